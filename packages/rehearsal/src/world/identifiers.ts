import type { WorldState } from './state.ts'

/** The next number of a sequence (`release`, `pull acme/harbor`): 1, 2, 3... in every world, so that reports compare. */
export function nextNumber(state: WorldState, sequence: string): number {
  const number = (state.sequences.get(sequence) ?? 0) + 1
  state.sequences.set(sequence, number)
  return number
}

/** The next database id of a kind of thing; like GitHub's, it is no number that a person would mistake for a count. */
export function nextId(state: WorldState, kind: string): number {
  return 1_000_000 + nextNumber(state, `id of ${kind}`)
}
