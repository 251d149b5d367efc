import { conclude } from './called-workflow.ts'
import { cancellationUnder } from './cancellation.ts'
import { holds } from './expressions.ts'
import type { Frame } from './frame.ts'
import { blankResult, failedResult } from './job-result.ts'
import { type Instance, jobScope } from './job-scope.ts'
import { type Family, instanceKey, instancesOf } from './matrix-jobs.ts'
import type { Conclusion, JobResult } from './result.ts'
import { playInstance } from './start-job.ts'
import { jobStatusFunctions } from './status-functions.ts'
import { literal } from './tokens.ts'
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
  const started = new Map<string, Promise<void>>()
  const start = (job: JobDefinition): Promise<void> => {
    const needed = jobs.filter(({ id }) => job.needs.includes(id))
    const running =
      started.get(job.id) ??
      Promise.all(needed.map(start)).then(async () => {
        done.set(job.id, await playFamily(frame, job, done))
      })
    started.set(job.id, running)
    return running
  }
  // All of them end before anything goes on: their folders go with the run.
  const ended = await Promise.allSettled(jobs.map(start))
  for (const each of ended) if (each.status === 'rejected') throw each.reason
  return new Map(jobs.flatMap(({ id }) => [[id, done.get(id)] as const]).filter(isDone))
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
    return await playInstances(frame, instancesOf(frame, alone))
  } catch (error) {
    // Such as an expression that cannot be evaluated: GitHub fails the job before it has a machine.
    const name = `${frame.prefix}${literal(definition.keys.get('name')) || definition.id}`
    return outcomeOf(frame, [failedResult(frame, { id: definition.id, name }, error as Error)])
  }
}

function skipReason(frame: Frame, alone: Instance, done: Done): JobResult | undefined {
  const { definition } = alone
  const before = new Map(
    [...ancestors(frame, definition)].map((id) => [id, done.get(id)?.result ?? 'skipped'] as const)
  )
  const { aborted } = frame.signal
  const scope = { ...jobScope(frame, alone), functions: jobStatusFunctions(before, aborted) }
  if (holds(definition.condition, scope)) return undefined
  const name = `${frame.prefix}${literal(definition.keys.get('name')) || definition.id}`
  const reason = whySkipped(definition.condition, before)
  return { ...blankResult(definition.id, name, aborted ? 'cancelled' : 'skipped'), reason }
}

/** Why a condition is false: the jobs before it where it asks for their success, else itself, with what they came to. */
function whySkipped(condition: string, before: ReadonlyMap<string, Conclusion>): string {
  const bad = [...before].filter(([, result]) => result !== 'success')
  const said = bad.map(([id, result]) => (result === 'failure' ? `${id} failed` : `${id} was ${result}`)).join(', ')
  if (said !== '' && /\bsuccess\s*\(/i.test(condition)) return `because ${said}`
  return `its condition is false: ${condition}${said === '' ? '' : ` (${said})`}`
}

/** The ids of all jobs that stand before a job, directly or through others. */
function ancestors(frame: Frame, definition: JobDefinition): Set<string> {
  const found = new Set<string>()
  const visit = (job: JobDefinition | undefined): void => {
    for (const id of job?.needs ?? []) {
      if (found.has(id)) continue
      found.add(id)
      visit(frame.workflow.jobs.find((each) => each.id === id))
    }
  }
  visit(definition)
  return found
}

/** Plays the instances of a matrix, so many side by side as `max-parallel` lets; the first failure cancels the rest. */
async function playInstances(frame: Frame, { instances, failFast, maxParallel }: Family): Promise<JobOutcome> {
  const family = cancellationUnder(frame.signal)
  const results: JobResult[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < instances.length; index = next++) {
      const named = instances[index]
      if (named === undefined) return
      const result = await playInstance(frame, named, { index, signal: family.signal, playJobs })
      const shown = named.matrix === undefined ? result : { ...result, matrix: named.matrix }
      results[index] = shown
      frame.play.report({ type: 'job-finished', job: named.name, result: shown })
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
  return Object.assign({}, ...results.map((result) => result.outputs))
}

function outcomeOf(frame: Frame, jobs: readonly JobResult[]): JobOutcome {
  for (const result of jobs) frame.play.report({ type: 'job-finished', job: result.name, result })
  return { result: conclude(jobs.map((each) => each.result)), outputs: mergedOutputs(jobs), jobs }
}
