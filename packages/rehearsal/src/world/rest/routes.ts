import { actionsRoutes } from './actions/routes.ts'
import { appRoutes } from './apps/routes.ts'
import { branchRoutes } from './branches/routes.ts'
import { contentRoutes } from './contents/routes.ts'
import { deploymentRoutes } from './deployments/routes.ts'
import { gitDatabaseRoutes } from './git-database/routes.ts'
import { historyRoutes } from './history/routes.ts'
import { issueRoutes } from './issues/routes.ts'
import { metaRoutes } from './meta/routes.ts'
import { ruleRoutes } from './protection/routes.ts'
import { pullRoutes } from './pulls/routes.ts'
import { releaseRoutes } from './releases/routes.ts'
import { repositoryRoutes } from './repositories/routes.ts'
import type { Route, WorldRoute } from './request.ts'
import { statusRoutes } from './statuses/routes.ts'
import { teamRoutes } from './teams/routes.ts'
import { userRoutes } from './users/routes.ts'

/** Every operation that the world knows. */
export const routes: readonly (Route | WorldRoute)[] = [
  ...repositoryRoutes,
  ...appRoutes,
  ...actionsRoutes,
  ...branchRoutes,
  ...contentRoutes,
  ...deploymentRoutes,
  ...gitDatabaseRoutes,
  ...historyRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...releaseRoutes,
  ...ruleRoutes,
  ...metaRoutes,
  ...statusRoutes,
  ...teamRoutes,
  ...userRoutes
]
