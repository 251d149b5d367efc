import type { Annotation, StepResult } from './result.ts'
import type { JobState } from './state.ts'
import { visible } from './visible.ts'

/** GitHub cuts the message of an annotation here. */
const longest = 4096

/** GitHub keeps this many annotations of each level for a step; all of them stand in the log. */
const most = 10

/** The step, or the part of a job, that something is said in. */
interface Place {
  readonly job: JobState
  readonly result: Pick<StepResult, 'name'>
}

/** Writes lines to the log of a step: masked, then with control characters made visible. */
export function log(run: Place, text: string, debug = false): void {
  const { play } = run.job.frame
  if (debug && play.options.debug !== true) return
  const place = { job: run.job.name, step: run.result.name }
  for (const line of run.job.masks.mask(text).split(/\r\n|\r|\n/)) {
    play.report({ type: 'log', ...place, line: visible(line), debug })
  }
}

/** The parts of an annotation beside its message. */
export type Details = Partial<Omit<Annotation, 'level' | 'message' | 'job' | 'step'>>

/** Raises an annotation of a step, and writes it to the log as the runner does. */
export function annotate(run: Place, level: Annotation['level'], text: string, details: Details = {}): void {
  const { play } = run.job.frame
  const { masks } = run.job
  const message = masks.mask(text).slice(0, longest)
  const masked = Object.fromEntries(Object.entries(details).map(([key, value]) => [key, masks.mask(value)]))
  const annotation: Annotation = { level, message, job: run.job.name, step: run.result.name, ...masked }
  const { job, step } = annotation
  const before = play.annotations.filter((each) => each.level === level && each.job === job && each.step === step)
  if (before.length < most) play.annotations.push(annotation)
  play.report({ type: 'annotation', annotation })
  const lines = `##[${level}]${message}`.split(/\r\n|\r|\n/)
  const place = { type: 'log', job: run.job.name, step: run.result.name, debug: false } as const
  for (const line of lines) play.report({ ...place, line: visible(line) })
}
