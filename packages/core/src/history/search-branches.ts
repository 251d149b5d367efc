import type { Runner } from '../action/runner.ts'
import type { BranchSearch } from './branch-demand.ts'
import { matchBranches, searchLimit } from './branch-globs.ts'
import { openHistory } from './history.ts'

/**
 * Looks for a commit on the branches that globs match: first at their heads, then in the history of the first
 * `searchLimit` of them.
 * @param branches name to commit, as the server has them
 */
export async function searchBranches(
  runner: Runner,
  token: string,
  commit: string,
  globs: readonly string[],
  branches: ReadonlyMap<string, string>
): Promise<BranchSearch> {
  const matching = await matchBranches(globs, branches.keys())
  const atTip = matching.find((branch) => branches.get(branch) === commit)
  if (atTip !== undefined) return { commit, matching, containing: atTip }
  const history = openHistory(runner, token)
  for (const branch of matching.slice(0, searchLimit)) {
    const tip = branches.get(branch) ?? ''
    if (await history.isAncestor(commit, tip)) return { commit, matching, containing: branch }
  }
  return { commit, matching, containing: undefined }
}
