import type { Repository } from '../repositories.ts'
import { type CheckRun, checkSuitesOf } from './check-run.ts'
import { type Status, statusesOf } from './status.ts'

/** The newest word of one check or status on a commit. */
export interface Check {
  /** The context of a status or the name of a check run. */
  readonly name: string
  /** Whether it lets a required check pass. */
  readonly isGreen: boolean
  readonly isDone: boolean
  /** The slug of the App; undefined for a status. */
  readonly app: string | undefined
}

/**
 * Conclusions that satisfy a required check:
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks
 */
const green = ['success', 'skipped', 'neutral']

/** What all checks and statuses say about a commit, the newest word of each. */
export function checksOf(repository: Repository, sha: string): Check[] {
  const statuses = latestStatuses(repository, sha).map(({ context, state }) => ({
    ...{ name: context, isGreen: state === 'success', isDone: state !== 'pending', app: undefined }
  }))
  const runs = latestRuns(runsOf(repository, sha)).map(({ name, conclusion, status, suite }) => ({
    ...{ name, isGreen: green.includes(conclusion ?? ''), isDone: status === 'completed', app: suite.app }
  }))
  return [...statuses, ...runs]
}

/** The newest status of each context of a commit, the newest context first. */
export function latestStatuses(repository: Repository, sha: string): Status[] {
  const seen = new Set<string>()
  return (statusesOf(repository).get(sha) ?? []).filter(({ context }) => {
    const key = context.toLowerCase()
    return seen.has(key) ? false : seen.add(key)
  })
}

/** The check runs of a commit, the newest first. */
export function runsOf(repository: Repository, sha: string): CheckRun[] {
  const suites = checkSuitesOf(repository).filter((suite) => suite.sha === sha)
  return suites.flatMap(({ runs }) => runs).sort((a, b) => b.id - a.id)
}

/** Of runs that stand newest first: the newest one of each name within its suite. */
export function latestRuns(runs: readonly CheckRun[]): CheckRun[] {
  const seen = new Set<string>()
  return runs.filter(({ name, suite }) => {
    const key = `${suite.id} ${name}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/**
 * The combined state of the statuses of a commit: https://docs.github.com/en/rest/commits/statuses#get-the-combined-status-for-a-specific-reference
 */
export function combinedState(statuses: readonly Status[]): 'failure' | 'pending' | 'success' {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure'
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success'
}
