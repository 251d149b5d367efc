import type { Came } from '#core/action/run-action'
import { applyAudit } from './apply-audit.ts'
import { dropState, keepState } from './apply-state.ts'
import { applyStatuses } from './apply-statuses.ts'
import { overtakenBy } from './kept.ts'
import { freezeByLock, thawByLock } from './lock-write.ts'
import { branchOf, type Now } from './occasion.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { freezeByRuleset, thawByRuleset } from './ruleset-write.ts'

/** Freezes by the ruleset, or takes it away. */
async function applyRuleset(branch: string, now: Now, frozen: boolean): Promise<Came<Output>> {
  const { inputs, runner } = now
  const { ruleset } = branchOf(now, branch).facts
  if (ruleset === undefined) throw new Error(`${branch}: no ruleset is wanted; this is a mistake in the action`)
  if (frozen) return { 'ruleset-id': String((await freezeByRuleset(runner, inputs.token, ruleset.wanted)).id) }
  for (const note of await thawByRuleset(runner, inputs.token, ruleset.wanted)) runner.log(note)
  return { 'ruleset-id': '' }
}

/** Locks the branch, or puts its lock back to what it was. */
async function applyLock(branch: string, now: Now, frozen: boolean): Promise<Came<Output>> {
  const { inputs, runner } = now
  const { lockBefore } = branchOf(now, branch).next
  if (frozen) await freezeByLock(runner, inputs.token, branch)
  else if (lockBefore !== undefined) {
    for (const note of await thawByLock(runner, inputs.token, branch, lockBefore)) runner.log(note)
  }
  return {}
}

/**
 * Freezes or thaws by one means, as long as that is what is kept. A thaw that began before a freeze was done may have found
 * nothing to take away: then the freeze takes away itself what nobody else would.
 */
async function enforce(
  { kind, branch, frozen }: Extract<Operation, { kind: 'ruleset' | 'lock' }>,
  now: Now
): Promise<Came<Output>> {
  const act = kind === 'ruleset' ? applyRuleset : applyLock
  const before = await overtakenBy(now, branch)
  if (before !== undefined) throw before
  const came = await act(branch, now, frozen)
  const after = frozen ? await overtakenBy(now, branch) : undefined
  if (after === undefined) return came
  if (after.thawed) await act(branch, now, false)
  throw after
}

/** Tells people, as long as that is what is kept. */
async function tell(operation: Extract<Operation, { kind: 'issue' | 'variable' }>, now: Now): Promise<Came<Output>> {
  const why = await overtakenBy(now, operation.branch)
  if (why !== undefined) throw why
  return applyAudit(operation, now)
}

/** Carries one operation out. */
export async function apply(operation: Operation, now: Now): Promise<Came<Output>> {
  switch (operation.kind) {
    case 'keep state':
      return keepState(operation.branch, now)
    case 'drop state':
      return dropState(operation.branch, now)
    case 'ruleset':
    case 'lock':
      return enforce(operation, now)
    case 'statuses':
      return applyStatuses(operation, now)
    case 'issue':
    case 'variable':
      return tell(operation, now)
  }
}
