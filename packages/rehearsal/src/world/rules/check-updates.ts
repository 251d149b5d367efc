import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'
import type { RefUpdate } from '../update-refs.ts'

/** Why an update of a ref is forbidden. */
export interface Rejection {
  readonly ref: string
  /** What git shows behind the ref: `protected branch hook declined`. */
  readonly reason: string
  /** The lines that a pusher sees, such as `GH006: Protected branch update failed for refs/heads/main.` */
  readonly lines: readonly string[]
  /** The same for the API, such as `Cannot force-push to this branch`. */
  readonly message: string
}

/** Judges updates by the rules of a repository: protected branches, rulesets, tags of immutable releases. */
export async function checkUpdates(
  _state: WorldState,
  _repository: Repository,
  _caller: Caller,
  _updates: readonly RefUpdate[]
): Promise<readonly Rejection[]> {
  return []
}
