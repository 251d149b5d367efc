import { Cancelled, messageOf } from './errors.ts'
import type { Log } from './log.ts'
import { type Complaint, type Plan, type Step, sayComplaint } from './plan.ts'
import type { Progress, Report } from './report.ts'

/** How a plan is to be carried out. */
export interface Order<Operation> {
  readonly action: string
  readonly hash: string
  readonly dryRun: boolean
  /** The hash that a real run must have; empty when any plan will do. */
  readonly expected: string
  /** Whether the run was cancelled. */
  readonly cancelled: () => boolean
  readonly log: Log
  readonly apply: (operation: Operation) => Promise<void>
  readonly verify: (operation: Operation) => Promise<void>
}

type Steps = Report['steps']

function marked(steps: readonly Step<unknown>[], progress: (step: Step<unknown>) => Progress): Steps {
  return steps.map((step) => ({ step, progress: progress(step) }))
}

function refusal(action: string, plan: Plan<unknown, string>, complaints: readonly Complaint[]): Report {
  const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'not reached' : state))
  const reason = complaints.map(sayComplaint).join('\n')
  return { action, outcome: 'refused', reason, complaints, steps, outputs: plan.outputs, warnings: plan.warnings ?? [] }
}

function unexpected({ expected, hash }: { expected: string; hash: string }): Complaint {
  return {
    place: 'expect-plan',
    problem: `the plan of this run has the hash ${hash}, not the expected one`,
    remedy: `what the plan was made from has changed since ${expected.slice(0, 12)} was agreed on: look at the new plan (dry-run: true) and pass its plan-hash`
  }
}

async function applySteps<Operation>(steps: readonly Step<Operation>[], order: Order<Operation>) {
  const done: Steps[number][] = []
  let problem: unknown
  for (const step of steps) {
    if (step.state !== 'pending' || problem !== undefined) {
      done.push({ step, progress: step.state === 'pending' ? 'not reached' : step.state })
      continue
    }
    try {
      if (order.cancelled()) throw new Cancelled()
      order.log.line(step.description)
      await order.apply(step.operation)
      await order.verify(step.operation)
      done.push({ step, progress: 'done' })
    } catch (thrown) {
      problem = thrown
      done.push({ step, progress: thrown instanceof Cancelled ? 'not reached' : 'failed' })
    }
  }
  return { done, problem }
}

/**
 * Carries a plan out: in a dry run it only says what it would do; in a real run it applies each pending step, reads it
 * back, and stops at the first that fails. Never throws for what a step does: the report says how far it came.
 */
export async function carryOut<Operation>(plan: Plan<Operation, string>, order: Order<Operation>): Promise<Report> {
  const { action, dryRun, expected, hash, log } = order
  const told = { action, complaints: [], outputs: plan.outputs, warnings: plan.warnings ?? [] }
  if (plan.verdict === 'refused') return refusal(action, plan, plan.complaints ?? [])
  const pending = plan.steps.filter((step) => step.state === 'pending').length
  if (!dryRun && expected !== '' && expected !== hash) return refusal(action, plan, [unexpected(order)])
  if (plan.verdict === 'nothing-to-do')
    return { ...told, outcome: 'nothing-to-do', reason: plan.reason ?? '', steps: [] }
  const reason = plan.reason ?? ''
  if (pending === 0) {
    const steps = marked(plan.steps, () => 'satisfied')
    return { ...told, outcome: plan.steps.length > 0 ? 'already-done' : 'done', reason, steps }
  }
  if (dryRun) {
    for (const step of plan.steps) if (step.state === 'pending') log.line(`would ${step.description}`)
    return {
      ...told,
      outcome: 'planned',
      reason,
      steps: marked(plan.steps, ({ state }) => (state === 'pending' ? 'planned' : state))
    }
  }
  const { done, problem } = await applySteps(plan.steps, order)
  if (problem === undefined) return { ...told, outcome: 'done', reason, steps: done }
  const count = done.filter(({ progress }) => progress === 'done').length
  const how = `${count} of ${pending} operations were done; run it again to go on where it stopped`
  return { ...told, outcome: 'failed', reason: `${messageOf(problem)}\n${how}`, steps: done }
}
