import type { Organization, OrganizationTeamArgs, OrganizationTeamsArgs } from '@octokit/graphql-schema'
import { findTeam, teamId, teamsOf } from '../../accounts/teams.ts'
import { nodeId } from '../../rest/node-id.ts'
import { connect } from '../connection.ts'
import { type Context, type Field, plain, type Typed } from '../fields.ts'
import { type ActorSource, accountFields, actorSource } from './actor.ts'

/** A team of an organization: of one that the world was not told of, it knows the name. */
export interface TeamSource extends Typed<'Team'> {
  readonly id: string
  readonly databaseId: number
  readonly slug: string
  readonly name: string
  readonly combinedSlug: string
  readonly organization: ActorSource
}

/** The fields of Team. */
export const teamFields = plain('id', 'databaseId', 'slug', 'name', 'combinedSlug', 'organization')

/** A team as resolvers hand it on. */
export function teamSource(context: Context, owner: string, slug: string): TeamSource {
  const databaseId = teamId(owner, slug)
  return {
    __typename: 'Team',
    id: nodeId('Team', String(databaseId)),
    databaseId,
    slug,
    name: slug,
    combinedSlug: `${owner}/${slug}`,
    organization: actorSource(context, owner)
  }
}

/** The fields of Organization, with the teams that the world was told of. */
export const organizationFields = {
  ...accountFields,
  teams: ({ account }, args: OrganizationTeamsArgs, context, info) => {
    const own = teamsOf(context.state).filter(({ owner }) => owner.toLowerCase() === account.toLowerCase())
    return connect(
      own.map(({ owner, slug }) => teamSource(context, owner, slug)),
      args,
      info
    )
  },
  team: ({ account }, { slug }: OrganizationTeamArgs, context) => {
    const found = findTeam(context.state, account, slug)
    return found === undefined ? null : teamSource(context, found.owner, found.slug)
  }
} satisfies { readonly [Name in keyof Organization]?: Field<ActorSource> }
