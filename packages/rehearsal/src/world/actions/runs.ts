import type { WorldEvent } from '../events/event.ts'
import { perRepository } from '../part.ts'
import type { Repository } from '../repositories.ts'
import type { WorkflowRecord } from './workflows.ts'

export type RunStatus = 'queued' | 'pending' | 'waiting' | 'in_progress' | 'completed'
export type RunConclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required'

/** A step of a job as the API shows it. Times are as in `2026-01-02T03:04:05Z`. */
export interface StepRecord {
  readonly number: number
  readonly name: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: RunConclusion | null
  readonly startedAt: string | null
  readonly completedAt: string | null
}

/** A job of a run. */
export interface JobRecord {
  readonly id: number
  readonly name: string
  status: RunStatus
  conclusion: RunConclusion | null
  readonly startedAt: string
  completedAt: string | null
  readonly labels: readonly string[]
  readonly steps: StepRecord[]
  /** Lines as they stand in the log, masked. */
  readonly log: string[]
}

/** What a person said to a job that waits for an environment. */
export interface Review {
  readonly environment: string
  readonly state: 'approved' | 'rejected'
  readonly by: string
  readonly comment: string
}

/** A run of a workflow. Whoever plays it keeps it true; the API reads it, and asks for what only the player can do. */
export interface RunRecord {
  readonly id: number
  /** The check suite that shows its jobs. */
  readonly suite: number
  readonly number: number
  attempt: number
  readonly workflow: WorkflowRecord
  readonly event: WorldEvent
  /** How many `workflow_run` events lead to it: 0 when something else started it. */
  readonly level: number
  readonly title: string
  status: RunStatus
  conclusion: RunConclusion | null
  readonly createdAt: string
  startedAt: string
  updatedAt: string
  jobs: JobRecord[]
  /** The environments that wait for a person, each with what to call with the answer. */
  readonly waiting: Map<string, (review: Review) => void>
  readonly reviews: Review[]
  /** Asks the player to stop the run; absent when no one plays it. */
  cancel?: () => void
  /** Asks the player to play it again: all of it, or what has failed and what stands behind that. */
  rerun?: (which: 'all' | 'failed') => void
}

/** The runs of a repository by id, the oldest first. */
export const runsOf = perRepository(() => new Map<number, RunRecord>())

/** What the runs of a repository came to: workflow, event and conclusion of each, in the order in which they started. */
export function describeRuns(repository: Repository): unknown {
  return [...runsOf(repository).values()].map(({ workflow, event, attempt, conclusion, jobs }) => ({
    workflow: workflow.path,
    event: event.action === undefined ? event.name : `${event.name}: ${event.action}`,
    ref: event.ref,
    attempt,
    conclusion,
    jobs: Object.fromEntries(jobs.map(({ name, conclusion: each }) => [name, each]))
  }))
}
