/** The frame of every action: inputs, observe, plan, apply, verify, report. It decides nothing about releases. */
import { type Cancellation, watchCancellation } from './cancellation.ts'
import { carryOut } from './carry-out.ts'
import { messageOf, Refusal } from './errors.ts'
import type { InputSpec, InputsOf } from './inputs.ts'
import { type Log, openLog } from './log.ts'
import type { Plan, Value } from './plan.ts'
import { publish } from './publish.ts'
import { readInputs, secretsOf } from './read-inputs.ts'
import { createRedactor, type Redactor } from './redactor.ts'
import type { Report } from './report.ts'
import { type Runner, readRunner } from './runner.ts'
import { quote } from './untrusted.ts'

/** An action: its inputs and outputs, what it reads, what it decides, and, if it writes, how each operation is carried out. */
export interface Action<Spec extends InputSpec, Facts, Operation, Output extends string> {
  readonly name: string
  readonly inputs: Spec
  /** Every output that `plan` can set; the frame adds `outcome`, `reason` and, for an action that writes, `plan` and `plan-hash`. */
  readonly outputs: readonly Output[]
  /** Reads everything that the decision needs, and changes nothing. */
  readonly observe: (inputs: InputsOf<Spec>, runner: Runner) => Promise<Facts>
  /** Decides. Pure and synchronous. */
  readonly plan: (inputs: InputsOf<Spec>, facts: Facts) => Plan<Operation, Output>
  /** Carries one operation out, each change through `effect`. Gives the outputs that are known only now. */
  readonly apply?: (operation: Operation, occasion: Occasion<Spec, Facts>) => Promise<Came<Output>>
  /** Reads the result of one operation back by another path, and throws when it is not there. `came` is what `apply` gave. */
  readonly verify?: (operation: Operation, occasion: Occasion<Spec, Facts>, came: Came<Output>) => Promise<void>
}

/** What an operation is carried out with: the inputs, what was observed, and the run. */
export interface Occasion<Spec extends InputSpec, Facts> {
  readonly inputs: InputsOf<Spec>
  readonly facts: Facts
  readonly runner: Runner
}

/** The outputs that an operation gives. */
export type Came<Output extends string> = Partial<Record<Output, Value>>

const empty = { complaints: [], steps: [], outputs: {}, warnings: [] }

function reportOf(thrown: unknown, action: string): Report {
  if (thrown instanceof Refusal) {
    return { ...empty, action, outcome: 'refused', reason: thrown.message, complaints: thrown.complaints }
  }
  return { ...empty, action, outcome: 'failed', reason: messageOf(thrown) }
}

async function documentOf(action: string, plan: Plan<unknown, string>): Promise<Partial<Record<string, string>>> {
  const { planDocument, planHash } = await import('./plan-document.ts')
  return { plan: planDocument(action, plan), 'plan-hash': await planHash(action, plan) }
}

/** Names of outputs are a closed set: one that comes from data could set an output that nobody declared. */
function checkOutputs(outputs: object, declared: readonly string[]): void {
  const stray = Object.keys(outputs).find((name) => !declared.includes(name) && name !== 'reason')
  if (stray !== undefined)
    throw new Error(`the plan sets the output ${quote(stray)}, which the action does not declare`)
}

async function decide<Spec extends InputSpec, Facts, Operation, Output extends string>(
  action: Action<Spec, Facts, Operation, Output>,
  { log, protect }: { readonly log: Log; readonly protect: (secret: string) => void },
  { requested, atOnce, overdue }: Cancellation
): Promise<Report> {
  const inputs = await readInputs(action.inputs, process.env)
  const runner = readRunner(process.env, log, protect)
  const facts = await Promise.race([action.observe(inputs, runner), atOnce])
  const plan = action.plan(inputs, facts)
  checkOutputs(plan.outputs, action.outputs)
  const document = 'dry-run' in action.inputs ? await documentOf(action.name, plan) : {}
  const occasion = { inputs, facts, runner }
  const wishes = inputs as { readonly 'dry-run'?: boolean; readonly 'expect-plan'?: string }
  const report = await carryOut(plan, {
    action: action.name,
    hash: document['plan-hash'] ?? '',
    dryRun: wishes['dry-run'] ?? false,
    expected: wishes['expect-plan'] ?? '',
    cancelled: requested,
    overdue,
    log,
    async apply(operation) {
      const came = (await action.apply?.(operation, occasion)) ?? {}
      checkOutputs(came, action.outputs)
      return came
    },
    verify: async (operation, came) => action.verify?.(operation, occasion, came as Came<Output>)
  })
  return { ...report, outputs: { ...report.outputs, ...document } }
}

/** What hides a secret from now on: from all that we write, and from what the runner shows of others. */
function protection(redactor: Redactor, log: Log): (secret: string) => void {
  const known = new Set<string>()
  return (secret) => {
    if (secret === '' || known.has(secret)) return
    known.add(secret)
    redactor.add(secret)
    log.mask(secret)
  }
}

/** Runs an action under the runner: the whole life of its process. Sets the exit status: 0 when the outcome holds, else 1. */
export async function runAction<Spec extends InputSpec, Facts, Operation, Output extends string>(
  action: Action<Spec, Facts, Operation, Output>
): Promise<never> {
  let published = false
  process.once('exit', () => {
    // Whatever ends the process by itself must not pass for success.
    if (!published) process.exitCode = 1
  })
  const redactor = createRedactor()
  const log = openLog(redactor)
  const protect = protection(redactor, log)
  for (const secret of secretsOf(action.inputs, process.env)) protect(secret)
  const cancellation = watchCancellation()
  const report = await decide(action, { log, protect }, cancellation).catch((thrown) => reportOf(thrown, action.name))
  const status = publish(report, { env: process.env, log, redactor })
  published = true
  // All is written. What still runs, such as a kept connection or what a cancelled run left behind, must not keep the step.
  process.exit(status)
}
