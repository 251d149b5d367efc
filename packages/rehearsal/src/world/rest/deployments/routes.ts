import type { Route } from '../request.ts'
import { changeRoutes } from './change.ts'
import { create } from './create.ts'
import { readRoutes } from './read.ts'

/** Deployments and what is said of them. */
export const deploymentRoutes: readonly Route[] = [...readRoutes, create, ...changeRoutes]
