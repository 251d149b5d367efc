import type { NewEffect } from './journal.ts'
import type { WorldState } from './state.ts'

/** What was made lately and is not in sight yet, with how many more readers will miss it. */
const hidden = new WeakMap<WorldState, Map<string, number>>()

/**
 * Takes what an effect makes out of sight of the API for as many readers as `state.lag` says. GitHub's answers lag behind
 * its writes now and then: a new ref, release or pull request is missing from what is read right after it was made
 * (https://github.com/octokit/octokit.js/issues/2909 , https://github.com/peter-evans/create-pull-request/issues/3790 ).
 * Git itself does not lag.
 */
export function hide(state: WorldState, { kind, target }: NewEffect): void {
  if (state.lag === 0 || !/^(?:create|open)-/.test(kind)) return
  const targets = hidden.get(state) ?? new Map<string, number>()
  hidden.set(state, targets.set(target, state.lag))
}

/** Whether a reader of the API sees what stands in the journal under this name. To be asked once by each reader. */
export function isInSight(state: WorldState, target: string): boolean {
  const left = hidden.get(state)?.get(target) ?? 0
  if (left > 0) hidden.get(state)?.set(target, left - 1)
  return left === 0
}
