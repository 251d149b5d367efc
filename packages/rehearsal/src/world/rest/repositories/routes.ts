import type { Route } from '../request.ts'
import { tarball, zipball } from './archive.ts'
import { repositoryLanguages } from './languages.ts'
import { repository } from './repository.ts'
import { replaceTopics, topics } from './topics.ts'
import { updateRepository } from './update.ts'

/** The operations on a repository as a whole. */
export const repositoryRoutes: readonly Route[] = [
  repository,
  updateRepository,
  topics,
  replaceTopics,
  repositoryLanguages,
  tarball,
  zipball
]
