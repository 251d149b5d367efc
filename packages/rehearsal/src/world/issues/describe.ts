import type { Repository } from '../repositories.ts'
import { type Issue, issuesOf } from './issue.ts'

/** What the issues of a repository came to, in the order of their titles. */
export function describeIssues(repository: Repository): unknown {
  const described = issuesOf(repository).map((issue) => ({ title: issue.title, ...describeThread(issue) }))
  return described.sort((a, b) => compare(a.title, b.title) || compare(JSON.stringify(a), JSON.stringify(b)))
}

/** What an issue or a pull request came to, beside its title. */
export function describeThread(issue: Issue): Record<string, unknown> {
  const { state, body, labels, assignees, milestone, lock, comments } = issue
  return {
    state,
    body,
    labels: labels.map(({ name }) => name).sort(),
    assignees: [...assignees].sort(),
    ...(milestone === undefined ? {} : { milestone: milestone.title }),
    ...(lock === undefined ? {} : { locked: true }),
    comments: comments.map((comment) => ({ by: comment.author, body: comment.body }))
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
