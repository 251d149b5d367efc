import type { Route } from '../request.ts'
import { protectionRoutes } from './branch-protection.ts'
import { branchRules } from './branch-rules.ts'
import { checkRoutes } from './required-checks.ts'
import { reviewRoutes } from './required-reviews.ts'
import { restrictionRoutes } from './restrictions.ts'
import { rulesetHistoryRoutes } from './ruleset-history.ts'
import { rulesetRoutes } from './rulesets.ts'
import { switchRoutes } from './switches.ts'

/** What the API knows of branch protections and rulesets. */
export const ruleRoutes: readonly Route[] = [
  ...protectionRoutes,
  ...switchRoutes,
  ...reviewRoutes,
  ...checkRoutes,
  ...restrictionRoutes,
  ...rulesetRoutes,
  ...rulesetHistoryRoutes,
  branchRules
]
