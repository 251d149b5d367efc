import { openEffects } from './effect.ts'
import { Cancelled, messageOf, Refusal } from './errors.ts'
import type { Log } from './log.ts'
import { type Complaint, type Plan, type Step, sayComplaint, type Value } from './plan.ts'
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
  /** Rejects when an operation that has begun must not be waited for any longer. */
  readonly overdue: Promise<never>
  readonly log: Log
  /** Gives the outputs that are known only once it is done. */
  readonly apply: (operation: Operation) => Promise<Came>
  readonly verify: (operation: Operation, came: Came) => Promise<void>
}

type Steps = Report['steps']

type Came = Readonly<Partial<Record<string, Value>>>

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

/** How an operation ended: with outputs, and, where it failed, why. What was applied keeps its outputs, also when it cannot be read back. */
async function attempt<Operation>(step: Step<Operation>, order: Order<Operation>) {
  let came: Came = {}
  try {
    order.log.line(step.description)
    const work = order.apply(step.operation).then((outputs) => {
      came = outputs
      return order.verify(step.operation, outputs)
    })
    await Promise.race([work, order.overdue])
    return { came, problem: undefined }
  } catch (thrown) {
    return { came, problem: thrown ?? new Error('nothing was thrown') }
  }
}

async function applySteps<Operation>(steps: readonly Step<Operation>[], order: Order<Operation>) {
  const came: Steps[number][] = []
  let outputs: Came = {}
  let problem: unknown
  openEffects()
  for (const step of steps) {
    if (problem === undefined && order.cancelled()) problem = new Cancelled()
    if (step.state !== 'pending' || problem !== undefined) {
      came.push({ step, progress: step.state === 'pending' ? 'not reached' : step.state })
      continue
    }
    const ended = await attempt(step, order)
    problem = ended.problem
    outputs = { ...outputs, ...ended.came }
    came.push({ step, progress: problem === undefined ? 'done' : 'failed' })
  }
  return { came, problem, outputs }
}

async function execute<Operation>(plan: Plan<Operation, string>, order: Order<Operation>) {
  const { came, problem, outputs: late } = await applySteps(plan.steps, order)
  const outputs = { ...plan.outputs, ...late }
  if (problem === undefined) return { outcome: 'done', reason: plan.reason ?? '', steps: came, outputs } as const
  if (problem instanceof Refusal && !came.some(({ progress }) => progress === 'done')) {
    // The server, or the files as they are now, said no to the first write: nothing was done, and every reason is known.
    return {
      outcome: 'refused',
      reason: problem.message,
      steps: came,
      outputs,
      complaints: problem.complaints
    } as const
  }
  const count = (progress: Progress) => came.filter((step) => step.progress === progress).length
  const all = count('done') + count('failed') + count('not reached')
  const how = `${count('done')} of ${all} operations were done; one that failed may have had its effect all the same; run it again to go on where it stopped`
  return { outcome: 'failed', reason: `${messageOf(problem)}\n${how}`, steps: came, outputs } as const
}

function rehearse(plan: Plan<unknown, string>, log: Log) {
  for (const step of plan.steps) if (step.state === 'pending') log.line(`would ${step.description}`)
  const steps = marked(plan.steps, ({ state }) => (state === 'pending' ? 'planned' : state))
  return { outcome: 'planned', reason: plan.reason ?? '', steps } as const
}

/**
 * Carries a plan out: in a dry run it only says what it would do; in a real run it applies each pending step, reads it
 * back, and stops at the first that fails. Never throws for what a step does: the report says how far it came.
 * @throws Error for a plan that goes on in spite of a conflict, which is a mistake in the action
 */
export async function carryOut<Operation>(plan: Plan<Operation, string>, order: Order<Operation>): Promise<Report> {
  const { action, dryRun, expected, hash, log } = order
  const { outputs, warnings = [], reason = '', steps } = plan
  const told = { action, complaints: [], outputs, warnings }
  const used = (lines: readonly string[] | undefined) => (lines === undefined ? {} : { usage: lines })
  if (plan.verdict === 'refused') return refusal(action, plan, plan.complaints ?? [])
  if (steps.some(({ state }) => state === 'conflict')) throw new Error('a plan with a conflict must be a refusal')
  if (!dryRun && expected !== '' && expected !== hash) return refusal(action, plan, [unexpected(order)])
  if (plan.verdict === 'nothing-to-do') return { ...told, outcome: 'nothing-to-do', reason, steps: [] }
  if (steps.length === 0) return { ...told, outcome: 'done', reason, steps: [] }
  const isAlreadyDone = steps.every(({ state, aside }) => aside || state === 'satisfied')
  const came = dryRun ? rehearse(plan, log) : await execute(plan, order)
  const held = came.outcome === 'done' || came.outcome === 'planned'
  const outcome = isAlreadyDone && held ? 'already-done' : came.outcome
  if (outcome === 'planned') return { ...told, ...came, outcome, ...used(plan.byHand) }
  return { ...told, ...came, outcome, ...(outcome === 'failed' || outcome === 'refused' ? {} : used(plan.usage)) }
}
