import { beforeAll, expect } from '@jest/globals'
import type { Rehearsal } from '#rehearsal/rehearsal'
import type { JobResult, StepResult } from '#rehearsal/runner/result'
import { runHere } from '../../rehearsal/cli/in-process.ts'

/** So long may the rehearsal of a sample take, in milliseconds. */
export const limit = 300_000

/** What came of the rehearsal of a sample. */
export interface Rehearsed {
  readonly rehearsal: () => Rehearsal
  /** The steps of a name in all runs of a workflow, in their order. */
  readonly steps: (file: string, name: string) => readonly StepResult[]
}

/** Jobs, and those of the workflows that they call. */
export function jobsIn(jobs: readonly JobResult[]): JobResult[] {
  return jobs.flatMap((job) => [job, ...jobsIn(job.jobs)])
}

/** Rehearses a sample before the tests of a file. */
export function useRehearsal(sample: string): Rehearsed {
  let came: Rehearsal
  beforeAll(async () => {
    const { stdout, stderr } = await runHere('rehearse', sample, '--json')
    expect(stderr).toBe('')
    came = JSON.parse(stdout)
  }, limit)
  return {
    rehearsal: () => came,
    steps(file, name) {
      const runs = came.runs.filter((run) => run.file.endsWith(`/${file}`))
      return runs.flatMap(({ result }) =>
        jobsIn(result.jobs).flatMap((job) => job.steps.filter((step) => step.name === name))
      )
    }
  }
}
