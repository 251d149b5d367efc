import { appSlugOf } from '../../accounts/apps.ts'
import { teamsOf } from '../../accounts/teams.ts'
import type { Actors } from '../../rules/protection/protection.ts'
import type { WorldState } from '../../state.ts'
import { readNodeId } from '../node-id.ts'
import { loginById } from '../objects/account-by-id.ts'
import { notFound } from '../refusal.ts'

/** The people, teams and Apps that node ids name; a bot is its App. Refuses where nobody has such an id. */
export function readActors(state: WorldState, ids: readonly string[]): Actors {
  const found = ids.map((id) => actorById(state, id))
  const of = (kind: keyof Actors) => [...new Set(found.filter((each) => each.kind === kind).map(({ name }) => name))]
  return { users: of('users'), teams: of('teams'), apps: of('apps') }
}

function actorById(state: WorldState, id: string): { readonly kind: keyof Actors; readonly name: string } {
  const { kind, parts = [] } = readNodeId(id) ?? {}
  const number = Number(parts[0])
  const team = kind === 'Team' ? teamsOf(state).find((each) => each.id === number)?.slug : undefined
  if (team !== undefined) return { kind: 'teams', name: team }
  const app = kind === 'App' ? appSlugOf(state, number) : undefined
  if (app !== undefined) return { kind: 'apps', name: app }
  const login = loginById(state, id)
  if (login === undefined) throw notFound(`Could not resolve to a node with the global id of '${id}'`)
  return login.endsWith('[bot]')
    ? { kind: 'apps', name: login.slice(0, -'[bot]'.length) }
    : { kind: 'users', name: login }
}
