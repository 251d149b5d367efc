import type { JobResult, ProgressEvent } from '../runner/result.ts'
import { showCheck } from '../world/actions/job-check.ts'
import type { JobRecord, RunRecord } from '../world/actions/runs.ts'
import { timestamp } from '../world/commit-object.ts'
import { happened } from '../world/happening.ts'
import { nextId } from '../world/identifiers.ts'
import type { Repository } from '../world/repositories.ts'
import type { WorldState } from '../world/state.ts'

/** Keeps the record of a run true while the runner plays it, and the checks of its jobs. */
export function recordProgress(state: WorldState, repository: Repository, run: RunRecord, event: ProgressEvent): void {
  const at = timestamp(state.now())
  recordStatus(run, event)
  if (event.type === 'annotation' || event.type === 'run-waiting' || isCall(event)) return
  const job = jobNamed(state, run, event.job, at)
  if (event.type === 'job-started') job.status = 'in_progress'
  if (event.type === 'job-waiting') job.status = event.for === 'approval' ? 'waiting' : 'pending'
  if (event.type === 'log') keepLine(job, event.line)
  if (event.type === 'step-started') {
    const { step: name } = event
    const number = job.steps.length + 1
    job.steps.push({ number, name, status: 'in_progress', conclusion: null, startedAt: at, completedAt: null })
  }
  if (event.type === 'step-finished') finishStep(job, event.result.name, event.result.conclusion, at)
  if (event.type === 'job-finished') finishJob(job, event.result, at)
  if (event.type.startsWith('job-')) showCheck(state, repository, run, job)
  if (event.type !== 'job-finished') return
  // Checks of workflows start no workflow, but a pull request may have waited for them.
  happened(state, { repository, caller: { kind: 'anonymous' }, name: 'check_run', action: 'completed', body: {} })
}

/** A job that calls a workflow is none of its own in the API, nor a check: the jobs that it calls are. */
function isCall(event: ProgressEvent): boolean {
  if (event.type === 'job-started' || event.type === 'job-waiting') return event.calls === true
  return event.type === 'job-finished' && event.result.jobs.length > 0
}

/** A run waits as long as one of its jobs does and none goes on. */
function recordStatus(run: RunRecord, event: ProgressEvent): void {
  if (event.type === 'run-waiting') run.status = 'pending'
  if (event.type === 'job-started') run.status = 'in_progress'
  if (event.type !== 'job-waiting' || run.jobs.some(({ status }) => status === 'in_progress')) return
  run.status = event.for === 'approval' ? 'waiting' : 'pending'
}

/** A longer log is cut, so that a script that never stops writing cannot fill the memory. */
const mostLines = 100_000

function keepLine({ log }: JobRecord, line: string): void {
  if (log.length < mostLines) log.push(line)
  else if (log.length === mostLines) log.push(`The log was cut after ${mostLines} lines.`)
}

function jobNamed(state: WorldState, run: RunRecord, name: string, at: string): JobRecord {
  const known = run.jobs.find((job) => job.name === name)
  if (known !== undefined) return known
  const job: JobRecord = {
    id: nextId(state, 'check run'), // it is the check that shows the job too
    name,
    status: 'queued',
    conclusion: null,
    startedAt: at,
    completedAt: null,
    labels: [],
    steps: [],
    log: []
  }
  run.jobs.push(job)
  return job
}

function finishStep(job: JobRecord, name: string, conclusion: JobRecord['conclusion'], at: string): void {
  const index = job.steps.findLastIndex((step) => step.name === name && step.status !== 'completed')
  const open = job.steps[index]
  const begun = open ?? { number: job.steps.length + 1, name, startedAt: at }
  const step = { ...begun, status: 'completed', conclusion, completedAt: at } as const
  if (open === undefined) job.steps.push(step)
  else job.steps[index] = step
}

function finishJob(job: JobRecord, result: JobResult, at: string): void {
  job.status = 'completed'
  job.conclusion = result.conclusion
  job.completedAt = at
}
