import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'
import type { RefUpdate } from '../update-refs.ts'
import { judgeUpdates } from './judge-updates.ts'

/** Why an update of a ref is forbidden. */
export interface Rejection {
  readonly ref: string
  /** What git shows behind the ref: `protected branch hook declined`. */
  readonly reason: string
  /** The lines that a pusher sees, such as `error: GH006: Protected branch update failed for refs/heads/main.` */
  readonly lines: readonly string[]
  /** The reasons alone, such as `Cannot force-push to this branch`: what the API says, or a part of it. */
  readonly message: string
}

/** Judges updates by the rules of a repository: protected branches, rulesets, tags of immutable releases. */
export async function checkUpdates(
  state: WorldState,
  repository: Repository,
  caller: Caller,
  updates: readonly RefUpdate[]
): Promise<readonly Rejection[]> {
  const verdicts = await judgeUpdates(state, repository, caller, updates)
  return verdicts.flatMap(({ rejection }) => rejection ?? [])
}
