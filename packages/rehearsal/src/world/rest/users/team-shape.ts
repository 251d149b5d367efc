import { teamId } from '../../accounts/teams.ts'
import { numberOf, type Repository } from '../../repositories.ts'
import { nodeId } from '../node-id.ts'
import type { Schema } from '../schemas.ts'
import type { Shaping } from '../shaping.ts'

/** A team of the owner by its slug, whether the world was told of it or not. Payloads of webhooks tell less than answers do. */
export function teamShape(
  { state, version }: Shaping,
  { owner }: Pick<Repository, 'owner'>,
  slug: string
): Schema<'team'> {
  const id = teamId(owner, slug)
  const url = `${state.url}/api/v3/organizations/${numberOf(`user ${owner.toLowerCase()}`)}/team/${id}`
  const onlyInAnswers = { notification_setting: 'notifications_enabled', type: 'organization' }
  return {
    ...{ id, node_id: nodeId('Team', String(id)), name: slug, slug, description: null },
    ...{ privacy: 'closed', permission: 'pull', parent: null },
    url,
    html_url: `${state.url}/orgs/${owner}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    ...(version === undefined ? {} : onlyInAnswers)
  } as Schema<'team'>
}
