import type { Issue } from '../../issues/issue.ts'
import { has } from '../../permissions/judge.ts'
import type { Permissions } from '../../permissions/permission.ts'
import type { Repository } from '../../repositories.ts'
import { settingsOf } from '../../repository-settings.ts'
import { type Caller, loginOf } from '../../tokens.ts'
import { FieldRefusal, forbidden } from '../refusal.ts'
import type { MutationContext } from './define.ts'

/** Throws GitHub's refusal unless the caller has one of these sets of permissions on a repository. */
export function demand(context: MutationContext, repository: Repository, ...sets: readonly Permissions[]): void {
  if (!has(repository, context.caller, ...sets)) throw forbidden(context, context.mutation)
  refuseArchived(repository)
}

/**
 * The same for what whoever reads a repository may also do there with a person's token: open pull requests and comment
 * (https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization).
 */
export function demandVoice(context: MutationContext, repository: Repository, ...sets: readonly Permissions[]): void {
  const { caller } = context
  if (isPersonal(caller) && caller.grant.permissions === 'all') refuseArchived(repository)
  else demand(context, repository, ...sets)
}

/** The same for what a person may change without any permission, as its author. */
export function demandUnlessOwn(
  context: MutationContext,
  repository: Repository,
  author: string,
  ...sets: readonly Permissions[]
): void {
  if (isPersonal(context.caller) && author === loginOf(context.caller)) refuseArchived(repository)
  else demand(context, repository, ...sets)
}

/** The permissions of which one is enough to change an issue, or a pull request in what it shares with issues. */
export function threadPermissions({ pull }: Issue): Permissions[] {
  return [{ issues: 'write' }, ...(pull === undefined ? [] : [{ pull_requests: 'write' } as const])]
}

function isPersonal(caller: Caller): caller is Extract<Caller, { readonly kind: 'token' }> {
  return caller.kind === 'token' && (caller.grant.kind ?? 'user') === 'user'
}

/** In the words that `gh issue close` shows, without a full stop. */
function refuseArchived(repository: Repository): void {
  if (!settingsOf(repository).archived) return
  throw new FieldRefusal('FORBIDDEN', 'Repository was archived so is read-only')
}
