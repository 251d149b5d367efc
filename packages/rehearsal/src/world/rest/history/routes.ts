import type { Route } from '../request.ts'
import { commit, commits } from './commits.ts'
import { comparison } from './compare.ts'
import { tags } from './tags.ts'

/** The operations that tell what was committed and tagged. */
export const historyRoutes: readonly Route[] = [commits, commit, comparison, tags]
