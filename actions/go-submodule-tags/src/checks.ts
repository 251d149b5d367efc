import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import type { RemoteRefs } from '#core/git/remote'
import { branchComplaints } from '#core/history/branch-demand'
import { globsFor } from '#core/history/branch-globs'
import type { Version } from '#core/version/semver'
import type { Inputs } from './inputs.ts'
import type { TagFacts } from './tag-facts.ts'
import { tagsOf } from './tag-names.ts'
import { tokenFindings } from './token.ts'

/** What the checks begin with. */
export interface Checking {
  readonly inputs: Inputs
  readonly runner: Runner
  readonly remote: RemoteRefs
  readonly found: Pick<TagFacts, 'commit' | 'tree' | 'texts' | 'catalogue' | 'releaseTag' | 'standing'>
  readonly messages: TagFacts['messages']
  /** What reading alone has found. */
  readonly complaints: readonly Complaint[]
  readonly nextFree: string | undefined
  readonly version: Version | undefined
}

/** What the checks have found. */
export type Checked = Pick<TagFacts, 'complaints' | 'warnings' | 'hasProxies'>

const nothing = { complaints: [], warnings: [] }

async function branchFindings({ inputs, runner, remote, found, version }: Checking): Promise<readonly Complaint[]> {
  const globs = inputs['require-branch']
  if (globs.length === 0) return []
  const filled = version === undefined ? globs : globsFor(globs, version)
  const { searchBranches } = await import('#core/history/search-branches')
  return branchComplaints(filled, await searchBranches(runner, inputs.token, found.commit, filled, remote.branches))
}

/** Whether something is left to tag, so that it matters whether others could use it. */
function isPending({ found }: Checking): boolean {
  return tagsOf(found).some((tag) => !found.standing.there.has(tag))
}

/**
 * Asks the server, the proxies and Go whether the release can be had by others. Go is only asked where reading has found
 * nothing: what it says of a version that nobody has would only hide the reason.
 */
export async function runChecks(checking: Checking): Promise<Checked> {
  const { inputs, complaints } = checking
  const branch = await branchFindings(checking)
  const { proxiesOf, proxyFindings } = await import('./proxies.ts')
  const proxies = proxiesOf(checking)
  const hasProxies = proxies !== undefined
  if (inputs.mode === 'verify' || !isPending(checking)) return { complaints: branch, warnings: [], hasProxies }
  const known = await proxyFindings(checking, proxies)
  const sound = complaints.length + branch.length + known.complaints.length === 0
  const isAsked = sound && inputs.check !== 'off'
  const consumed = isAsked ? await (await import('./toolchain.ts')).toolchainFindings(checking) : nothing
  return {
    complaints: [...branch, ...known.complaints, ...consumed.complaints],
    warnings: [...known.warnings, ...consumed.warnings, ...(await tokenFindings(checking))],
    hasProxies
  }
}
