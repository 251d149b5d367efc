import { appsOf, githubActionsId } from '../accounts/apps.ts'
import { isAtLeast, type Role } from '../accounts/roles.ts'
import { type Team, teamsWith } from '../accounts/teams.ts'
import { roleOf } from '../permissions/reach.ts'
import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Caller, Grant } from '../tokens.ts'

/** What rules want to know of whoever makes a change. */
export interface RuleActor {
  readonly login: string
  /** The role of a person; Apps have none. */
  readonly role: Role | undefined
  /** The teams of the repository's owner that a person is in. */
  readonly teams: readonly Pick<Team, 'id' | 'slug'>[]
  /** The App that acts, by id and by slug. */
  readonly app: { readonly id: number | undefined; readonly slug: string } | undefined
}

/** What rules see of a caller. */
export function ruleActor(state: WorldState, repository: Repository, caller: Caller): RuleActor {
  if (caller.kind !== 'token') return { login: '', role: undefined, teams: [], app: undefined }
  const { grant } = caller
  const { login, kind = 'user' } = grant
  const asApp = { login, role: undefined, teams: [] }
  if (kind === 'job') return { ...asApp, app: { id: githubActionsId, slug: 'github-actions' } }
  if (kind === 'installation') return { ...asApp, app: appOf(state, grant) }
  const teams = teamsWith(state, repository.owner, login)
  return { login, role: roleOf(repository, grant), teams, app: undefined }
}

/** Whether it is a person who administers the repository. */
export function isAdmin({ role }: RuleActor): boolean {
  return isAtLeast(role, 'admin')
}

function appOf(state: WorldState, { login, installation }: Grant): RuleActor['app'] {
  const slug = login.replace(/\[bot\]$/, '')
  const app = appsOf(state).find(
    (each) => each.slug === slug || each.installations.some(({ id }) => id === installation)
  )
  return { id: app?.id, slug: app?.slug ?? slug }
}
