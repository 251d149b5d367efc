/** How a run ended: what the log, the outputs and the summary are made from. */
import type { Complaint, Step, Value } from './plan.ts'

/** The output `outcome`. `planned`: a dry run that has something to do. */
export type Outcome = 'done' | 'already-done' | 'nothing-to-do' | 'planned' | 'refused' | 'failed'

/** How far one step of the plan came. */
export type Progress = 'done' | 'satisfied' | 'planned' | 'conflict' | 'failed' | 'not reached'

/** What a run has come to. */
export interface Report {
  readonly action: string
  readonly outcome: Outcome
  /** One line: why there was nothing to do, what was refused, what failed, or what was decided. */
  readonly reason: string
  readonly complaints: readonly Complaint[]
  readonly steps: readonly { readonly step: Step<unknown>; readonly progress: Progress }[]
  readonly outputs: Readonly<Record<string, Value | undefined>>
  readonly warnings: readonly string[]
  /** Commands that people can use now; of a dry run, those that would do the same. */
  readonly usage?: readonly string[]
}

/** Whether the step of the workflow must fail. */
export function failed(outcome: Outcome): boolean {
  return outcome === 'refused' || outcome === 'failed'
}
