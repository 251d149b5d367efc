import type { Repository } from '../repositories.ts'
import { type Issue, issuesOf } from './issue.ts'
import { labelsOf } from './label.ts'
import { milestonesOf } from './milestone.ts'

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

/** The labels of a repository by name, with how they look. */
export function describeLabels(repository: Repository): Record<string, unknown> {
  const labels = [...labelsOf(repository).values()].sort((a, b) => compare(a.name, b.name))
  return Object.fromEntries(labels.map(({ name, color, description }) => [name, { color, description }]))
}

/** The milestones of a repository by title. */
export function describeMilestones(repository: Repository): Record<string, unknown> {
  const milestones = [...milestonesOf(repository).values()].sort((a, b) => compare(a.title, b.title))
  return Object.fromEntries(
    milestones.map(({ title, state, description, dueOn }) => [title, { state, description, dueOn }])
  )
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
