import { parentOf, sourceOf } from '../../forks.ts'
import type { Route } from '../request.ts'
import { repositoryShape } from './contained-repository.ts'
import { type AboutRepository, fullRepository } from './repository.ts'

/** GET /repos/{owner}/{repo} */
export const repository: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}',
  documentation: '/repos/repos#get-a-repository',
  handle: async (request) => ({ body: await wholeRepository(request) })
}

/** A repository as its own page shows it: a fork with what it was forked from, and where all forks come from. */
export async function wholeRepository(about: AboutRepository): Promise<object> {
  const parent = parentOf(about.repository)
  const whole = await fullRepository(about)
  if (parent === undefined) return whole
  const source = sourceOf(parent)
  return { ...whole, parent: await repositoryShape(about, parent), source: await repositoryShape(about, source) }
}
