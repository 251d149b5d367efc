import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type Instance, jobScope, labelsOf, permissionsOf, setUpJob } from './job-setup.ts'
import { annotate } from './log.ts'
import { endOrphans } from './orphans.ts'
import type { Conclusion, JobResult } from './result.ts'
import { stepScope } from './scope.ts'
import type { Frame, JobState, Nest } from './state.ts'
import { playStage } from './step.ts'
import { playPre, playStep } from './step-kinds.ts'
import { evaluateFlag, evaluateNumber, evaluateText, evaluateTexts } from './template.ts'
import { literal, parts } from './tokens.ts'

/** Plays a job that has steps, on a machine of its own. `name` is what GitHub shows. */
export async function playJob(frame: Frame, instance: Instance, name: string): Promise<JobResult> {
  const { play } = frame
  const { definition } = instance
  const started = Date.now()
  const labels = labelsOf(frame, instance)
  const runsOn = labels.join(', ')
  play.report({ type: 'job-started', job: name, runsOn, permissions: permissionsOf(frame, definition) })
  const job = await setUpJob(frame, instance, name, mkdtempSync(join(play.folder, 'job-')))
  warnOfOtherSystem(job)
  const nest: Nest = {
    source: frame.source,
    inputs: undefined,
    steps: job.steps,
    environment: new Map(),
    actionPath: undefined,
    outer: undefined,
    status: 'success'
  }
  await playPre(job, nest, definition.steps)
  for (const step of definition.steps) await playStep(job, nest, step)
  for (let post = job.posts.pop(); post !== undefined; post = job.posts.pop()) {
    await playStage(job, post.nest, post.step, post.stage)
  }
  const outputs = jobOutputs(job, nest)
  endOrphans(job.folders.home)
  const conclusion = play.signal.aborted ? 'cancelled' : job.status
  const scope = jobScope(frame, instance)
  const mayFail = conclusion === 'failure' && evaluateFlag(definition.keys.get('continue-on-error'), scope, false)
  const timeout = evaluateNumber(definition.keys.get('timeout-minutes'), scope)
  const shown = {
    environment: named(job, nest, 'environment', 'name'),
    concurrency: named(job, nest, 'concurrency', 'group')
  }
  return {
    ...blankResult(definition.id, name, conclusion, runsOn),
    result: mayFail ? 'success' : conclusion,
    ...Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)),
    ...(timeout === undefined ? {} : { timeoutMinutes: timeout }),
    permissions: job.permissions,
    outputs,
    steps: job.results,
    durationMs: Date.now() - started
  }
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

function jobOutputs(job: JobState, nest: Nest): Record<string, string> {
  const place = { job, result: { name: 'Complete job' } }
  const outputs: Record<string, string> = {}
  try {
    const scope = stepScope(job, nest, job.environment, new Map())
    for (const [name, value] of evaluateTexts(job.definition.keys.get('outputs'), scope)) {
      if (value === '') continue
      if (job.frame.play.masks.mask(value) === value) outputs[name] = value
      else annotate(place, 'warning', `Skip output '${name}' since it may contain secret.`)
    }
  } catch (error) {
    annotate(place, 'error', `Fail to evaluate job outputs: ${(error as Error).message}`)
    job.status = 'failure'
  }
  return outputs
}

/** The name of the environment, or the concurrency group: both are a text or a mapping with the text in it. */
function named(job: JobState, nest: Nest, key: string, part: string): string | undefined {
  const token = job.definition.keys.get(key)
  const name = parts(token).get(part) ?? token
  return name && evaluateText(name, stepScope(job, nest, job.environment, new Map()))
}

function warnOfOtherSystem(job: JobState): void {
  const other = job.labels.find((label) => /^(windows|macos)-/.test(label) !== (process.platform !== 'linux'))
  const hosted = other !== undefined && /^(ubuntu|windows|macos)-/.test(other)
  if (!hosted) return
  const message = `the job asks for ${other} and is played on this machine (${process.platform})`
  annotate({ job, result: { name: 'Set up job' } }, 'warning', message)
}

/** The text of a key that holds no expression, for jobs that are not played. */
export function literalKey(instance: Instance, key: string): string {
  return literal(instance.definition.keys.get(key)) ?? ''
}
