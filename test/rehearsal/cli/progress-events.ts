import type { JobResult, ProgressEvent, StepResult } from '#rehearsal/runner/result'

/** A step that has ended well, but for what is said otherwise. */
export function stepEnded(job: string, name: string, more: Partial<StepResult> = {}): ProgressEvent {
  const result: StepResult = {
    ...{ id: undefined, name, stage: 'main', played: 'run', outcome: 'success', conclusion: 'success' },
    ...{ outputs: {}, summary: '', what: '', durationMs: 1234 },
    ...more
  }
  return { type: 'step-finished', job, result }
}

/** A job that has ended well, but for what is said otherwise. */
export function jobEnded(name: string, more: Partial<JobResult> = {}): ProgressEvent {
  const result: JobResult = {
    ...{ id: name, name, conclusion: 'success', result: 'success', runsOn: 'x', permissions: {}, outputs: {} },
    ...{ steps: [], jobs: [], durationMs: 2000 },
    ...more
  }
  return { type: 'job-finished', job: name, result }
}

export const jobStarted = (job: string): ProgressEvent => ({ type: 'job-started', job, runsOn: 'x', permissions: {} })

export const stepStarted = (job: string, step: string): ProgressEvent => ({
  ...{ type: 'step-started', job, step, stage: 'main' }
})

export const said = (job: string, step: string, line: string): ProgressEvent => ({
  ...{ type: 'log', job, step, line, debug: false }
})
