import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'

const limit = 5000
const hour = 3600

/** What is left of a caller's points in this hour; GraphQL has a budget of its own beside that of REST. */
export function budgetOf(state: WorldState, caller: Caller): { limit: number; used: number; reset: number } {
  const reset = (Math.floor(Date.now() / 1000 / hour) + 1) * hour
  return { limit, used: state.requests.get(keyOf(caller)) ?? 0, reset }
}

/**
 * Counts a call and gives GitHub's headers. Each call costs one point here: GitHub divides the connections that a query
 * asks for by 100, and that is one for any query of a release
 * (https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api).
 */
export function countRequest(state: WorldState, caller: Caller): Record<string, string> {
  const { used, reset } = budgetOf(state, caller)
  state.requests.set(keyOf(caller), used + 1)
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(Math.max(0, limit - used - 1)),
    'X-RateLimit-Reset': String(reset),
    'X-RateLimit-Used': String(used + 1),
    'X-RateLimit-Resource': 'graphql'
  }
}

function keyOf(caller: Caller): string {
  return `graphql ${caller.kind === 'token' ? caller.grant.login : caller.kind}`
}
