import { applyUnderFaults } from './faults/strike.ts'
import type { NewEffect } from './journal.ts'
import type { WorldState } from './state.ts'

/**
 * Makes a change in the world and writes it down. Every change that a client can make goes through here, so that all of
 * them have a number. What `apply` throws goes to the caller, and nothing is written down. Throws Struck when a fault forbids the change.
 */
export async function perform<Result>(
  state: WorldState,
  effect: NewEffect,
  apply: () => Result | Promise<Result>
): Promise<Result> {
  return applyUnderFaults(state, effect, async () => {
    const result = await apply()
    state.journal.push({ n: state.journal.length + 1, ...effect })
    return result
  })
}
