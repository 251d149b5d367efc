import type { Complaint, Step } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { tellLock, tellRuleset, tellRulesetThaw, tellUnlock } from './administration-describe.ts'
import type { BranchFacts } from './facts.ts'
import { summarize } from './holders.ts'
import type { Inputs } from './inputs.ts'
import { planLock, planUnlock } from './lock-plan.ts'
import type { Operation } from './operation.ts'
import { auditSteps } from './plan-audit.ts'
import { statusStep } from './plan-pulls.ts'
import { planRuleset, planThaw } from './ruleset-plan.ts'
import { type FreezeState, stateOf } from './state.ts'
import { writeDocument } from './state-document.ts'

/** What is to be done about one branch. */
export interface PlannedBranch {
  readonly branch: string
  /** Why nothing can be done. */
  readonly complaints: readonly Complaint[]
  readonly steps: readonly Step<Operation>[]
  readonly warnings: readonly string[]
}

type PlannedStep = Step<Operation>

/** Keeps what is to become of the branch, before anything else is done. */
function keepStep({ branch, stored }: BranchFacts, next: FreezeState, inputs: Inputs): PlannedStep {
  const { phase, backends } = next
  const holders = next.holders.map(({ key }) => key)
  const operation = { kind: 'keep state', branch, phase, holders, backends, until: inputs.until } as const
  const name = quote(branch)
  const before = stateOf(stored)
  if (before !== undefined && writeDocument(before) === writeDocument(next)) {
    return { description: `keep the freeze of ${name} as it is`, operation, state: 'satisfied', reason: 'it is known' }
  }
  const description =
    phase === 'frozen' ? `keep that ${name} is frozen until ${summarize(next).until}` : `begin to thaw ${name}`
  return { description, operation, state: 'pending' }
}

function rulesetStep({ branch, ruleset }: BranchFacts, next: FreezeState): PlannedStep[] {
  if (ruleset === undefined) return []
  const { observed, wanted } = ruleset
  const frozen = next.phase === 'frozen'
  const operation = { kind: 'ruleset', branch, frozen, bypass: next.bypass } as const
  const told = frozen
    ? tellRuleset(planRuleset(observed.ruleset, wanted), wanted, next.bypass)
    : tellRulesetThaw(planThaw(observed.ruleset, wanted), wanted)
  // Two runs may have made one each: one of them goes.
  return [{ ...told, ...(observed.twins.length > 0 ? { state: 'pending' } : {}), operation }]
}

function lockStep({ branch, protection }: BranchFacts, next: FreezeState): PlannedStep[] {
  if (protection === undefined) return []
  const frozen = next.phase === 'frozen'
  const operation = { kind: 'lock', branch, frozen } as const
  const { lockBefore } = next
  if (frozen) return [{ ...tellLock(planLock(protection, branch), branch), operation }]
  return lockBefore === undefined
    ? []
    : [{ ...tellUnlock(planUnlock(protection, branch, lockBefore), branch), operation }]
}

function pullSteps({ branch, pulls }: BranchFacts): PlannedStep[] {
  return pulls === undefined || pulls.heads.length === 0 ? [] : [statusStep(branch, pulls.heads)]
}

function notRequired({ branch, pulls, ruleset }: BranchFacts, next: FreezeState): string[] {
  // A ruleset of this freeze will require it.
  if (pulls?.required !== false || ruleset !== undefined || next.phase !== 'frozen') return []
  const remedy = 'require it once in a ruleset or a branch protection, or use backend: ruleset, policy'
  return [`nothing requires the status "slipway/freeze" on ${branch}, so it only tells: ${remedy}`]
}

function dropStep({ branch }: BranchFacts, next: FreezeState): PlannedStep[] {
  if (next.phase !== 'thawing') return []
  const operation = { kind: 'drop state', branch } as const
  return [{ description: `forget the freeze of ${quote(branch)}`, operation, state: 'pending' }]
}

/** Decides about one branch: what is kept comes first, so that whoever comes after a crash knows; it goes last. */
export function planBranch(inputs: Inputs, facts: BranchFacts): PlannedBranch {
  const { branch, transition, complaints } = facts
  if (transition.kind === 'none') return { branch, complaints, steps: [], warnings: facts.warnings }
  const { next } = transition
  const audit = auditSteps(facts, next)
  const steps = [
    keepStep(facts, next, inputs),
    ...rulesetStep(facts, next),
    ...lockStep(facts, next),
    ...pullSteps(facts),
    ...audit.steps,
    ...dropStep(facts, next)
  ]
  return { branch, complaints, steps, warnings: [...facts.warnings, ...audit.warnings, ...notRequired(facts, next)] }
}
