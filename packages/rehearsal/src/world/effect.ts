import { applyUnderFaults } from './faults/strike.ts'
import type { NewEffect } from './journal.ts'
import { hide } from './lag.ts'
import type { WorldState } from './state.ts'

/**
 * Makes a change in the world and writes it down. Every change that a client can make goes through here, so that all of
 * them have a number. What `apply` throws goes to the caller, and nothing is written down. Throws Struck when a fault
 * forbids the change.
 */
export async function perform<Result>(
  state: WorldState,
  effect: NewEffect,
  apply: () => Result | Promise<Result>
): Promise<Result> {
  return applyUnderFaults(state, effect, async () => {
    const result = await apply()
    record(state, effect)
    return result
  })
}

function record(state: WorldState, effect: NewEffect): void {
  state.journal.push({ n: state.journal.length + 1, ...effect })
  hide(state, effect)
}

/**
 * Makes several changes that come to pass at once or not at all, such as the refs of one transaction. Each has its
 * number and its faults: one that refuses the third keeps all of them from being made.
 */
export async function performAll<Result>(
  state: WorldState,
  effects: readonly NewEffect[],
  apply: () => Result | Promise<Result>
): Promise<Result> {
  const first = state.journal.length + 1
  const from = (at: number): Promise<Result> => {
    const effect = effects[at]
    if (effect !== undefined) return applyUnderFaults(state, effect, () => from(at + 1), first + at)
    return applyAndRecord()
  }
  const applyAndRecord = async (): Promise<Result> => {
    const result = await apply()
    for (const effect of effects) record(state, effect)
    return result
  }
  return from(0)
}
