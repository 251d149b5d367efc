import { versions } from '../../description/versions.ts'
import { budgetOf } from '../../graphql/rate-limit.ts'
import { limitHeaders, rateLimitOf } from '../rate-limit.ts'
import type { Call, WorldRoute } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { rootAddresses } from './root.ts'

/** GET /rate_limit: the limits as they stand. To ask costs nothing. */
const rateLimit: WorldRoute = {
  scope: 'world',
  method: 'GET',
  path: '/rate_limit',
  documentation: '/rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user',
  handle: async (call) => ({ body: limits(call), headers: limitHeaders(rateLimitOf(call.state, call.caller)) })
}

function limits({ state, caller, version }: Call): object {
  const core = rateLimitOf(state, caller)
  // Searches the world does not count apart; the numbers are GitHub's.
  const untouched = (limit: number) => ({ limit, remaining: limit, reset: core.reset, used: 0 })
  const resources = { core, search: untouched(caller.kind === 'token' ? 30 : 10), graphql: budgetOf(state, caller) }
  return version < '2026-03-10' ? { resources, rate: core } : { resources } // that version has dropped `rate`
}

/** GET /meta: what a client looks at to tell an Enterprise Server. The addresses of GitHub's machines are none of a world's. */
const meta: WorldRoute = {
  scope: 'world',
  method: 'GET',
  path: '/meta',
  documentation: '/meta/meta#get-apiname-meta-information',
  handle: async () => {
    const body: Schema<'api-overview'> = { verifiable_password_authentication: false, hooks: [], git: [], actions: [] }
    return { body }
  }
}

/** GET /versions: the versions of the API. */
const apiVersions: WorldRoute = {
  scope: 'world',
  method: 'GET',
  path: '/versions',
  documentation: '/meta/meta#get-all-api-versions',
  handle: async () => ({ body: [...versions].reverse() })
}

/** GET /: the addresses of the API. */
const root: WorldRoute = {
  scope: 'world',
  method: 'GET',
  path: '/',
  documentation: '/meta/meta#github-api-root',
  handle: async ({ state }) => ({ body: rootAddresses(`${state.url}/api/v3`, state.url) })
}

/** What the API says about itself. */
export const metaRoutes: readonly WorldRoute[] = [root, meta, apiVersions, rateLimit]
