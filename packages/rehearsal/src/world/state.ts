import type { ArmedFault, Visit } from './faults/fault.ts'
import type { Happening } from './happening.ts'
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
  /** Every request that came, in order. */
  readonly visits: Visit[]
  readonly faults: ArmedFault[]
  /** How many readers of the API miss what was just made; 0: none. See `hide`. */
  lag: number
  /** What happened that GitHub tells webhooks about, in order. */
  readonly happenings: Happening[]
  /** Called at each happening. */
  readonly listeners: Set<(happening: Happening) => void>
  /** Requests that the world could not answer faithfully, so that a report can name them. */
  readonly unsupported: string[]
  /** Parameters and members of bodies that GitHub's description does not know: `POST /repos/... body/nonsense`. */
  readonly undescribed: string[]
  /** The world's clock, in milliseconds since 1970; a test may set it. */
  now: () => number
  /** Whether calls are refused that go beyond GitHub's rate limits: a rehearsal squeezes hours into seconds. */
  limits: 'none' | 'github'
  /** Requests by caller, for the rate limit headers. */
  readonly requests: Map<string, number>
  /** How far each sequence of numbers has come; see `nextNumber`. */
  readonly sequences: Map<string, number>
}

/** What a world knows when it starts: nothing has happened yet. */
export function newState(given: Pick<WorldState, 'url' | 'repositories' | 'limits'>): WorldState {
  return {
    ...given,
    tokens: new Map(),
    journal: [],
    visits: [],
    faults: [],
    lag: 0,
    happenings: [],
    listeners: new Set(),
    unsupported: [],
    undescribed: [],
    now: Date.now,
    requests: new Map(),
    sequences: new Map()
  }
}
