import type { Route } from '../request.ts'
import { contents } from './read-contents.ts'
import { readme, readmeOfFolder } from './readme.ts'
import { deleteContents, putContents } from './write-contents.ts'

/** The operations on files. */
export const contentRoutes: readonly Route[] = [contents, putContents, deleteContents, readme, readmeOfFolder]
