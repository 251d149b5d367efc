import { perform } from '../effect.ts'
import { happened } from '../happening.ts'
import { perRepository } from '../part.ts'
import type { Repository } from '../repositories.ts'
import { issueShape } from '../rest/issues/issue-shape.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { type Issue, targetOf, threadsOf } from './issue.ts'
import { pinsOf } from './pin.ts'

/** The numbers of the issues that were deleted: GitHub remembers that there was one. */
export const deletedIssues = perRepository(() => new Set<number>())

/** Deletes an issue that is no pull request, for good. */
export async function deleteIssue(author: Author, repository: Repository, issue: Issue): Promise<void> {
  const { state, caller, via } = author
  const effect = { kind: 'delete-issue', target: targetOf(repository, issue), old: issue.title }
  await perform(state, { ...effect, via, by: loginOf(caller) }, () => {
    threadsOf(repository).delete(issue.number)
    pinsOf(repository).delete(issue.number)
    deletedIssues(repository).add(issue.number)
  })
  const body = { issue: issueShape({ state }, repository, issue) }
  happened(state, { repository, caller, name: 'issues', action: 'deleted', body })
}
