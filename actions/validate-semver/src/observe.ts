import type { Runner } from '#core/action/runner'
import type { RemoteTag } from '#core/git/remote'
import type { BranchSearch } from '#core/history/branch-demand'
import { globsFor } from '#core/history/branch-globs'
import { readVersion } from '#core/version/tag'
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

/** Reads the remote's refs and history, and only if `require-branch` or `must-be-new` asks for them. */
export async function observe(inputs: Inputs, runner: Runner): Promise<Facts> {
  const { ref, sha } = runner
  const reading = readVersion(inputs.version, inputs['tag-prefix'])
  const asked = inputs['must-be-new'] || inputs['require-branch'].length > 0
  if (!reading.ok || !asked) return { ref, sha, remote: undefined }
  const { listRefs } = await import('#core/git/remote')
  const refs = await listRefs(runner, inputs.token)
  if (inputs['require-branch'].length === 0) return { ref, sha, remote: { tags: refs.tags, branches: undefined } }
  const { searchBranches } = await import('#core/history/search-branches')
  const { tag, version } = reading.value
  const commit = refs.tags.get(tag)?.commit ?? sha
  const globs = globsFor(inputs['require-branch'], version)
  const branches = await searchBranches(runner, inputs.token, commit, globs, refs.branches)
  return { ref, sha, remote: { tags: refs.tags, branches } }
}
