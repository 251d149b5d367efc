import type { Came } from '#core/action/run-action'
import { keepIssue } from './apply-state.ts'
import { formatMoment } from './duration.ts'
import { heldSince } from './holders.ts'
import { closeIssue, tellByIssue } from './issue-write.ts'
import { keptOf, Overtaken } from './kept.ts'
import { branchOf, type Now } from './occasion.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { subjectOf, variableWish } from './plan-audit.ts'
import { tellByVariable } from './variable-write.ts'

type Audit = Extract<Operation, { kind: 'issue' | 'variable' }>

async function tellIssue(branch: string, now: Now): Promise<Came<Output>> {
  const { inputs, runner } = now
  const { facts, next } = branchOf(now, branch)
  const { state = next } = keptOf(now, branch)
  const { number, notes } = await tellByIssue(runner, inputs.token, subjectOf(facts, state, Date.now()))
  for (const note of notes) runner.log(note)
  if (number === undefined) return {}
  try {
    await keepIssue(branch, now, number)
  } catch (why) {
    // Whoever has thawed it meanwhile could not know of an issue that was opened after that.
    if (why instanceof Overtaken && why.thawed) await endIssue(branch, now, number)
    throw why
  }
  return { 'issue-number': String(number) }
}

async function endIssue(branch: string, now: Now, known?: number): Promise<Came<Output>> {
  const { inputs, runner } = now
  const { facts, next } = branchOf(now, branch)
  const since = heldSince(facts.before)
  const end = { branch, number: known ?? next.issue, at: formatMoment(Date.now()), since, exemptions: facts.merged }
  const { number, notes } = await closeIssue(runner, inputs.token, end)
  for (const note of notes) runner.log(note)
  return number === undefined ? {} : { 'issue-number': String(number) }
}

/** Tells people how a branch stands. */
export async function applyAudit(operation: Audit, now: Now): Promise<Came<Output>> {
  const { branch } = operation
  if (operation.kind === 'issue') return operation.frozen ? tellIssue(branch, now) : endIssue(branch, now)
  const { inputs, runner } = now
  const wish = variableWish(branch, branchOf(now, branch).next)
  for (const note of await tellByVariable(runner, inputs.token, wish)) runner.log(note)
  return {}
}
