import { actionsRoutes } from './actions/routes.ts'
import { branchRoutes } from './branches/routes.ts'
import { gitDatabaseRoutes } from './git-database/routes.ts'
import { historyRoutes } from './history/routes.ts'
import { releaseRoutes } from './releases/routes.ts'
import { repository } from './repository.ts'
import type { Route, WorldRoute } from './request.ts'

/** Every operation that the world knows. */
export const routes: readonly (Route | WorldRoute)[] = [
  repository,
  ...actionsRoutes,
  ...branchRoutes,
  ...gitDatabaseRoutes,
  ...historyRoutes,
  ...releaseRoutes
]
