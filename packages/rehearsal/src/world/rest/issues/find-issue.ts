import { type Issue, threadsOf } from '../../issues/issue.ts'
import { followed } from '../../pulls/follow-pushes.ts'
import { orNotFound } from '../errors.ts'
import { parameter, type RestRequest } from '../request.ts'

/** The issue or pull request that a path names, once everything that follows from earlier pushes is done. */
export async function issueOf(request: RestRequest, name = 'issue_number'): Promise<Issue> {
  await followed(request.state)
  const number = parameter(request, name)
  return orNotFound(/^\d+$/.test(number) ? threadsOf(request.repository).get(Number(number)) : undefined)
}
