import { writeEvent } from './event-file.ts'
import { holds } from './expressions.ts'
import { createFiles } from './file-commands.ts'
import { annotate } from './log.ts'
import type { StepResult } from './result.ts'
import { stepScope } from './scope.ts'
import type { JobState, Nest, Stage, StepRun } from './state.ts'
import type { Status } from './status-functions.ts'
import { runLimited } from './step-limits.ts'
import { evaluateFlag, evaluateText, evaluateTexts } from './template.ts'
import { visible } from './visible.ts'
import type { StepDefinition } from './workflow-file.ts'

/**
 * Plays one stage of a step: its environment, its condition, the stage itself within its time limit, then
 * `continue-on-error`, and what all that means for the job or the composite action around it.
 */
export async function playStage(job: JobState, nest: Nest, step: StepDefinition, stage: Stage): Promise<StepResult> {
  const { play } = job.frame
  const started = Date.now()
  const run = startRun(job, nest, step, stage)
  const inJob = nest.outer === undefined
  if (inJob) play.report({ type: 'step-started', job: job.name, step: run.result.name, stage: stage.stage })
  const status = await outcomeOf(run, stage)
  finish(run, status)
  run.result.durationMs = Date.now() - started
  if (inJob) {
    job.results.push(run.result)
    play.report({ type: 'step-finished', job: job.name, result: run.result })
  }
  return run.result
}

function startRun(job: JobState, nest: Nest, step: StepDefinition, stage: Stage): StepRun {
  const result: StepResult = {
    id: step.id,
    // A step inside a composite action speaks under the name of the step that uses the action.
    name: nest.outer?.result.name ?? stage.name,
    stage: stage.stage,
    played: 'run',
    outcome: 'success',
    conclusion: 'success',
    outputs: Object.create(null), // an output may be called __proto__
    summary: '',
    what: step.uses ?? '',
    durationMs: 0
  }
  const github = new Map([
    ['action', step.actionId],
    ['action_repository', ''],
    ['action_ref', ''],
    ['action_status', nest.outer === undefined ? job.status : nest.status],
    ...(nest.actionPath === undefined ? [] : ([['action_path', nest.actionPath]] as const))
  ])
  const environment = new Map([...job.environment, ...nest.environment])
  writeEvent(job.frame.play.options, job.folders.eventPath)
  const files = createFiles(job.folders)
  const { signal } = job
  const ownEnvironment = nest.environment
  const { state } = stage
  return { job, nest, step, environment, ownEnvironment, files, github, result, state, signal, failures: [] }
}

/** Plays the stage; what is thrown on the way is shown and fails the step. */
async function outcomeOf(run: StepRun, stage: Stage): Promise<Status | 'skipped'> {
  const { job, nest, step } = run
  try {
    const before = stepScope(job, nest, run.environment, run.github)
    const own = evaluateTexts(step.keys.get('env'), before)
    const environment = new Map([...run.environment, ...own])
    const ready = { ...run, environment, ownEnvironment: new Map([...run.ownEnvironment, ...own]) }
    if (!holds(stage.condition, stepScope(job, nest, environment, run.github))) return 'skipped'
    const status = await runLimited(ready, stage)
    return status === 'success' && run.failures.length > 0 ? 'failure' : status
  } catch (error) {
    annotate(run, 'error', (error as Error).message)
    return 'failure'
  }
}

function finish(run: StepRun, status: Status | 'skipped'): void {
  const { job, nest, step, result } = run
  result.outcome = status
  result.conclusion = status
  if (status === 'skipped') result.played = 'skipped'
  if (status === 'failure' && mayFail(run)) result.conclusion = 'success'
  if (step.id !== undefined && result.stage === 'main') {
    const { outputs, outcome, conclusion } = result
    nest.steps.set(step.id, { outputs: { ...outputs }, outcome, conclusion })
  }
  // Other steps see the values; a reader of the result does not see secrets.
  for (const [name, value] of Object.entries(result.outputs)) result.outputs[name] = job.masks.mask(value)
  if (result.conclusion === 'failure' || result.conclusion === 'cancelled') {
    if (nest.outer === undefined) job.status = worse(job.status, result.conclusion)
    else nest.status = worse(nest.status, result.conclusion)
  }
}

function worse(before: Status, now: Status): Status {
  return before === 'cancelled' ? before : now
}

function mayFail(run: StepRun): boolean {
  const scope = stepScope(run.job, run.nest, run.environment, run.github)
  try {
    return evaluateFlag(run.step.keys.get('continue-on-error'), scope, false)
  } catch (error) {
    annotate(run, 'error', `whether to continue on error cannot be determined: ${(error as Error).message}`)
    return false
  }
}

/** What `pre`, `main` and `post` of one step hand on to each other. */
export function stateOf(job: JobState, step: StepDefinition): Map<string, string> {
  const state = job.states.get(step) ?? new Map<string, string>()
  job.states.set(step, state)
  return state
}

/** The name of a step as GitHub shows it: `name`, else `Run` and the action or the first line of the script. */
export function stepName(job: JobState, nest: Nest, step: StepDefinition): string {
  const token = step.keys.get('name') ?? step.keys.get('run')
  const outside = new Map([...job.environment, ...nest.environment])
  const text = (): string => {
    try {
      const own = evaluateTexts(step.keys.get('env'), stepScope(job, nest, outside, new Map()))
      return evaluateText(token, stepScope(job, nest, new Map([...outside, ...own]), new Map()))
    } catch {
      return String(token)
    }
  }
  const name = step.keys.has('name') ? text() : `Run ${step.uses ?? text().trimStart().split('\n')[0] ?? ''}`
  return visible(job.masks.mask(name))
}
