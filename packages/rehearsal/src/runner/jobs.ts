import { conclude } from './called-workflow.ts'
import { cancellationUnder } from './cancellation.ts'
import type { Frame } from './frame.ts'
import { failedResult } from './job-result.ts'
import { type Instance, plainName } from './job-scope.ts'
import { type Family, instanceKey, instancesOf } from './matrix-jobs.ts'
import type { Conclusion, JobResult } from './result.ts'
import { ancestors, skipReason } from './skip-reason.ts'
import { playInstance } from './start-job.ts'
import { toData } from './values.ts'
import type { JobDefinition } from './workflow-file.ts'

/** A job with all its instances, once it is done. */
export interface JobOutcome {
  readonly result: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  readonly jobs: readonly JobResult[]
}

type Done = ReadonlyMap<string, JobOutcome>

/**
 * Plays the jobs of a workflow, side by side: each as soon as what it needs is done.
 *
 * Gives the outcomes by id, in the order of the file.
 */
export async function playJobs(frame: Frame): Promise<ReadonlyMap<string, JobOutcome>> {
  const { jobs } = frame.workflow
  if (jobs.some((job) => ancestors(frame, job).has(job.id))) throw new Error('the jobs need each other in a circle')
  const done = new Map<string, JobOutcome>()
  const played = new Set<string>()
  const started = new Map<string, Promise<void>>()
  const start = (job: JobDefinition): Promise<void> => {
    const needed = jobs.filter(({ id }) => job.needs.includes(id))
    const running =
      started.get(job.id) ??
      Promise.all(needed.map(start)).then(async () => {
        const isNew = job.needs.some((id) => played.has(id))
        const kept = isNew ? undefined : keptFamily(frame, job)
        if (kept === undefined) played.add(job.id)
        const at = isNew ? { ...frame, previous: undefined } : frame
        done.set(job.id, kept ?? (await playFamily(at, job, done)))
      })
    started.set(job.id, running)
    return running
  }
  // All of them end before anything goes on: their folders go with the run.
  const ended = await Promise.allSettled(jobs.map(start))
  for (const each of ended) if (each.status === 'rejected') throw each.reason
  return new Map(jobs.flatMap(({ id }) => [[id, done.get(id)] as const]).filter(isDone))
}

/**
 * What a job came to in the attempt before, if it did not fail there; it is not played again then.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
 */
function keptFamily(frame: Frame, { id }: JobDefinition): JobOutcome | undefined {
  const before = frame.previous?.filter((job) => job.id === id) ?? []
  const isKept = before.length > 0 && before.every(({ conclusion }) => ['success', 'skipped'].includes(conclusion))
  return isKept ? outcomeOf(frame, before, isKept) : undefined
}

function isDone(entry: readonly [string, JobOutcome | undefined]): entry is [string, JobOutcome] {
  return entry[1] !== undefined
}

async function playFamily(frame: Frame, definition: JobDefinition, done: Done): Promise<JobOutcome> {
  const needs = definition.needs.map((id) => {
    const { result, outputs } = done.get(id) ?? { result: 'skipped', outputs: {} }
    return [id, { result, outputs }] as const
  })
  const alone: Instance = {
    definition,
    matrix: toData(null),
    strategy: toData({ 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 }),
    needs: toData(Object.fromEntries(needs))
  }
  try {
    const skipped = skipReason(frame, alone, done)
    if (skipped !== undefined) return outcomeOf(frame, [skipped])
    return await playInstances(frame, definition.id, instancesOf(frame, alone))
  } catch (error) {
    // Such as an expression that cannot be evaluated: GitHub fails the job before it has a machine.
    const name = plainName(frame, definition)
    return outcomeOf(frame, [failedResult(frame, { id: definition.id, name }, error as Error)])
  }
}

/** Plays the instances of a matrix, so many side by side as `max-parallel` lets; the first failure cancels the rest. */
async function playInstances(
  frame: Frame,
  id: string,
  { instances, failFast, maxParallel }: Family
): Promise<JobOutcome> {
  const family = cancellationUnder(frame.signal)
  const previous = frame.previous?.filter((job) => job.id === id) ?? []
  const results: JobResult[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < instances.length; index = next++) {
      const named = instances[index]
      if (named === undefined) return
      // By its place: jobs may have the same name.
      const before = previous[index]?.name === named.name ? previous[index] : undefined
      const again = { ...frame, previous: before?.jobs }
      const isKept = before?.conclusion === 'success'
      const result = isKept ? before : await playInstance(again, named, { index, signal: family.signal, playJobs })
      const shown = named.matrix === undefined ? result : { ...result, matrix: named.matrix }
      results[index] = shown
      tellFinished(frame, shown, isKept)
      // GitHub's words, seen as an annotation of the cancelled jobs.
      const reason = `The strategy configuration was canceled because "${instanceKey(named)}" failed`
      if (failFast && result.result === 'failure') family.cancel(reason)
    }
  }
  await Promise.all(Array.from({ length: Math.min(maxParallel, instances.length) }, work))
  family.release()
  return { result: conclude(results.map((each) => each.result)), outputs: mergedOutputs(results), jobs: results }
}

/** The outputs of a matrix: the last instance that sets one to something wins. */
function mergedOutputs(results: readonly JobResult[]): Record<string, string> {
  return Object.fromEntries(results.flatMap(({ outputs }) => Object.entries(outputs)))
}

/** Tells of a job that has finished; of one that is kept from the attempt before, also of the jobs that it called. */
function tellFinished(frame: Frame, result: JobResult, isKept: boolean): void {
  if (isKept) for (const inner of result.jobs) tellFinished(frame, inner, isKept)
  frame.play.report({ type: 'job-finished', job: result.name, result })
}

function outcomeOf(frame: Frame, jobs: readonly JobResult[], isKept = false): JobOutcome {
  for (const result of jobs) tellFinished(frame, result, isKept)
  return { result: conclude(jobs.map((each) => each.result)), outputs: mergedOutputs(jobs), jobs }
}
