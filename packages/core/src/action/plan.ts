/** What an action has decided, as data: the operations and their state, a refusal, or nothing to do. */
import { inert } from './untrusted.ts'

/** One reason why the action refuses. No full stop at the end of `problem` and `remedy`. */
export interface Complaint {
  /** The input, file or ref that is wrong. */
  readonly place: string
  /** What is wrong there, with untrusted values quoted. */
  readonly problem: string
  /** What to do about it. */
  readonly remedy: string
}

/** One write that the release needs. */
export interface Step<Operation> {
  /** One line in the imperative: `create tag v1.2.3 at 0123abc`. */
  readonly description: string
  readonly operation: Operation
  /** `satisfied`: already so, with the same content. `conflict`: something else stands there. */
  readonly state: 'pending' | 'satisfied' | 'conflict'
  /** Why it is satisfied or in conflict. */
  readonly reason?: string
  /** What it changes, as a unified diff. */
  readonly diff?: string
  /** A by-product for later steps of the job, made in every run: whether something was left to do is not decided by it. */
  readonly aside?: true
}

/** A value of an output; booleans become `true` and `false`. */
export type Value = string | number | boolean

/** What `plan` returns. */
export interface Plan<Operation = never, Output extends string = string> {
  readonly verdict: 'proceed' | 'nothing-to-do' | 'refused'
  /** Why there is nothing to do, or one line about the decision. */
  readonly reason?: string
  /** With verdict `refused`: every reason, not only the first. */
  readonly complaints?: readonly Complaint[]
  /** The writes in their order; empty for an action that only decides. */
  readonly steps: readonly Step<Operation>[]
  readonly outputs: Partial<Record<Output, Value>>
  readonly warnings?: readonly string[]
  /** Commands that people can use once the outcome holds, one a line. */
  readonly usage?: readonly string[]
  /** What a person would do in the place of a run, told by a dry run, one line each. */
  readonly byHand?: readonly string[]
}

type Outputs<Output extends string> = Partial<Record<Output, Value>>

/** Says a complaint in one line: where, what, and what to do. */
export function sayComplaint({ place, problem, remedy }: Complaint): string {
  return inert(`${place}: ${problem}; ${remedy}`)
}

/** The plan to carry out these steps; a refusal that lists every conflict when there is one. */
export function proceed<Operation, Output extends string>(
  steps: readonly Step<Operation>[],
  outputs: Outputs<Output>,
  reason?: string
): Plan<Operation, Output> {
  const conflicts = steps.filter((step) => step.state === 'conflict')
  if (conflicts.length === 0) return { verdict: 'proceed', steps, outputs, ...(reason === undefined ? {} : { reason }) }
  const complaints = conflicts.map((step) => ({
    place: step.description,
    problem: step.reason ?? 'something else is there already',
    remedy: 'what is published is never moved or overwritten: release the next version'
  }))
  return { verdict: 'refused', complaints, steps, outputs }
}

/** The plan that there is nothing to do, and why. */
export function nothingToDo<Output extends string>(reason: string, outputs: Outputs<Output>): Plan<never, Output> {
  return { verdict: 'nothing-to-do', reason, steps: [], outputs }
}

/** The plan that refuses, with every reason. */
export function refuse<Output extends string>(
  complaints: readonly Complaint[],
  outputs: Outputs<Output>
): Plan<never, Output> {
  return { verdict: 'refused', complaints, steps: [], outputs }
}
