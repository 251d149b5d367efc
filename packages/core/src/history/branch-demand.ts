import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { searchLimit } from './branch-globs.ts'

/** Where the commit of a release was looked for. */
export interface BranchSearch {
  readonly commit: string
  readonly matching: readonly string[]
  /** The branch that contains the commit, if one of the first `searchLimit` does. */
  readonly containing: string | undefined
}

/**
 * What is wrong with the place of a commit that is to be on one of some branches.
 * @param globs what `require-branch` says, with the version filled in
 */
export function branchComplaints(globs: readonly string[], search: BranchSearch): Complaint[] {
  const { commit, matching, containing } = search
  if (containing !== undefined) return []
  const wanted = globs.map(quote).join(', ')
  if (matching.length === 0) {
    const problem = `the remote has no branch that matches ${wanted}`
    return [{ place: 'require-branch', problem, remedy: 'push the branch, or correct the pattern' }]
  }
  const searched = matching.slice(0, searchLimit)
  const count =
    searched.length < matching.length ? `the first ${searched.length} of ${matching.length}` : `${matching.length}`
  const problem = `commit ${commit.slice(0, 12)} is on none of ${count} branches at the remote that match ${wanted}: ${listed(searched)}`
  const remedy =
    searched.length < matching.length
      ? 'narrow the pattern'
      : 'tag a commit of such a branch, and push the branch first'
  return [{ place: 'require-branch', problem, remedy }]
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(quote).join(', ')
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown
}
