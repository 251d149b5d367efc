import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type Cancellation, reasonOf } from './cancellation.ts'
import { completeJob } from './complete-job.ts'
import type { JobEnvironment } from './environments.ts'
import type { Frame } from './frame.ts'
import { annotateJob, blankResult } from './job-result.ts'
import { type Instance, jobScope, labelsOf, permissionsOf } from './job-scope.ts'
import { setUpJob } from './job-setup.ts'
import { annotate } from './log.ts'
import { endOrphans } from './orphans.ts'
import { playPre } from './pre-steps.ts'
import type { JobResult } from './result.ts'
import type { JobState, Nest } from './state.ts'
import { playStage } from './step.ts'
import { playStep } from './step-kinds.ts'
import { evaluateFlag, evaluateNumber } from './template.ts'
import { afterMinutes, minutesInWords } from './times.ts'

/** A job that has its machine. `name` is what GitHub shows. */
export interface ReadyJob {
  readonly instance: Instance
  readonly name: string
  readonly control: Cancellation
  readonly environment: JobEnvironment | undefined
}

/** GitHub's own limits, in minutes: for a job, and for what a cancelled job still does. */
const longest = { job: 360, cancelled: 5 }

/** Plays a job that has steps, on a machine of its own. */
export async function playJob(frame: Frame, ready: ReadyJob): Promise<JobResult> {
  const { play } = frame
  const { instance, name, control } = ready
  const { definition } = instance
  const started = Date.now()
  const runsOn = labelsOf(frame, instance).join(', ')
  play.report({ type: 'job-started', job: name, runsOn, permissions: permissionsOf(frame, definition) })
  const killer = new AbortController()
  const limits = limitJob(frame, ready, killer)
  try {
    const folder = mkdtempSync(join(play.folder, 'job-'))
    const { signal } = control
    const job = await setUpJob(frame, { ...ready, folder, signal, killed: killer.signal })
    const { outputs, environmentUrl } = completeJob(job, await playToEnd(job), ready.environment)
    const conclusion = signal.aborted ? 'cancelled' : job.status
    const scope = jobScope(frame, instance)
    const mayFail = conclusion === 'failure' && evaluateFlag(definition.keys.get('continue-on-error'), scope, false)
    const reason = signal.aborted ? reasonOf(signal) : undefined
    return {
      ...blankResult(definition.id, name, conclusion, runsOn),
      result: mayFail ? 'success' : conclusion,
      ...(reason === undefined ? {} : { reason }),
      ...(environmentUrl === undefined ? {} : { environmentUrl }),
      ...(limits.said === undefined ? {} : { timeoutMinutes: limits.said }),
      permissions: job.permissions,
      outputs,
      steps: job.results,
      durationMs: Date.now() - started
    }
  } finally {
    limits.end()
  }
}

/** Plays the steps; whatever comes of it, nothing that they started lives on, and the job's token ends. */
async function playToEnd(job: JobState): Promise<Nest> {
  const { token, revokeToken } = job.frame.play.options
  try {
    return await playSteps(job)
  } finally {
    endOrphans(job)
    // https://docs.github.com/en/actions/concepts/security/github_token : it expires when the job is done.
    if (typeof token === 'function') await revokeToken?.(job.github.get('token')?.coerceString() ?? '')
  }
}

async function playSteps(job: JobState): Promise<Nest> {
  const { definition, frame } = job
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
  for (const step of definition.steps) {
    if (!job.killed.aborted) await playStep(job, nest, step)
  }
  for (let post = job.posts.pop(); post !== undefined && !job.killed.aborted; post = job.posts.pop()) {
    await playStage(job, post.nest, post.step, post.stage)
  }
  return nest
}

/**
 * Holds a job to `timeout-minutes`, after which GitHub cancels it, and a cancelled job to `cancel-timeout-minutes`,
 * after which its machine is taken away. Says why it was cancelled.
 */
function limitJob(
  frame: Frame,
  { instance, name, control }: ReadyJob,
  killer: AbortController
): { readonly said: number | undefined; end(): void } {
  const { keys } = instance.definition
  const { times } = frame.play
  const scope = jobScope(frame, instance)
  const said = evaluateNumber(keys.get('timeout-minutes'), scope)
  const grace = evaluateNumber(keys.get('cancel-timeout-minutes'), scope) ?? longest.cancelled
  const minutes = said ?? longest.job
  const timers = [
    afterMinutes(times, minutes, () =>
      control.cancel(`The job has exceeded the maximum execution time of ${minutesInWords(minutes)}`)
    )
  ]
  const onCancel = (): void => {
    const reason = reasonOf(control.signal)
    if (reason !== undefined) annotateJob(frame.play, name, reason)
    timers.push(afterMinutes(times, grace, () => killer.abort()))
  }
  control.signal.addEventListener('abort', onCancel, { once: true })
  const end = (): void => {
    for (const timer of timers) clearTimeout(timer)
    control.signal.removeEventListener('abort', onCancel)
  }
  return { said, end }
}

function warnOfOtherSystem(job: JobState): void {
  const other = job.labels.find((label) => /^(windows|macos)-/.test(label) !== (process.platform !== 'linux'))
  const hosted = other !== undefined && /^(ubuntu|windows|macos)-/.test(other)
  if (!hosted) return
  const message = `the job asks for ${other} and is played on this machine (${process.platform})`
  annotate({ job, result: { name: 'Set up job' } }, 'warning', message)
}
