import type { Ref, RepositoryRefsArgs } from '@octokit/graphql-schema'
import { git } from '../../git.ts'
import { isInSight } from '../../lag.ts'
import { findRef, type Ref as GitRef, listRefs } from '../../refs.ts'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import type { WorldState } from '../../state.ts'
import type { Context, Fields } from '../fields.ts'
import { readObject } from './read-object.ts'
import { repositorySource } from './repository-source.ts'
import type { RefSource } from './sources.ts'

/** Branches, tags and other refs. */
export const refFields = {
  id: ({ repository, ref }) => nodeId('Ref', String(repository.id), ref),
  name: ({ ref }) => ref.slice(prefixOf(ref).length),
  prefix: ({ ref }) => prefixOf(ref),
  repository: ({ repository }) => repositorySource(repository),
  target: ({ repository, sha }) => readObject(repository, sha)
} satisfies Fields<Ref, RefSource>

/** A ref as resolvers hand it on. */
export function refSource(repository: Repository, { ref, sha }: Pick<GitRef, 'ref' | 'sha'>): RefSource {
  return { __typename: 'Ref', repository, ref, sha }
}

/**
 * Finds a ref as `ref(qualifiedName:)` does: by its full name, or a branch or a tag by the name alone
 * (https://docs.github.com/graphql/reference/objects#repository).
 */
export async function findQualified(
  { state }: Context,
  repository: Repository,
  name: string
): Promise<RefSource | undefined> {
  const names = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]
  for (const each of names) {
    const found = await findRef(repository.path, each)
    if (found !== undefined && isSeen(state, repository, found)) return refSource(repository, found)
  }
  return undefined
}

/** Lists refs under a prefix, with the text of `query` in their names, in the asked order. */
export async function refsUnder(
  { state }: Context,
  repository: Repository,
  args: RepositoryRefsArgs
): Promise<RefSource[]> {
  const { refPrefix, query, orderBy } = args
  const prefix = refPrefix.endsWith('/') ? refPrefix : `${refPrefix}/`
  const found = (await listRefs(repository.path, prefix)).filter((ref) => isSeen(state, repository, ref))
  const wanted = found.filter(({ ref }) => query == null || ref.slice(prefix.length).includes(query))
  const sorted = orderBy?.field === 'TAG_COMMIT_DATE' ? await byDate(repository, wanted) : wanted
  const descending = (orderBy?.direction ?? args.direction) === 'DESC'
  return (descending ? sorted.toReversed() : sorted).map((ref) => refSource(repository, ref))
}

function isSeen(state: WorldState, { fullName }: Repository, { ref }: GitRef): boolean {
  return isInSight(state, `${fullName} ${ref}`)
}

/** Orders refs by the date of the tag, or of the commit that they name, the oldest first. */
async function byDate(repository: Repository, refs: readonly GitRef[]): Promise<GitRef[]> {
  const listing = await git(repository.path, ['for-each-ref', '--sort=creatordate', '--format=%(refname)'])
  const places = new Map(listing.split('\n').map((ref, at) => [ref, at]))
  return refs.toSorted((a, b) => (places.get(a.ref) ?? 0) - (places.get(b.ref) ?? 0))
}

/** `refs/heads/` of a branch, `refs/tags/` of a tag, and for any other ref all up to the last slash. */
function prefixOf(ref: string): string {
  return /^refs\/(?:heads|tags)\//.exec(ref)?.[0] ?? ref.slice(0, ref.lastIndexOf('/') + 1)
}
