import type { Route } from '../request.ts'
import { branch, branches } from './branches.ts'

/** The operations on branches. */
export const branchRoutes: readonly Route[] = [branches, branch]
