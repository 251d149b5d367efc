import type { Repository } from '../repositories.ts'
import type { Caller, Grant } from '../tokens.ts'
import { type Need, needOf } from './need.ts'
import { isOpenRead, isOpenSet, openToReaders } from './open-reads.ts'
import { hasAll, type Permissions } from './permission.ts'
import { reachOf } from './reach.ts'

/**
 * What GitHub says to a call. `login`: it asks for credentials; `resource`: this kind of token cannot reach that;
 * `admin`: only admins may; `hidden`: it answers as if there were nothing; `installation`: an installation's token is
 * needed.
 */
export type Verdict = 'allowed' | 'login' | 'resource' | 'admin' | 'hidden' | 'installation'

/** Whether a caller may make a call on a repository that it knows of. */
export function judgeOnRepository(operation: string, repository: Repository, caller: Caller): Verdict {
  const need = needOf(operation)
  const isOpen = !repository.private && isOpenRead(operation, need)
  if (caller.kind !== 'token') return isOpen ? 'allowed' : 'login'
  const reach = reachOf(repository, caller.grant)
  if (isOpen || reach === 'all' || suffices(reach, need)) return 'allowed'
  if (!isClassic(caller.grant)) return 'resource'
  if (openToReaders.has(operation) && caller.grant.permissions === 'all') return 'allowed'
  return need.sets.some((set) => 'administration' in set) ? 'admin' : 'hidden'
}

/** Whether a caller may make a call that is on no repository. */
export function judgeElsewhere(operation: string, caller: Caller): Verdict {
  const need = needOf(operation)
  if (need.audience === 'anyone' || need.audience === 'app') return 'allowed' // an App's credentials are read elsewhere
  if (caller.kind !== 'token') return 'login'
  const { kind, permissions } = caller.grant
  const isInstallation = kind === 'installation' || kind === 'job'
  if (need.audience === 'installation') return isInstallation ? 'allowed' : 'installation'
  if (need.audience === 'person') return isInstallation ? 'resource' : 'allowed'
  if (permissions === 'all' || suffices(permissions, need)) return 'allowed'
  return isClassic(caller.grant) ? 'hidden' : 'resource'
}

/**
 * Whether a caller has permissions on a repository, as for a mutation of GraphQL: of several sets one is enough.
 * Everybody reads what is public.
 */
export function has(repository: Repository, caller: Caller, ...sets: readonly Permissions[]): boolean {
  if (!repository.private && sets.some(isOpenSet)) return true
  const reach = caller.kind === 'token' ? reachOf(repository, caller.grant) : undefined
  return reach === 'all' || suffices(reach, { sets })
}

function suffices(reach: Permissions | undefined, { sets }: Pick<Need, 'sets'>): boolean {
  return reach !== undefined && sets.some((set) => hasAll(reach, set))
}

function isClassic({ kind = 'user' }: Grant): boolean {
  return kind === 'user'
}
