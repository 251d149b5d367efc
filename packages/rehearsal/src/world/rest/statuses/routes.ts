import type { Route } from '../request.ts'
import { checkRunRoutes } from './check-runs.ts'
import { checkSuiteRoutes } from './check-suites.ts'
import { combinedStatus, createStatus, listStatuses } from './statuses.ts'

/** The operations on what is said about commits: statuses and checks. */
export const statusRoutes: readonly Route[] = [
  ...[createStatus, listStatuses, combinedStatus],
  ...checkRunRoutes,
  ...checkSuiteRoutes
]
