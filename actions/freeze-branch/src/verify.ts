import { Failure } from '#core/action/errors'
import { quote } from '#core/action/untrusted'
import { overtakenBy } from './kept.ts'
import type { Now } from './occasion.ts'
import type { Operation } from './operation.ts'
import { stateOf } from './state.ts'
import { readState } from './state-refs.ts'

/**
 * Reads back what is kept, by git where it was written by the API. Rulesets, locks, statuses, issues and variables were read
 * back when they were written: each of them is looked at until it is what it should be.
 */
export async function verify(operation: Operation, now: Now): Promise<void> {
  const { branch } = operation
  if (operation.kind === 'keep state') {
    const why = await overtakenBy(now, branch)
    if (why !== undefined) throw why
  }
  if (operation.kind !== 'drop state') return
  // Whoever has frozen it anew meanwhile is right.
  if (stateOf(await readState(now.runner, now.inputs.token, branch))?.phase === 'thawing')
    throw new Failure(`the freeze of ${quote(branch)}: it is kept still, though GitHub has deleted it; run it again`)
}
