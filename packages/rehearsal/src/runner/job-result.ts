import { reasonOf } from './cancellation.ts'
import type { Frame, Play } from './frame.ts'
import type { Annotation, Conclusion, JobResult } from './result.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** The result of a job of which nothing more is known. */
export function blankResult(id: string, name: string, conclusion: Conclusion, runsOn = ''): JobResult {
  return {
    id,
    name,
    conclusion,
    result: conclusion,
    runsOn,
    permissions: {},
    outputs: {},
    steps: [],
    jobs: [],
    durationMs: 0
  }
}

/** The result of a job that failed before it had a machine. */
export function failedResult(frame: Frame, { id, name }: Named, error: Error): JobResult {
  const { message } = annotateJob(frame.play, name, error.message)
  return { ...blankResult(id, name, 'failure'), reason: message }
}

/** The result of a job that was cancelled before it had a machine. */
export function cancelledResult(frame: Frame, { id, name }: Named, signal: AbortSignal): JobResult {
  const reason = reasonOf(signal)
  if (reason !== undefined) annotateJob(frame.play, name, reason)
  return { ...blankResult(id, name, 'cancelled'), ...(reason === undefined ? {} : { reason }) }
}

/** Raises an error of a job, or of the run where `job` is empty, outside of its steps. */
export function annotateJob(play: Play, job: string, text: string): Annotation {
  const annotation = { level: 'error', message: play.masks.mask(text), job, step: '' } as const
  play.annotations.push(annotation)
  play.report({ type: 'annotation', annotation })
  return annotation
}
