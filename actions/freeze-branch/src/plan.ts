import { type Complaint, nothingToDo, type Plan, refuse, sayComplaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import type { BranchFacts, Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { Operation } from './operation.ts'
import { branchOutputs, checkOutputs, type Output } from './outputs.ts'
import { type PlannedBranch, planBranch } from './plan-branch.ts'
import { statusStep } from './plan-pulls.ts'
import { withGroup } from './set-statuses.ts'

export { outputs } from './outputs.ts'

type Decision = Plan<Operation, Output>

function planCheck({ check, why }: Extract<Facts, { kind: 'check' }>): Decision {
  if (check === undefined) return nothingToDo(why, checkOutputs(undefined))
  const { branch, pulls, group } = check
  const lines = pulls.judged.flatMap(({ facts, judgement }) =>
    judgement.lines.map((line) => `#${facts.number}: ${line}`)
  )
  const steps = [statusStep(branch, withGroup(pulls.heads, group))]
  return { verdict: 'proceed', steps, outputs: checkOutputs(check), reason: why, usage: lines }
}

/** Each of several branches may have the same reason. */
function distinct(complaints: readonly Complaint[]): readonly Complaint[] {
  return [...new Map(complaints.map((one) => [sayComplaint(one), one])).values()]
}

/** A run stops at the first failure: a freeze that cannot be repaired must not keep another one from being thawed. */
function thawsFirst(planned: readonly PlannedBranch[]): readonly PlannedBranch[] {
  const isThaw = ({ steps }: PlannedBranch) => steps.some(({ operation }) => operation.kind === 'drop state')
  return [...planned.filter(isThaw), ...planned.filter((one) => !isThaw(one))]
}

/** The words of the conflicts in a plan. */
function conflictsOf({ branch, steps }: PlannedBranch): readonly Complaint[] {
  const conflicts = steps.filter(({ state }) => state === 'conflict')
  const remedy = `see what it says, and run it again; what is kept of ${quote(branch)} stays as it is until then`
  return conflicts.map(({ description, reason = '' }) => ({ place: description, problem: reason, remedy }))
}

function reasonOf(branches: readonly BranchFacts[]): string {
  if (branches.length === 0) return 'no branch is frozen'
  return branches.map(({ branch, transition }) => `${branch}: ${transition.why}`).join('; ')
}

/** Tells what is not as it should be, and changes nothing. */
function planStatus(branches: readonly BranchFacts[], planned: readonly PlannedBranch[]): Decision {
  const findings = planned.map(({ steps, complaints }) => [
    ...complaints.map(sayComplaint),
    ...steps.filter(({ state }) => state !== 'satisfied').map((step) => `${step.description}: not so`)
  ])
  const outputs = branchOutputs(branches, findings)
  return { verdict: 'proceed', steps: [], outputs, reason: reasonOf(branches), warnings: findings.flat() }
}

/** Of several branches each is thawed and repaired, whatever is wrong with others; what is left to people fails in the end. */
function planBranches(inputs: Inputs, { branches, warnings }: Extract<Facts, { kind: 'branches' }>): Decision {
  const planned = branches.map((one) => planBranch(inputs, one))
  const told = [...warnings, ...planned.flatMap((one) => one.warnings)]
  if (inputs.mode === 'status') {
    const plan = planStatus(branches, planned)
    return { ...plan, warnings: [...told, ...(plan.warnings ?? [])] }
  }
  const conflicts = planned.map(conflictsOf)
  const findings = planned.map(({ complaints }, index) => [...complaints, ...(conflicts[index] ?? [])])
  const outputs = branchOutputs(
    branches,
    findings.map((some) => some.map(sayComplaint))
  )
  const wrong = distinct(findings.flat())
  const good = inputs.mode === 'sweep' ? planned.filter((_, index) => conflicts[index]?.length === 0) : planned
  const steps = thawsFirst(good).flatMap((one) => one.steps)
  const isToDo = steps.some(({ state }) => state === 'pending')
  if (wrong.length > 0 && (inputs.mode !== 'sweep' || !isToDo)) {
    return { ...refuse(wrong, outputs), steps, warnings: told }
  }
  const reason = reasonOf(branches)
  const left = wrong.map(sayComplaint)
  if (steps.length === 0) return { ...nothingToDo(reason, outputs), warnings: told }
  return { verdict: 'proceed', steps, outputs, reason, warnings: [...told, ...left] }
}

/** Decides from the inputs and the facts alone. */
export function plan(inputs: Inputs, facts: Facts): Decision {
  return facts.kind === 'check' ? planCheck(facts) : planBranches(inputs, facts)
}
