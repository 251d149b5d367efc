import type { Runner } from '#core/action/runner'
import type { RemoteRefs, RemoteTag } from '#core/git/remote'
import { type ReleaseTag, readVersion } from '#core/version/tag'
import { globsFor, matchBranches, searchLimit } from './branch-globs.ts'
import type { Inputs } from './inputs.ts'

/** What the decision needs to know besides the inputs. */
export interface Facts {
  /** The ref and the commit that triggered the run. */
  readonly ref: string
  readonly sha: string
  /** What the server has; undefined when no input asks for it, or the version could not be read. */
  readonly remote: RemoteFacts | undefined
}

/** The refs that bear on this release. */
export interface RemoteFacts {
  readonly tags: ReadonlyMap<string, RemoteTag>
  /** The branches that `require-branch` matches; undefined when it is not asked for. */
  readonly branches: BranchSearch | undefined
}

/** Where the release's commit was looked for. */
export interface BranchSearch {
  readonly commit: string
  readonly matching: readonly string[]
  /** The branch that contains the commit, if one of the first `searchLimit` does. */
  readonly containing: string | undefined
}

/** Reads the remote's refs and history, and only if `require-branch` or `must-be-new` asks for them. */
export async function observe(inputs: Inputs, runner: Runner): Promise<Facts> {
  const { ref, sha } = runner
  const reading = readVersion(inputs.version, inputs['tag-prefix'])
  const asked = inputs['must-be-new'] || inputs['require-branch'].length > 0
  if (!reading.ok || !asked) return { ref, sha, remote: undefined }
  const { listRefs } = await import('#core/git/remote')
  const refs = await listRefs(runner, inputs.token)
  const wanted = inputs['require-branch'].length > 0
  const branches = wanted ? await searchBranches(inputs, runner, refs, reading.value) : undefined
  return { ref, sha, remote: { tags: refs.tags, branches } }
}

async function searchBranches(
  inputs: Inputs,
  runner: Runner,
  refs: RemoteRefs,
  release: ReleaseTag
): Promise<BranchSearch> {
  const commit = refs.tags.get(release.tag)?.commit ?? runner.sha
  const globs = globsFor(inputs['require-branch'], release.version)
  const matching = await matchBranches(globs, refs.branches.keys())
  const atTip = matching.find((branch) => refs.branches.get(branch) === commit)
  if (atTip !== undefined) return { commit, matching, containing: atTip }
  const { openHistory } = await import('#core/history/history')
  const history = openHistory(runner, inputs.token)
  for (const branch of matching.slice(0, searchLimit)) {
    const tip = refs.branches.get(branch) ?? ''
    if (await history.isAncestor(commit, tip)) return { commit, matching, containing: branch }
  }
  return { commit, matching, containing: undefined }
}
