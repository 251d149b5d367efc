import { findAccount } from '../../accounts/accounts.ts'
import { findTeam, isMember, type Team, teamsOf } from '../../accounts/teams.ts'
import { answerPage } from '../answer-page.ts'
import { notFound, orNotFound } from '../errors.ts'
import { type Call, parameter, type WorldRoute } from '../request.ts'
import { simpleUser } from '../users/simple-user.ts'
import { teamShape } from '../users/team-shape.ts'
import { teamFullShape } from './team-full-shape.ts'

const path = '/orgs/{org}/teams'
const one = `${path}/{team_slug}`

/** The teams of an organization, which nobody makes or changes by the API: a world is told of them. */
export const teamRoutes: readonly WorldRoute[] = [
  {
    scope: 'world',
    method: 'GET',
    path,
    documentation: '/teams/teams#list-teams',
    handle: async (call) => {
      const owner = parameter(call, 'org')
      if (findAccount(call.state, owner)?.type !== 'Organization') throw notFound()
      const own = teamsOf(call.state).filter((team) => team.owner.toLowerCase() === owner.toLowerCase())
      return answerPage(call, own, (team) => teamShape(call, team, team.slug))
    }
  },
  {
    scope: 'world',
    method: 'GET',
    path: one,
    documentation: '/teams/teams#get-a-team-by-name',
    handle: async (call) => ({ body: teamFullShape(call, demandTeam(call)) })
  },
  {
    scope: 'world',
    method: 'GET',
    path: `${one}/members`,
    documentation: '/teams/members#list-team-members',
    handle: async (call) => answerPage(call, demandTeam(call).members, (login) => simpleUser(call.state.url, login))
  },
  {
    scope: 'world',
    method: 'GET',
    path: `${one}/memberships/{username}`,
    documentation: '/teams/members#get-team-membership-for-a-user',
    handle: async (call) => {
      const team = demandTeam(call)
      const login = parameter(call, 'username')
      if (!isMember(team, login)) throw notFound()
      const url = `${teamShape(call, team, team.slug).url}/memberships/${login}`
      return { body: { state: 'active', role: 'member', url } }
    }
  }
]

function demandTeam(call: Call): Team {
  return orNotFound(findTeam(call.state, parameter(call, 'org'), parameter(call, 'team_slug')))
}
