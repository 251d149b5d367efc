import { conclude, playCalled } from './called-workflow.ts'
import { holds } from './expressions.ts'
import { blankResult, literalKey, playJob } from './job.ts'
import { instancesOf, type NamedInstance } from './job-instances.ts'
import { type Instance, jobScope } from './job-setup.ts'
import type { Conclusion, JobResult } from './result.ts'
import type { Frame } from './state.ts'
import { jobStatusFunctions } from './status-functions.ts'
import { toData } from './values.ts'
import type { JobDefinition } from './workflow-file.ts'

/** A job with all its instances, once it is done. */
export interface JobOutcome {
  readonly result: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  readonly jobs: readonly JobResult[]
}

/**
 * Plays the jobs of a workflow, one at a time: each as soon as what it needs is done, in the order of the file.
 *
 * Gives the outcomes by id, in the order in which the jobs were played.
 */
export async function playJobs(frame: Frame): Promise<ReadonlyMap<string, JobOutcome>> {
  const done = new Map<string, JobOutcome>()
  const waiting = [...frame.workflow.jobs]
  while (waiting.length > 0) {
    const index = waiting.findIndex((job) => job.needs.every((id) => done.has(id)))
    const [job] = waiting.splice(index, 1)
    if (index < 0 || job === undefined) throw new Error('the jobs need each other in a circle')
    done.set(job.id, await playFamily(frame, job, done))
  }
  return done
}

async function playFamily(
  frame: Frame,
  definition: JobDefinition,
  done: ReadonlyMap<string, JobOutcome>
): Promise<JobOutcome> {
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
    if (skipped !== undefined) return outcome(frame, [skipped])
    const instances = instancesOf(frame, alone)
    return await playInstances(frame, instances)
  } catch (error) {
    // Such as an expression that cannot be evaluated: GitHub fails the job before it has a machine.
    return outcome(frame, [failed(frame, alone, error as Error)])
  }
}

function skipReason(frame: Frame, alone: Instance, done: ReadonlyMap<string, JobOutcome>): JobResult | undefined {
  const { definition } = alone
  const before = new Map(
    [...ancestors(frame, definition)].map((id) => [id, done.get(id)?.result ?? 'skipped'] as const)
  )
  const { aborted } = frame.play.signal
  const scope = { ...jobScope(frame, alone), functions: jobStatusFunctions(before, aborted) }
  if (holds(definition.condition, scope)) return undefined
  const name = `${frame.prefix}${literalKey(alone, 'name') || definition.id}`
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

async function playInstances(frame: Frame, { instances, failFast }: NamedInstances): Promise<JobOutcome> {
  const results: JobResult[] = []
  for (const { instance, name, matrix } of instances) {
    const stopped = failFast && results.some((result) => result.result === 'failure')
    const extra = matrix === undefined ? {} : { matrix }
    if (stopped) {
      const reason = 'another job of the matrix has failed'
      results.push({ ...blankResult(instance.definition.id, name, 'cancelled'), reason, ...extra })
      continue
    }
    const play = instance.definition.uses === undefined ? playJob(frame, instance, name) : undefined
    const result = await (play ?? playCalled(frame, instance, name, playJobs)).catch((error: Error) =>
      failed(frame, instance, error, name)
    )
    results.push({ ...result, ...extra })
    frame.play.report({ type: 'job-finished', job: name, result: results.at(-1) ?? result })
  }
  return { result: conclude(results.map((each) => each.result)), outputs: mergedOutputs(results), jobs: results }
}

interface NamedInstances {
  readonly instances: readonly NamedInstance[]
  readonly failFast: boolean
}

/** The outputs of a matrix: the last instance that sets one to something wins. */
function mergedOutputs(results: readonly JobResult[]): Record<string, string> {
  return Object.assign({}, ...results.map((result) => result.outputs))
}

function failed(frame: Frame, instance: Instance, error: Error, known?: string): JobResult {
  const { id } = instance.definition
  const name = known ?? `${frame.prefix}${literalKey(instance, 'name') || id}`
  const annotation = { level: 'error', message: frame.play.masks.mask(error.message), job: name, step: '' } as const
  frame.play.annotations.push(annotation)
  frame.play.report({ type: 'annotation', annotation })
  return { ...blankResult(id, name, 'failure'), reason: annotation.message }
}

function outcome(frame: Frame, jobs: readonly JobResult[]): JobOutcome {
  for (const result of jobs) frame.play.report({ type: 'job-finished', job: result.name, result })
  return { result: conclude(jobs.map((each) => each.result)), outputs: mergedOutputs(jobs), jobs }
}
