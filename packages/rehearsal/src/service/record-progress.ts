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
  if (event.type === 'annotation' || event.type === 'run-waiting') return
  const job = jobNamed(state, run, event.job, at)
  if (event.type === 'job-started') job.status = 'in_progress'
  if (event.type === 'job-waiting') job.status = event.for === 'approval' ? 'waiting' : 'pending'
  if (event.type === 'log') job.log.push(event.line)
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

function jobNamed(state: WorldState, run: RunRecord, name: string, at: string): JobRecord {
  const known = run.jobs.find((job) => job.name === name)
  if (known !== undefined) return known
  const job: JobRecord = {
    id: nextId(state, 'job'),
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
