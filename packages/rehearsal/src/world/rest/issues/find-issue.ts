import { deletedIssues } from '../../issues/delete-issue.ts'
import { demandIssues } from '../../issues/demand-issues.ts'
import { type Issue, threadsOf } from '../../issues/issue.ts'
import { followed } from '../../pulls/follow-pushes.ts'
import { Refusal } from '../../refusal.ts'
import { orNotFound } from '../errors.ts'
import { parameter, type RestRequest } from '../request.ts'

/** The issue or pull request that a path names, once everything that follows from earlier pushes is done. */
export async function issueOf(request: RestRequest, name = 'issue_number'): Promise<Issue> {
  await followed(request.state)
  const number = parameter(request, name)
  if (deletedIssues(request.repository).has(Number(number))) throw new Refusal(410, 'This issue was deleted')
  const issue = orNotFound(/^\d+$/.test(number) ? threadsOf(request.repository).get(Number(number)) : undefined)
  demandIssues(request.repository, issue)
  return issue
}
