import { accountId } from '../accounts/accounts.ts'
import type { WorldState } from '../state.ts'
import type { Caller, TokenKind } from '../tokens.ts'
import { documentationRoot, RestError } from './errors.ts'

const hour = 3600

/**
 * Requests an hour by kind of token: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api .
 * An installation has more when it has more than twenty repositories or people, which no world has.
 */
const hourly: Readonly<Record<TokenKind | 'nobody', number>> = {
  user: 5000,
  'fine-grained': 5000,
  installation: 5000,
  job: 1000,
  nobody: 60
}

/** How much of the hour's requests a caller has used. */
export interface RateLimit {
  readonly limit: number
  readonly remaining: number
  /** When the hour ends, in seconds since 1970. */
  readonly reset: number
  readonly used: number
}

/** The limit as it stands; nothing is counted. A person's tokens count together, and those of a repository's jobs. */
export function rateLimitOf(state: WorldState, caller: Caller): RateLimit {
  const limit = hourly[caller.kind === 'token' ? (caller.grant.kind ?? 'user') : 'nobody']
  const reset = (Math.floor(state.now() / 1000 / hour) + 1) * hour
  const used = state.requests.get(keyOf(caller, reset)) ?? 0
  return { limit, remaining: Math.max(0, limit - used), reset, used }
}

function keyOf(caller: Caller, reset: number): string {
  if (caller.kind !== 'token') return `nobody until ${reset}`
  const { kind, login, repositories } = caller.grant
  return `${login}${kind === 'job' ? ` in ${String(repositories)}` : ''} until ${reset}`
}

/** The headers of a limit. */
export function limitHeaders({ limit, remaining, reset, used }: RateLimit): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(reset),
    'X-RateLimit-Used': String(used),
    'X-RateLimit-Resource': 'core'
  }
}

/**
 * Counts a request and gives GitHub's rate limit headers. An answer "not modified" to a caller with a token costs
 * nothing, nor does a look at the limit itself.
 */
export function rateLimitHeaders(
  state: WorldState,
  caller: Caller,
  { isFree }: { readonly isFree: boolean }
): Record<string, string> {
  const { reset, used } = rateLimitOf(state, caller)
  if (!isFree) state.requests.set(keyOf(caller, reset), used + 1)
  return limitHeaders(rateLimitOf(state, caller))
}

/** The answer to a caller who has no requests left: status 403, `x-ratelimit-remaining` 0. */
export function refuseExhausted(state: WorldState, caller: Caller, operation: string | undefined): void {
  const { remaining } = rateLimitOf(state, caller)
  if (state.limits === 'none' || remaining > 0 || operation === 'GET /rate_limit') return
  const documentation = `${documentationRoot}/overview/rate-limits-for-the-rest-api`
  throw new RestError(403, exhausted(caller), { documentation })
}

/** GitHub's texts: https://github.com/fountainhead/action-wait-for-check/issues/29 , https://github.com/rust-lang/rustlings/issues/1208 . */
function exhausted(caller: Caller): string {
  if (caller.kind !== 'token') {
    const hint = 'Authenticated requests get a higher rate limit. Check out the documentation for more details.'
    return `API rate limit exceeded for 127.0.0.1. (But here's the good news: ${hint})`
  }
  const { installation, kind } = caller.grant
  if (kind === 'job') return 'API rate limit exceeded for installation.'
  if (kind === 'installation') return `API rate limit exceeded for installation ID ${installation ?? 1}.`
  return `API rate limit exceeded for user ID ${accountId(caller.grant.login)}.`
}
