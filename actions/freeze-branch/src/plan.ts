import { nothingToDo, type Plan, refuse, type Step, sayComplaint } from '#core/action/plan'
import type { BranchFacts, Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { Operation } from './operation.ts'
import { branchOutputs, checkOutputs, type Output } from './outputs.ts'
import { planBranch } from './plan-branch.ts'
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

/** Branches of which nothing is known but that the token may not are refused, all together. */
function complaintsOf(branches: readonly BranchFacts[]) {
  const all = branches.flatMap(({ complaints }) => complaints)
  return all.filter((one, at) => all.findIndex((other) => sayComplaint(other) === sayComplaint(one)) === at)
}

function reasonOf(branches: readonly BranchFacts[]): string {
  return branches.map(({ branch, transition }) => `${branch}: ${transition.why}`).join('; ')
}

function planBranches(inputs: Inputs, { branches, warnings }: Extract<Facts, { kind: 'branches' }>): Decision {
  const outputs = branchOutputs(branches)
  const told = [...warnings, ...branches.flatMap((one) => one.warnings)]
  const complaints = complaintsOf(branches)
  if (complaints.length > 0) return { ...refuse(complaints, outputs), warnings: told }
  const reason = branches.length === 0 ? 'no branch is frozen' : reasonOf(branches)
  const planned = branches.map((one) => planBranch(inputs, one))
  const all: readonly Step<Operation>[] = planned.flatMap(({ steps }) => steps)
  const notes = [...told, ...planned.flatMap((one) => one.warnings)]
  if (inputs.mode === 'status') {
    const drift = all.filter(({ state }) => state !== 'satisfied').map((step) => `${step.description}: not so`)
    return { verdict: 'proceed', steps: [], outputs, reason, warnings: [...notes, ...drift] }
  }
  const conflicts = all.filter(({ state }) => state === 'conflict')
  if (conflicts.length > 0) {
    const remedy = 'see there'
    const wrong = conflicts.map(({ description, reason: problem = '' }) => ({ place: description, problem, remedy }))
    return { ...refuse(wrong, outputs), steps: all, warnings: notes }
  }
  if (all.length === 0) return { ...nothingToDo(reason, outputs), warnings: notes }
  return { verdict: 'proceed', steps: all, outputs, reason, warnings: notes }
}

/** Decides from the inputs and the facts alone. */
export function plan(inputs: Inputs, facts: Facts): Decision {
  return facts.kind === 'check' ? planCheck(facts) : planBranches(inputs, facts)
}
