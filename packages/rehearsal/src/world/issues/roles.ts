import { accountOf } from '../accounts/accounts.ts'
import { collaboratorsOf, isAtLeast } from '../accounts/roles.ts'
import { roleOfPerson } from '../permissions/reach.ts'
import { mergedPulls } from '../pulls/pull.ts'
import type { Repository } from '../repositories.ts'
import type { Schema } from '../rest/schemas.ts'
import type { WorldState } from '../state.ts'

/** What somebody is to a repository. */
export type Association = Schema<'author-association'>

/**
 * What the author of something is to the repository: its owner, one of those who work on it, somebody of whom a pull
 * request was merged, or nobody. In a repository of an organization all who work on it count as members; see
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation.
 */
export function associationOf(state: WorldState, repository: Repository, login: string): Association {
  if (same(login, repository.owner)) return 'OWNER'
  const isOrganization = accountOf(state, repository.owner).type === 'Organization'
  if (mayBeAsked(state, repository, login)) return isOrganization ? 'MEMBER' : 'COLLABORATOR'
  if (collaboratorsOf(repository).has(login.toLowerCase())) return 'COLLABORATOR'
  return mergedPulls(repository).some(({ issue }) => same(issue.author, login)) ? 'CONTRIBUTOR' : 'NONE'
}

/**
 * Whether somebody may be assigned or asked for a review: who may write, see
 * https://docs.github.com/en/rest/issues/assignees. A bot is nobody's assignee.
 */
export function mayBeAsked(state: WorldState, repository: Repository, login: string): boolean {
  if (accountOf(state, login).type !== 'User') return false
  return isAtLeast(roleOfPerson(state, repository, login), 'write')
}

/** The logins of those who may be assigned, in the order of the alphabet. */
export function assignable(state: WorldState, repository: Repository): string[] {
  const collaborators = [...collaboratorsOf(repository).values()].map(({ login }) => login)
  const known = [repository.owner, ...collaborators, ...[...state.tokens.values()].map(({ login }) => login)]
  return [...new Set(known)].filter((login) => mayBeAsked(state, repository, login)).sort()
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
