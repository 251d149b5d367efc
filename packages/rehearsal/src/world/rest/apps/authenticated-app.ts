import type { App } from '../../accounts/apps.ts'
import { appOf } from '../../accounts/json-web-token.ts'
import { RestError } from '../errors.ts'
import type { Call, WorldRoute } from '../request.ts'
import { appShape } from './app-shape.ts'

/** GET /app: the App itself. */
export const authenticatedApp: WorldRoute = {
  scope: 'world',
  method: 'GET',
  path: '/app',
  documentation: '/apps/apps#get-the-authenticated-app',
  handle: async (call) => {
    const { slug, installations } = callingApp(call)
    return { body: { ...appShape(call, slug), installations_count: installations.length } }
  }
}

/** The App that makes a call; whether it is one was asked before. */
export function callingApp({ state, caller }: Pick<Call, 'state' | 'caller'>): App {
  const app = appOf(state, caller)
  if ('message' in app) throw new RestError(app.status, app.message)
  return app
}
