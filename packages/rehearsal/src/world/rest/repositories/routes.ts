import type { Route } from '../request.ts'
import { tarball, zipball } from './archive.ts'
import { createFork, listForks } from './forks.ts'
import { repositoryLanguages } from './languages.ts'
import { replaceTopics, topics } from './topics.ts'
import { updateRepository } from './update.ts'
import { repository } from './whole-repository.ts'

/** The operations on a repository as a whole. */
export const repositoryRoutes: readonly Route[] = [
  repository,
  listForks,
  createFork,
  updateRepository,
  topics,
  replaceTopics,
  repositoryLanguages,
  tarball,
  zipball
]
