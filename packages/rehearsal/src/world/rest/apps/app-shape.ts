import { accountOf } from '../../accounts/accounts.ts'
import { type App, appIdOf, appsOf } from '../../accounts/apps.ts'
import { nodeId } from '../node-id.ts'
import type { Schema } from '../schemas.ts'
import type { Shaping } from '../shaping.ts'
import { simpleUser } from '../users/simple-user.ts'

/**
 * An App by its slug, in the shape of GitHub's "integration". One that the world was not told of, such as GitHub
 * Actions, is one of GitHub's own.
 */
export function appShape({ state }: Pick<Shaping, 'state'>, slug: string): NonNullable<Schema<'integration'>> {
  const id = appIdOf(state, slug)
  const app = appsOf(state).find((each) => each.slug === slug)
  const createdAt = app?.createdAt ?? '2018-07-30T09:30:17Z' // that of GitHub Actions
  const page = `${state.url}/apps/${slug}`
  return {
    ...{ id, slug, node_id: nodeId('App', String(id)), name: slug === 'github-actions' ? 'GitHub Actions' : slug },
    ...(app === undefined ? {} : { client_id: app.clientId }),
    owner: ownerOf(state, app),
    ...{ description: null, external_url: page, html_url: page, created_at: createdAt, updated_at: createdAt },
    permissions: { ...(app?.permissions ?? { checks: 'write', metadata: 'read' }) },
    events: []
  }
}

function ownerOf(state: Shaping['state'], app: App | undefined): Schema<'simple-user'> {
  if (app === undefined) return simpleUser(state.url, 'github', 'Organization')
  return simpleUser(state.url, app.owner, accountOf(state, app.owner).type)
}
