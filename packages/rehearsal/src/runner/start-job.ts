import { playCalled } from './called-workflow.ts'
import { type Cancellation, cancellationUnder } from './cancellation.ts'
import { enterGroup, readConcurrency } from './concurrency.ts'
import { environmentName, type JobEnvironment, openEnvironment } from './environments.ts'
import type { Frame } from './frame.ts'
import { playJob } from './job.ts'
import { cancelledResult, failedResult } from './job-result.ts'
import { jobScope } from './job-scope.ts'
import type { JobOutcome } from './jobs.ts'
import type { NamedInstance } from './matrix-jobs.ts'
import type { JobResult } from './result.ts'

/** Where an instance of a job stands, and what cancels it. `playJobs` plays the jobs of a workflow that it calls. */
interface Surroundings {
  readonly index: number
  readonly signal: AbortSignal
  readonly playJobs: (frame: Frame) => Promise<ReadonlyMap<string, JobOutcome>>
}

/**
 * Takes a job through what comes before its machine, in GitHub's order: its turn in the concurrency group, the approval
 * of its environment, a free machine. Then plays it.
 */
export async function playInstance(frame: Frame, named: NamedInstance, around: Surroundings): Promise<JobResult> {
  const { id } = named.instance.definition
  const { name } = named
  const asked: Start['asked'] = {}
  if (around.signal.aborted) return cancelledResult(frame, { id, name }, around.signal)
  const control = cancellationUnder(around.signal)
  try {
    const result = await inTurn(frame, named, { ...around, control, asked, approval: { isPending: false } })
    return { ...(result ?? cancelledResult(frame, { id, name }, control.signal)), ...asked }
  } catch (error) {
    return { ...failedResult(frame, { id, name }, error as Error), ...asked }
  } finally {
    control.release()
  }
}

interface Start extends Surroundings {
  readonly control: Cancellation
  /** Whether somebody has yet to approve its environment. */
  readonly approval: { isPending: boolean }
  /** What the job asked for, told also where it did not get it. */
  readonly asked: { concurrency?: string; environment?: string }
}

/** Plays a job once it is its turn in its concurrency group; gives undefined when it was cancelled before. */
async function inTurn(frame: Frame, named: NamedInstance, start: Start): Promise<JobResult | undefined> {
  const { control, asked } = start
  const token = named.instance.definition.keys.get('concurrency')
  const concurrency = readConcurrency(token, jobScope(frame, named.instance))
  if (concurrency !== undefined) asked.concurrency = concurrency.group
  const waiting = (): void =>
    frame.play.report({
      type: 'job-waiting',
      job: named.name,
      for: 'concurrency',
      name: concurrency?.group ?? '',
      ...(named.instance.definition.uses === undefined ? {} : { calls: true })
    })
  const environment = environmentName(
    named.instance.definition.keys.get('environment'),
    jobScope(frame, named.instance)
  )
  if (environment !== '') asked.environment = environment
  start.approval.isPending = environment !== '' && frame.play.options.gate !== undefined
  const isPending = (): boolean => start.approval.isPending
  const turn = await enterGroup(frame, concurrency, { who: named.instance.definition.id, control, waiting, isPending })
  if (turn === undefined) return undefined
  try {
    return await whenAllowed({ ...frame, held: turn.held }, named, start)
  } finally {
    turn.leave()
  }
}

async function whenAllowed(frame: Frame, named: NamedInstance, start: Start): Promise<JobResult | undefined> {
  const { instance, name } = named
  const { definition } = instance
  const { control, asked, approval } = start
  const index = frame.workflow.jobs.findIndex(({ id }) => id === definition.id)
  const position = [...frame.position, index, start.index]
  if (definition.uses !== undefined) {
    return await playCalled({ ...frame, position }, { instance, name, control }, start.playJobs)
  }
  const token = definition.keys.get('environment')
  let environment: JobEnvironment | undefined
  if (asked.environment !== undefined) {
    environment = await openEnvironment(frame.play, asked.environment, { job: name, token, control })
    approval.isPending = false
    if (environment === undefined) return undefined
  }
  const release = await frame.play.slots.take(position, control.signal)
  if (release === undefined) return undefined
  try {
    return await playJob(frame, { instance, name, control, environment })
  } finally {
    release()
  }
}
