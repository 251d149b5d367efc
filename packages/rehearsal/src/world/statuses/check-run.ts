import { perRepository } from '../part.ts'

/** How a check ended. */
export type CheckConclusion =
  | 'action_required'
  | 'cancelled'
  | 'failure'
  | 'neutral'
  | 'success'
  | 'skipped'
  | 'stale'
  | 'timed_out'

/** What a check shows. */
export interface CheckOutput {
  readonly title: string | null
  readonly summary: string | null
  readonly text: string | null
  readonly annotations: readonly Readonly<Record<string, unknown>>[]
}

/** A check of a commit by an App. */
export interface CheckRun {
  readonly id: number
  readonly suite: CheckSuite
  readonly sha: string
  name: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: CheckConclusion | null
  startedAt: string
  completedAt: string | null
  detailsUrl: string | null
  externalId: string
  output: CheckOutput
}

/** The checks of one App for one commit. */
export interface CheckSuite {
  readonly id: number
  readonly sha: string
  /** The slug of the App, such as `github-actions`. */
  readonly app: string
  readonly branch: string | null
  readonly createdAt: string
  updatedAt: string
  readonly runs: CheckRun[]
}

/** The check suites of a repository in the order in which they came to be. */
export const checkSuitesOf = perRepository((): CheckSuite[] => [])
