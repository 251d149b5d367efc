import { numberOf, type Repository } from '../../repositories.ts'
import { nodeId } from '../node-id.ts'
import type { Schema } from '../schemas.ts'
import type { Shaping } from '../shaping.ts'

/** A team of the owner by its slug; the world knows no more of it. Payloads of webhooks tell less than answers do. */
export function teamShape({ state, version }: Shaping, { owner }: Repository, slug: string): Schema<'team'> {
  const id = numberOf(`team ${owner}/${slug}`)
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
