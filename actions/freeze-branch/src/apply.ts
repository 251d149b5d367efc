import type { Came, Occasion } from '#core/action/run-action'
import { applyAudit } from './apply-audit.ts'
import { dropState, keepState } from './apply-state.ts'
import { applyStatuses } from './apply-statuses.ts'
import type { BranchFacts, Facts } from './facts.ts'
import type { inputs as spec } from './inputs.ts'
import { freezeByLock, thawByLock } from './lock-write.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { freezeByRuleset, thawByRuleset } from './ruleset-write.ts'
import type { FreezeState } from './state.ts'

/** What an operation is carried out with. */
export type Now = Occasion<typeof spec, Facts>

/** The branch of an operation, and what is to become of it. */
export function branchOf({ facts }: Pick<Now, 'facts'>, branch: string): { facts: BranchFacts; next: FreezeState } {
  const found = facts.kind === 'branches' ? facts.branches.find((one) => one.branch === branch) : undefined
  if (found === undefined || found.transition.kind === 'none') {
    throw new Error(`${branch}: an operation without a branch; this is a mistake in the action`)
  }
  return { facts: found, next: found.transition.next }
}

async function applyRuleset(operation: Extract<Operation, { kind: 'ruleset' }>, now: Now): Promise<Came<Output>> {
  const { inputs, runner } = now
  const { ruleset } = branchOf(now, operation.branch).facts
  if (ruleset === undefined)
    throw new Error(`${operation.branch}: no ruleset is wanted; this is a mistake in the action`)
  if (operation.frozen) {
    const { id } = await freezeByRuleset(runner, inputs.token, ruleset.wanted)
    return { 'ruleset-id': String(id) }
  }
  for (const note of await thawByRuleset(runner, inputs.token, ruleset.wanted)) runner.log(note)
  return { 'ruleset-id': '' }
}

async function applyLock({ branch, frozen }: Extract<Operation, { kind: 'lock' }>, now: Now): Promise<Came<Output>> {
  const { inputs, runner } = now
  const { lockBefore } = branchOf(now, branch).next
  if (frozen) await freezeByLock(runner, inputs.token, branch)
  else if (lockBefore !== undefined) {
    for (const note of await thawByLock(runner, inputs.token, branch, lockBefore)) runner.log(note)
  }
  return {}
}

/** Carries one operation out. */
export async function apply(operation: Operation, now: Now): Promise<Came<Output>> {
  switch (operation.kind) {
    case 'keep state':
      return keepState(operation.branch, now)
    case 'drop state':
      return dropState(operation.branch, now)
    case 'ruleset':
      return applyRuleset(operation, now)
    case 'lock':
      return applyLock(operation, now)
    case 'statuses':
      return applyStatuses(operation, now)
    case 'issue':
    case 'variable':
      return applyAudit(operation, now)
  }
}
