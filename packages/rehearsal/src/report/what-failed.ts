import { basename } from 'node:path'
import type { Rehearsal } from '../rehearsal.ts'
import type { JobResult } from '../runner/result.ts'
import { logLine, mark, shortName } from './step-lines.ts'
import { safe, type Terminal } from './terminal.ts'

/** So many of the last lines of its log say what a step failed of. */
const tail = 5

/** The steps that failed once more, shortly, and the jobs that failed without one. */
export function whatFailed(terminal: Terminal, { failures, runs }: Rehearsal): string[] {
  const { paint } = terminal
  const ofSteps = failures.flatMap(({ file, job, step, log, effects }) => {
    const count = effects.length === 0 ? 'nothing' : `${effects.length} of the effects`
    return [
      `${mark(terminal, 'failure')} ${paint.bold(`${safe(file)} › ${safe(job)} › ${shortName(step)}`)}  ${paint.dim(`after ${count}`)}`,
      ...log.slice(-tail).flatMap((line) => logLine(terminal, line))
    ]
  })
  const ofJobs = runs.flatMap(({ file, result }) =>
    allJobs(result.jobs)
      .filter(({ conclusion, steps, jobs }) => conclusion === 'failure' && jobs.length === 0 && !steps.some(hasFailed))
      .flatMap(({ name }) => [
        `${mark(terminal, 'failure')} ${paint.bold(`${safe(basename(file))} › ${safe(name)}`)}`,
        ...result.annotations
          .filter(({ level, job }) => level === 'error' && job === name)
          .map(({ message }) => `${paint.dim('│')} ${paint.red(safe(message))}`)
      ])
  )
  const lines = [...ofSteps, ...ofJobs]
  return lines.length > 0 && isPartial(runs) ? [...lines, paint.dim(hint)] : lines
}

const hint =
  'Steps that were only shown gave no outputs, which may be why: --run-steps, --stub-output (see Not rehearsed)'

function isPartial(runs: Rehearsal['runs']): boolean {
  const steps = runs.flatMap(({ result }) => allJobs(result.jobs)).flatMap((job) => job.steps)
  return steps.some(({ played }) => played === 'shown' || played === 'not rehearsed')
}

function hasFailed({ conclusion }: { readonly conclusion: string }): boolean {
  return conclusion === 'failure'
}

/** The jobs of a run, with those of the workflows that jobs call. */
export function allJobs(jobs: readonly JobResult[]): JobResult[] {
  return jobs.flatMap((job) => [job, ...allJobs(job.jobs)])
}
