import { isAtLeast } from '../accounts/roles.ts'
import type { Repository } from '../repositories.ts'
import { accessTo, type Caller } from '../tokens.ts'
import { reachOf, roleOf } from './reach.ts'

/** `permissions` in the shape of a repository: what the caller may do there. */
export interface ShownPermissions {
  readonly admin: boolean
  readonly maintain: boolean
  readonly push: boolean
  readonly triage: boolean
  readonly pull: boolean
}

/** What GitHub shows a caller of its own permissions on a repository; nobody, and a webhook, are shown none. */
export function shownPermissions(repository: Repository, caller: Caller | undefined): ShownPermissions | undefined {
  if (caller?.kind !== 'token') return undefined
  const { grant } = caller
  const admin = reachOf(repository, grant) === 'all'
  const role = grant.permissions === 'all' ? roleOf(repository, grant) : undefined
  const push = accessTo(repository, caller) === 'write'
  return {
    admin,
    maintain: admin || isAtLeast(role, 'maintain'),
    push,
    triage: push || isAtLeast(role, 'triage'),
    pull: true
  }
}
