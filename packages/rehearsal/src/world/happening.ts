import type { Repository } from './repositories.ts'
import type { WorldState } from './state.ts'
import type { Caller } from './tokens.ts'

/** Something that GitHub tells webhooks about, and that may start workflows. */
export interface Happening {
  readonly repository: Repository
  /** Whose token made it: that decides whether workflows start. */
  readonly caller: Caller
  /** The name of the event, such as `release`. */
  readonly name: string
  /** Such as `published`; absent for events without. */
  readonly action?: string
  /** The members of the payload that are the event's own, in the shapes of the REST API: `{ release: ... }`. */
  readonly body: Readonly<Record<string, unknown>>
}

/** Makes known what has just happened. */
export function happened(state: WorldState, happening: Happening): void {
  state.happenings.push(happening)
  for (const listener of state.listeners) listener(happening)
}
