import { accountId } from '../accounts/accounts.ts'
import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'

const hour = 3600

/** What is left of a caller's points in this hour. */
export interface Budget {
  readonly limit: number
  readonly used: number
  readonly remaining: number
  /** When the hour ends, in seconds since 1970. */
  readonly reset: number
}

/**
 * The points as they stand; GraphQL has a budget of its own beside that of REST. Each call costs one point here: GitHub
 * divides the connections that a query asks for by 100, and that is one for any query of a release
 * (https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api).
 */
export function budgetOf(state: WorldState, caller: Caller): Budget {
  const isJob = caller.kind === 'token' && caller.grant.kind === 'job'
  const limit = isJob ? 1000 : 5000
  const reset = (Math.floor(state.now() / 1000 / hour) + 1) * hour
  const used = state.requests.get(keyOf(caller, reset)) ?? 0
  return { limit, used, remaining: Math.max(0, limit - used), reset }
}

/**
 * Counts a call, and gives GitHub's answer to one that has no point left, in a world that has limits: status 200 and
 * these errors, as in https://github.com/yanyongyu/githubkit/issues/271 .
 */
export function spendPoint(state: WorldState, caller: Caller): object | undefined {
  const { used, remaining, reset } = budgetOf(state, caller)
  if (state.limits === 'github' && remaining === 0) {
    const message = `API rate limit already exceeded for ${describe(caller)}.`
    return { errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit', message }] }
  }
  state.requests.set(keyOf(caller, reset), used + 1)
  return undefined
}

function describe(caller: Caller): string {
  if (caller.kind !== 'token') return '127.0.0.1'
  const { kind, installation, login } = caller.grant
  return kind === 'installation' || kind === 'job'
    ? `installation ID ${installation ?? 1}`
    : `user ID ${accountId(login)}`
}

/** GitHub's headers about the points. */
export function budgetHeaders(state: WorldState, caller: Caller): Record<string, string> {
  const { limit, used, remaining, reset } = budgetOf(state, caller)
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(reset),
    'X-RateLimit-Used': String(used),
    'X-RateLimit-Resource': 'graphql'
  }
}

function keyOf(caller: Caller, reset: number): string {
  return `graphql ${caller.kind === 'token' ? caller.grant.login : caller.kind} until ${reset}`
}
