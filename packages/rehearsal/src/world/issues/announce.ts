import { happened } from '../happening.ts'
import type { Repository } from '../repositories.ts'
import { issueShape } from '../rest/issues/issue-shape.ts'
import { pullShape } from '../rest/pulls/pull-shape.ts'
import type { Author } from '../update-refs.ts'
import type { Issue } from './issue.ts'

/** What a webhook is told beside the issue or the pull request itself: `label`, `changes`. */
export type Own = Readonly<Record<string, unknown>>

/** Makes known what was done to an issue or, when it is one, to a pull request. */
export async function announceThread(
  { state, caller }: Author,
  repository: Repository,
  issue: Issue,
  action: string,
  own: Own = {}
): Promise<void> {
  const shaping = { state }
  if (issue.pull === undefined) {
    const body = { issue: issueShape(shaping, repository, issue), ...own }
    return happened(state, { repository, caller, name: 'issues', action, body })
  }
  const body = { number: issue.number, pull_request: await pullShape(shaping, issue.pull), ...own }
  happened(state, { repository, caller, name: 'pull_request', action, body })
}
