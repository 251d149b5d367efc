import { givenRole, permissionsOf, type Role } from '../accounts/roles.ts'
import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Caller, Grant } from '../tokens.ts'
import { type Permissions, reaches } from './permission.ts'

/** Whether a token names a repository. */
export function covers({ repositories }: Pick<Grant, 'repositories'>, { fullName, owner }: Repository): boolean {
  if (repositories === 'all') return true
  return repositories.some((name) => [fullName, `${owner}/*`].some((known) => isSame(name, known)))
}

/**
 * The role in which a person's token acts: what was given, else `admin` on what the token names. Undefined where the
 * person has none.
 */
export function roleOf(repository: Repository, grant: Grant): Role | undefined {
  return givenRole(repository, grant.login) ?? (covers(grant, repository) ? 'admin' : undefined)
}

/** What a token may do on a repository, `all` for everything; undefined when it is for others, and sees what all see. */
export function reachOf(repository: Repository, grant: Grant): Permissions | 'all' | undefined {
  if (!isPersons(grant)) return covers(grant, repository) && grant.permissions !== 'all' ? grant.permissions : undefined
  const role = roleOf(repository, grant)
  const isReached = covers(grant, repository) || grant.permissions === 'all'
  if (role === undefined || !isReached) return undefined
  const byRole = permissionsOf(role)
  if (byRole === undefined) return grant.permissions
  return grant.permissions === 'all' ? byRole : both(byRole, grant.permissions)
}

function both(a: Permissions, b: Permissions): Permissions {
  const shared = Object.entries(a).flatMap(([name, level]) => {
    const other = b[name]
    return other === undefined ? [] : [[name, reaches(level, other) ? other : level] as const]
  })
  return Object.fromEntries(shared)
}

/** Whether a caller is told that a repository exists: it is public, or the caller's token is for it. */
export function knows(repository: Repository, caller: Caller): boolean {
  if (!repository.private) return true
  return caller.kind === 'token' && reachOf(repository, caller.grant) !== undefined
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/**
 * What a person is on a repository, whatever token is at hand: what was given, else what the tokens of the world say:
 * one with all permissions makes an admin, one that writes contents a writer. Undefined for who is nobody there.
 */
export function roleOfPerson({ tokens }: WorldState, repository: Repository, login: string): Role | undefined {
  const given = givenRole(repository, login)
  if (given !== undefined || login.endsWith('[bot]')) return given
  const held = [...tokens.values()].filter((grant) => isPersons(grant) && isSame(grant.login, login))
  const reaching = held.filter((grant) => covers(grant, repository)).map(({ permissions }) => permissions)
  if (reaching.includes('all')) return 'admin'
  if (reaching.some((each) => each !== 'all' && each.contents === 'write')) return 'write'
  return reaching.length > 0 ? 'read' : undefined
}

function isPersons({ kind = 'user' }: Grant): boolean {
  return kind === 'user' || kind === 'fine-grained'
}
