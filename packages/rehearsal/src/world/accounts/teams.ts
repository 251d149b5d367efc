import { numberOf } from '../repositories.ts'
import type { WorldState } from '../state.ts'

/** A team as a world is told of one. */
export interface NewTeam {
  /** The organization. */
  readonly owner: string
  readonly slug: string
  /** The logins of those who are in it. */
  readonly members: readonly string[]
}

/** A team of an organization. What a team may do on a repository is said of each of its members as a collaborator. */
export interface Team extends NewTeam {
  readonly id: number
}

const worlds = new WeakMap<WorldState, Team[]>()

/** The teams of a world, in the order in which it was told of them. */
export function teamsOf(state: WorldState): Team[] {
  const known = worlds.get(state)
  if (known !== undefined) return known
  const teams: Team[] = []
  worlds.set(state, teams)
  return teams
}

/** The number of a team, the same one in every world, whether that was told of the team or not. */
export function teamId(owner: string, slug: string): number {
  return numberOf(`team ${owner}/${slug}`)
}

/** Adds a team, in place of one of the same name. */
export function addTeam(state: WorldState, team: NewTeam): Team {
  const teams = teamsOf(state)
  const added: Team = { ...team, id: teamId(team.owner, team.slug) }
  const at = teams.findIndex(({ id }) => id === added.id)
  teams.splice(at < 0 ? teams.length : at, at < 0 ? 0 : 1, added)
  return added
}

/** Finds a team of an organization by its slug. */
export function findTeam(state: WorldState, owner: string, slug: string): Team | undefined {
  return teamsOf(state).find((team) => isSame(team.owner, owner) && isSame(team.slug, slug))
}

/** The teams of an organization in which somebody is. */
export function teamsWith(state: WorldState, owner: string, login: string): Team[] {
  return teamsOf(state).filter((team) => isSame(team.owner, owner) && isMember(team, login))
}

/** Whether somebody is in a team. */
export function isMember({ members }: Team, login: string): boolean {
  return members.some((member) => isSame(member, login))
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
