import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'

const hour = 3600

/**
 * Counts a request and gives GitHub's rate limit headers: 60 an hour for anonymous callers, 5000 for tokens. An answer
 * "not modified" to a caller with a token costs nothing. The world counts and never refuses.
 */
export function rateLimitHeaders(state: WorldState, caller: Caller, notModified: boolean): Record<string, string> {
  const who = caller.kind === 'token' ? caller.grant.login : caller.kind
  const limit = caller.kind === 'token' ? 5000 : 60
  const cost = notModified && caller.kind === 'token' ? 0 : 1
  const used = (state.requests.get(who) ?? 0) + cost
  state.requests.set(who, used)
  const reset = (Math.floor(Date.now() / 1000 / hour) + 1) * hour
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(Math.max(0, limit - used)),
    'X-RateLimit-Reset': String(reset),
    'X-RateLimit-Used': String(used),
    'X-RateLimit-Resource': 'core'
  }
}
