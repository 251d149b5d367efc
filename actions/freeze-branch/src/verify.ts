import { Failure } from '#core/action/errors'
import { quote } from '#core/action/untrusted'
import type { Now } from './apply.ts'
import { keptOf } from './apply-state.ts'
import type { Operation } from './operation.ts'
import { findRef } from './state-refs.ts'

/**
 * Reads back what is kept, by git where it was written by the API. Rulesets, locks, statuses, issues and variables were read
 * back when they were written: each of them is looked at until it is what it should be.
 */
export async function verify(operation: Operation, now: Now): Promise<void> {
  if (operation.kind !== 'keep state' && operation.kind !== 'drop state') return
  const { branch } = operation
  const { inputs, runner } = now
  const found = (await findRef(runner, inputs.token, branch))?.object
  const wanted = operation.kind === 'drop state' ? undefined : keptOf(now, branch).object
  if (found === wanted) return
  throw new Failure(`the freeze of ${quote(branch)}: it was changed by somebody else at once; run it again`)
}
