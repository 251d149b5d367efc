import { accountOf } from '../../accounts/accounts.ts'
import type { App } from '../../accounts/apps.ts'
import { appOf } from '../../accounts/json-web-token.ts'
import { RestError } from '../errors.ts'
import { nodeId } from '../node-id.ts'
import type { Call, WorldRoute } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'

/** GET /app: the App itself. */
export const authenticatedApp: WorldRoute = {
  scope: 'world',
  method: 'GET',
  path: '/app',
  documentation: '/apps/apps#get-the-authenticated-app',
  handle: async (call) => ({ body: appShape(call, callingApp(call)) })
}

/** The App that makes a call; whether it is one was asked before. */
export function callingApp({ state, caller }: Pick<Call, 'state' | 'caller'>): App {
  const app = appOf(state, caller)
  if ('message' in app) throw new RestError(app.status, app.message)
  return app
}

/** An App in the shape of the API. */
export function appShape({ state }: Pick<Call, 'state'>, app: App): NonNullable<Schema<'integration'>> {
  const page = `${state.url}/apps/${app.slug}`
  return {
    id: app.id,
    slug: app.slug,
    client_id: app.clientId,
    node_id: nodeId('App', String(app.id)),
    owner: simpleUser(state.url, app.owner, accountOf(state, app.owner).type),
    name: app.slug,
    description: null,
    external_url: page,
    html_url: page,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: { ...app.permissions },
    events: [],
    installations_count: app.installations.length
  }
}
