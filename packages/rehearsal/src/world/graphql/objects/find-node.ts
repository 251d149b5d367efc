import { findRef } from '../../refs.ts'
import type { Repository } from '../../repositories.ts'
import type { Context, Typed } from '../fields.ts'
import { readNodeId } from '../node-id.ts'
import { notFound } from '../refusal.ts'
import { readObject } from './read-object.ts'
import { refSource } from './ref.ts'
import { repositoryById, repositorySource } from './repository-source.ts'

type Find = (context: Context, repository: Repository, name: string) => Promise<Typed<string> | undefined>

const ofObject: Find = (_, repository, sha) => readObject(repository, sha)

/** How a thing of a repository is found by the second part of its id; the first is the number of the repository. */
const finders: Readonly<Record<string, Find>> = {
  Repository: async (_, repository) => repositorySource(repository),
  Ref: async (_, repository, ref) => {
    const found = await findRef(repository.path, ref)
    return found && refSource(repository, found)
  },
  Commit: ofObject,
  Tag: ofObject,
  Tree: ofObject,
  Blob: ofObject
}

/** What a node id names, when the caller may see it. */
export async function findNode(context: Context, id: string): Promise<Typed<string> | undefined> {
  const { kind = '', parts = [] } = readNodeId(id) ?? {}
  const [repositoryId = '', name = ''] = parts
  const repository = repositoryById(context, repositoryId)
  return repository && finders[kind]?.(context, repository, name)
}

/** The same, or GitHub's refusal when there is no such thing, or one of none of the types that are meant. */
export async function requireNode<Source extends Typed<string>>(
  context: Context,
  id: string,
  ...types: Source['__typename'][]
): Promise<Source> {
  const found = await findNode(context, id)
  if (found === undefined) throw notFound(`Could not resolve to a node with the global id of '${id}'`)
  if (types.length === 0 || types.includes(found.__typename)) return found as Source
  throw notFound(`Could not resolve to ${types.join(' or ')} node with the global id of '${id}'.`)
}
