import type { Effect } from './journal.ts'
import type { Repositories } from './repositories.ts'
import type { Tokens } from './tokens.ts'

/** Everything that a world knows; each part of the server reads and writes it. */
export interface WorldState {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string
  readonly repositories: Repositories
  readonly tokens: Tokens
  readonly journal: Effect[]
  /** Requests that the world could not answer faithfully, so that a report can name them. */
  readonly unsupported: string[]
  /** Requests by caller, for the rate limit headers. */
  readonly requests: Map<string, number>
}
