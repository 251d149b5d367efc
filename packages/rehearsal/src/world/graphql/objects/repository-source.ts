import { knows } from '../../permissions/reach.ts'
import { findRepository, type Repository } from '../../repositories.ts'
import type { Context } from '../fields.ts'
import { notFound } from '../refusal.ts'
import type { RepositorySource } from './sources.ts'

/** A repository as resolvers hand it on. */
export function repositorySource(repository: Repository): RepositorySource {
  return { __typename: 'Repository', repository }
}

/** The repository of that name, or GitHub's refusal when there is none that the caller may see. */
export function requireRepository(context: Context, owner: string, name: string): Repository {
  const found = findRepository(context.state.repositories, owner, name)
  if (found !== undefined && knows(found, context.caller)) return found
  throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`)
}

/** Every repository that the caller may see. */
export function visibleRepositories({ state, caller }: Context): Repository[] {
  return [...state.repositories.byName.values()].filter((repository) => knows(repository, caller))
}

/** The repository of a database id, when the caller may see it. */
export function repositoryById(context: Context, id: string): Repository | undefined {
  return visibleRepositories(context).find((repository) => String(repository.id) === id)
}
