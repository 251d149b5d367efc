import { jobContext, runnerContext } from './contexts.ts'
import type { Scope } from './expressions.ts'
import { hashFilesFunction } from './hash-files.ts'
import type { JobState, Nest, StepRecord } from './state.ts'
import { stepStatusFunctions } from './status-functions.ts'
import { type Data, dictionary, environmentData, toData } from './values.ts'

/**
 * What the expressions of a step can see.
 *
 * `github` are the keys of the context that are the step's own; `cancelled` lets a condition be asked what it would
 * say if the run were cancelled now.
 */
export function stepScope(
  job: JobState,
  nest: Nest,
  environment: ReadonlyMap<string, string>,
  github: ReadonlyMap<string, string>,
  cancelled = job.signal.aborted
): Scope {
  const status = nest.outer === undefined ? job.status : nest.status
  const own = [...github].map(([key, value]) => [key, toData(value)] as const)
  const debug = job.frame.play.options.debug === true
  const contexts = new Map<string, Data>([
    ...job.contexts,
    ['github', dictionary(new Map([...job.github, ...own]))],
    ['env', environmentData(environment)],
    ['job', jobContext(job.frame, job.name, cancelled ? 'cancelled' : job.status)],
    ['runner', toData(runnerContext(job.folders, job.labels, debug))],
    ['steps', stepsData(nest.steps)]
  ])
  if (nest.inputs !== undefined) contexts.set('inputs', nest.inputs)
  const functions = [...stepStatusFunctions(status, cancelled), hashFilesFunction(job.folders.workspace)]
  return { contexts, functions }
}

function stepsData(steps: ReadonlyMap<string, StepRecord>): Data {
  return dictionary([...steps].map(([id, record]) => [id, toData(record)]))
}
