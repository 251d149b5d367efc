import type { Route, WorldRoute } from '../request.ts'
import { commentRoutes } from './comments.ts'
import { eventRoutes } from './events.ts'
import { addIssueLabels, listIssueLabels, removeIssueLabel, removeIssueLabels, setIssueLabels } from './issue-labels.ts'
import { peopleRoutes } from './issue-people.ts'
import { createIssue, getIssue, updateIssue } from './issues.ts'
import { labelRoutes } from './labels.ts'
import { listIssues } from './list-issues.ts'
import { milestoneRoutes } from './milestones.ts'
import { searchIssues } from './search.ts'
import { timeline } from './timeline.ts'

/** The operations on issues, and on what pull requests have in common with them. */
export const issueRoutes: readonly (Route | WorldRoute)[] = [
  ...[createIssue, listIssues, getIssue, updateIssue],
  ...[listIssueLabels, addIssueLabels, setIssueLabels, removeIssueLabels, removeIssueLabel],
  ...peopleRoutes,
  ...commentRoutes,
  ...eventRoutes,
  timeline,
  ...labelRoutes,
  ...milestoneRoutes,
  searchIssues
]
