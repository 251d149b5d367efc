import type { ChosenNode } from './choose-node.ts'
import type { WorkflowResult } from './runner/result.ts'
import type { CandidateWorkflow } from './workflows.ts'
import type { EndState } from './world/end-state.ts'
import type { Effect } from './world/journal.ts'
import type { RefChange } from './world/snapshot.ts'

/** A run as it ended. */
export interface RehearsedRun {
  readonly file: string
  /** What started it, such as `push` or `release published`. */
  readonly event: string
  readonly result: WorkflowResult
}

/** A step that failed. */
export interface Failure {
  readonly file: string
  readonly job: string
  readonly step: string
  /** Its log; of a long one the beginning and the end. */
  readonly log: readonly string[]
  /** The Markdown that it wrote to the job summary. */
  readonly summary: string
  /** What had been changed in the world until then. */
  readonly effects: readonly Effect[]
}

/** A rehearsal as it ended. */
export interface Rehearsal {
  readonly repository: string
  /** The event that was rehearsed; absent when it did not come. */
  readonly event?: { readonly name: string; readonly action?: string; readonly ref: string; readonly sha: string }
  /** The tag that the event is about, if it is about one. */
  readonly tag?: string
  readonly commit: string
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'nothing'
  /** Every workflow of the commit, and whether the event starts it. */
  readonly workflows: readonly CandidateWorkflow[]
  /** The workflow files of the commit that are not valid, each with its first problem: failed runs at GitHub. */
  readonly invalid: readonly string[]
  readonly runs: readonly RehearsedRun[]
  readonly failures: readonly Failure[]
  readonly changes: readonly RefChange[]
  readonly journal: readonly Effect[]
  readonly endState: Readonly<Record<string, EndState>>
  /** Calls that the world could not answer. */
  readonly unsupported: readonly string[]
  readonly node: ChosenNode
  readonly runSteps: 'run' | 'show'
  readonly notes: readonly string[]
  readonly kept: string | undefined
  readonly durationMs: number
}

/** What the runs of a rehearsal come to together. */
export function conclusionOf(runs: readonly RehearsedRun[]): Rehearsal['conclusion'] {
  if (runs.length === 0) return 'nothing'
  const has = (conclusion: string): boolean => runs.some(({ result }) => result.conclusion === conclusion)
  return has('failure') ? 'failure' : has('cancelled') ? 'cancelled' : 'success'
}
