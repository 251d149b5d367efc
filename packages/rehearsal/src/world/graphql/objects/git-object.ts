import type { GitObject } from '@octokit/graphql-schema'
import { nodeId } from '../../rest/node-id.ts'
import { urlsOf } from '../../rest/urls.ts'
import type { Context, Fields } from '../fields.ts'
import { repositorySource } from './repository-source.ts'
import type { ObjectSource } from './sources.ts'

/** The fields that every object of git has, whatever its type. */
export const gitObjectFields = {
  id: ({ __typename, repository, oid }) => nodeId(__typename, String(repository.id), oid),
  oid: ({ oid }) => oid,
  abbreviatedOid: ({ oid }) => oid.slice(0, 7),
  commitUrl: (source, _, context) => urlOf(source, context, 'commit'),
  commitResourcePath: ({ repository, oid }) => `/${repository.fullName}/commit/${oid}`,
  repository: ({ repository }) => repositorySource(repository)
} satisfies Fields<GitObject, ObjectSource>

/** The address of the page of an object. */
export function urlOf({ repository, oid }: ObjectSource, { state }: Context, kind: 'commit' | 'tree'): string {
  return `${urlsOf(state.url, repository).html}/${kind}/${oid}`
}
