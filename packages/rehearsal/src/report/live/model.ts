import type { Conclusion, ProgressEvent, StepResult } from '../../runner/result.ts'
import { type ShownRun, waitsFor } from '../progress.ts'
import { isDull } from '../step-lines.ts'

/** A step as the tree shows it. Times are in milliseconds, by the clock that the tree is told. */
export interface StepView {
  readonly name: string
  readonly since: number
  ended?: { readonly conclusion: Conclusion; readonly played: StepResult['played']; readonly durationMs: number }
  /** The last line of its log. */
  lastLine?: string
}

/** A job as the tree shows it. */
export interface JobView {
  readonly name: string
  since: number
  waits?: string
  ended?: { readonly conclusion: Conclusion; readonly durationMs: number }
  readonly steps: StepView[]
}

/** A run as the tree shows it. */
export interface RunView {
  readonly run: ShownRun
  readonly since: number
  waits?: string
  readonly jobs: Map<string, JobView>
}

/** All runs, in the order in which they were first heard of. */
export type Tree = Map<ShownRun, RunView>

/** Enters into the tree what has become of a run. */
export function enter(tree: Tree, run: ShownRun, event: ProgressEvent, now: number): void {
  const view: RunView = tree.get(run) ?? { run, since: now, jobs: new Map() }
  tree.set(run, view)
  if (event.type === 'annotation') return
  if (event.type === 'run-waiting') {
    view.waits = waitsFor(event)
    return
  }
  delete view.waits
  const job: JobView = view.jobs.get(event.job) ?? { name: event.job, since: now, steps: [] }
  view.jobs.set(event.job, job)
  if (event.type === 'job-waiting') job.waits = waitsFor(event)
  else delete job.waits
  if (event.type === 'job-started') job.since = now
  if (event.type === 'job-finished') job.ended = event.result
  if (event.type === 'step-started') job.steps.push({ name: event.step, since: now })
  if (event.type === 'log') {
    const step = openStep(job, event.step)
    if (step !== undefined && !event.line.startsWith('##[endgroup]')) step.lastLine = event.line
  }
  if (event.type === 'step-finished') endStep(job, event.result, now)
}

function openStep(job: JobView, name: string): StepView | undefined {
  return job.steps.findLast((step) => step.name === name && step.ended === undefined)
}

function endStep(job: JobView, result: StepResult, now: number): void {
  const open = openStep(job, result.name)
  const step = open ?? { name: result.name, since: now }
  step.ended = result
  if (open === undefined && !isDull(result, [])) job.steps.push(step)
}
