import type { Issue } from '../../issues/issue.ts'
import type { Repository } from '../../repositories.ts'
import { demand, type MutationContext } from './define.ts'

/** Throws GitHub's refusal unless the caller may change an issue, or a pull request, which either permission allows. */
export function demandThread(context: MutationContext, repository: Repository, issue: Issue): void {
  const sets = issue.pull === undefined ? [] : [{ pull_requests: 'write' } as const]
  demand(context, repository, { issues: 'write' }, ...sets)
}
