import type { Route } from '../request.ts'
import { approvalRoutes } from './approvals.ts'
import { artifactRoutes } from './artifacts.ts'
import { dispatchRoutes } from './dispatches.ts'
import { environmentRoutes } from './environments.ts'
import { runRoutes } from './runs.ts'
import { secretRoutes } from './secrets.ts'
import { settingsRoutes } from './settings.ts'
import { variableRoutes } from './variables.ts'
import { workflowRoutes } from './workflows.ts'

/** Everything about GitHub Actions that the world answers. */
export const actionsRoutes: readonly Route[] = [
  ...runRoutes,
  ...approvalRoutes,
  ...workflowRoutes,
  ...dispatchRoutes,
  ...environmentRoutes,
  ...variableRoutes,
  ...secretRoutes,
  ...artifactRoutes,
  ...settingsRoutes
]
