import type { Route } from '../request.ts'
import { gitCommit, gitTag } from './git-objects.ts'
import { matchingRefs, ref } from './read-refs.ts'

/** The operations on refs and objects. */
export const gitDatabaseRoutes: readonly Route[] = [ref, matchingRefs, gitTag, gitCommit]
