import { appsOf } from '../../accounts/apps.ts'
import { numberOf } from '../../repositories.ts'
import { nodeId } from '../node-id.ts'
import type { Schema } from '../schemas.ts'
import type { Shaping } from '../shaping.ts'
import { simpleUser } from '../users/simple-user.ts'

/** The id of GitHub's own App, which people write into their branch protections. */
const githubActions = 15368

/** The number of an App by its slug. */
export function appId({ state }: Shaping, slug: string): number {
  if (slug === 'github-actions') return githubActions
  return appsOf(state).find((app) => app.slug === slug)?.id ?? numberOf(`app ${slug}`)
}

/** An App by its slug, as it stands in checks. */
export function appShape(shaping: Shaping, slug: string): Schema<'integration'> {
  const { state } = shaping
  const id = appId(shaping, slug)
  const app = appsOf(state).find((each) => each.slug === slug)
  const createdAt = app?.createdAt ?? '2018-07-30T09:30:17Z' // that of GitHub Actions
  return {
    ...{ id, slug, node_id: nodeId('App', String(id)), name: slug === 'github-actions' ? 'GitHub Actions' : slug },
    ...(app === undefined ? {} : { client_id: app.clientId }),
    owner: simpleUser(state.url, app?.owner ?? 'github', 'Organization'),
    ...{ description: null, external_url: `${state.url}/apps/${slug}`, html_url: `${state.url}/apps/${slug}` },
    ...{ created_at: createdAt, updated_at: createdAt, events: [] },
    permissions: { ...(app?.permissions ?? { checks: 'write', metadata: 'read' }) }
  }
}
