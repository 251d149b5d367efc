import { describeThread } from '../issues/describe.ts'
import type { Repository } from '../repositories.ts'
import { labelOf, pullsOf } from './pull.ts'

/** What the pull requests of a repository came to, in the order of their branches. */
export function describePulls(repository: Repository): unknown {
  const described = pullsOf(repository).map((pull) => {
    const { head, base, issue, merged, draft, autoMerge, reviews } = pull
    const from = head.repository === base.repository ? head.ref : labelOf(head)
    return {
      branches: `${from} -> ${base.ref}`,
      title: issue.title,
      ...describeThread(issue),
      merged: merged !== undefined,
      draft,
      autoMerge: autoMerge?.method ?? null,
      reviewers: [...pull.requestedReviewers, ...pull.requestedTeams].sort(),
      reviews: reviews.map(({ author, state, body }) => ({ by: author, state, body }))
    }
  })
  return described.sort((a, b) => (a.branches < b.branches ? -1 : a.branches > b.branches ? 1 : 0))
}
