import type { Repository } from '../../repositories.ts'
import { findRepository } from '../../repositories.ts'
import { accessTo } from '../../tokens.ts'
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
  if (found !== undefined && accessTo(found, context.caller) !== 'none') return found
  throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`)
}

/** The repository of a database id, when the caller may see it. */
export function repositoryById({ state, caller }: Context, id: string): Repository | undefined {
  const found = [...state.repositories.byName.values()].find((repository) => String(repository.id) === id)
  return found !== undefined && accessTo(found, caller) !== 'none' ? found : undefined
}
