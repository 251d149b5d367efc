import type { Repository, RepositoryObjectArgs, RepositoryRefArgs, RepositoryRefsArgs } from '@octokit/graphql-schema'
import { accountOf } from '../../accounts/accounts.ts'
import type { Role } from '../../accounts/roles.ts'
import { parentOf } from '../../forks.ts'
import { has } from '../../permissions/judge.ts'
import { knows } from '../../permissions/reach.ts'
import { findRef, isEmpty } from '../../refs.ts'
import { defaultBranch, type Repository as GitRepository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { urlsOf } from '../../rest/urls.ts'
import { connect } from '../connection.ts'
import type { Context, Fields } from '../fields.ts'
import { actorSource } from './actor.ts'
import { readExpression, readObject } from './read-object.ts'
import { findQualified, refSource, refsUnder } from './ref.ts'
import { repositorySource } from './repository-source.ts'
import type { RepositorySource } from './sources.ts'

/** What a repository is, and its git data. Other subjects of it stand in files of their own. */
export const repositoryFields = {
  id: ({ repository }) => nodeId('Repository', String(repository.id)),
  databaseId: ({ repository }) => repository.id,
  name: ({ repository }) => repository.name,
  nameWithOwner: ({ repository }) => repository.fullName,
  owner: ({ repository }, _, context) => actorSource(context, repository.owner),
  isPrivate: ({ repository }) => repository.private,
  visibility: ({ repository }) => (repository.private ? 'PRIVATE' : 'PUBLIC'),
  isDisabled: () => false,
  isFork: ({ repository }) => parentOf(repository) !== undefined,
  isInOrganization: ({ repository }, _, { state }) => accountOf(state, repository.owner).type === 'Organization',
  isEmpty: ({ repository }) => isEmpty(repository.path),
  parent: ({ repository }, _, { caller }) => {
    const parent = parentOf(repository)
    return parent !== undefined && knows(parent, caller) ? repositorySource(parent) : null
  },
  createdAt: ({ repository }) => repository.createdAt,
  updatedAt: ({ repository }) => repository.pushedAt,
  pushedAt: ({ repository }) => repository.pushedAt,
  url: ({ repository }, _, { state }) => urlsOf(state.url, repository).html,
  resourcePath: ({ repository }) => `/${repository.fullName}`,
  sshUrl: ({ repository }, _, { state }) => `git@${new URL(state.url).host}:${repository.fullName}.git`,
  viewerPermission: ({ repository }, _, context) => viewerRole(context, repository).toUpperCase(),
  viewerCanAdminister: ({ repository }, _, context) => viewerRole(context, repository) === 'admin',
  defaultBranchRef: async ({ repository }) => {
    const found = await findRef(repository.path, `refs/heads/${await defaultBranch(repository)}`)
    return found && refSource(repository, found)
  },
  ref: ({ repository }, { qualifiedName }: RepositoryRefArgs, context) =>
    findQualified(context, repository, qualifiedName),
  refs: async ({ repository }, args: RepositoryRefsArgs, context, info) =>
    connect(await refsUnder(context, repository, args), args, info),
  object: ({ repository }, { expression, oid }: RepositoryObjectArgs) =>
    oid == null ? readExpression(repository, expression ?? '') : readObject(repository, oid)
} satisfies Fields<Repository, RepositorySource>

/** The role that the viewer's token amounts to. */
function viewerRole({ caller }: Context, repository: GitRepository): Role {
  if (has(repository, caller, { administration: 'write' })) return 'admin'
  return has(repository, caller, { contents: 'write' }) ? 'write' : 'read'
}
