import { accountId } from '../../accounts/accounts.ts'
import type { Team } from '../../accounts/teams.ts'
import { nodeId } from '../node-id.ts'
import type { Schema } from '../schemas.ts'
import type { Shaping } from '../shaping.ts'
import { teamShape } from '../users/team-shape.ts'

/** When the teams of a world were made: before it began. */
const createdAt = '2020-01-01T00:00:00Z'

/** A team as it is answered alone: with its organization, and how many are in it. */
export function teamFullShape(shaping: Shaping, { owner, slug, members }: Team): Schema<'team-full'> {
  return {
    ...teamShape(shaping, { owner }, slug),
    ...{ members_count: members.length, repos_count: 0, created_at: createdAt, updated_at: createdAt },
    organization: organizationShape(shaping, owner)
  } as Schema<'team-full'>
}

function organizationShape({ state }: Shaping, login: string): Schema<'team-organization'> {
  const url = `${state.url}/api/v3/orgs/${login}`
  const id = accountId(login)
  return {
    ...{ login, id, node_id: nodeId('Organization', String(id)), url, html_url: `${state.url}/${login}` },
    ...{ repos_url: `${url}/repos`, events_url: `${url}/events`, hooks_url: `${url}/hooks` },
    ...{ issues_url: `${url}/issues`, members_url: `${url}/members{/member}` },
    ...{ public_members_url: `${url}/public_members{/member}`, avatar_url: `${state.url}/avatars/u/${id}` },
    ...{ description: null, type: 'Organization', created_at: createdAt, updated_at: createdAt, archived_at: null },
    ...{ has_organization_projects: true, has_repository_projects: true },
    ...{ public_repos: 0, public_gists: 0, followers: 0, following: 0 }
  }
}
