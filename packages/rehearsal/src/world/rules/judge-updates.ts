import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'
import type { RefUpdate } from '../update-refs.ts'
import type { Rejection } from './check-updates.ts'

export interface Verdict {
  readonly update: RefUpdate
  readonly rejection: Rejection | undefined
  readonly notice: readonly string[]
}

export async function judgeUpdates(
  _state: WorldState,
  _repository: Repository,
  _caller: Caller,
  updates: readonly RefUpdate[]
): Promise<readonly Verdict[]> {
  return updates.map((update) => ({ update, rejection: undefined, notice: [] }))
}
