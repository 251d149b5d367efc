import type { Repository } from '../repositories.ts'
import { type CheckRun, checkSuitesOf } from '../statuses/check-run.ts'
import { statusesOf } from '../statuses/status.ts'

/** How a check of a commit stands, in the words of GitHub's refusals; `success` is what lets a commit pass. */
export type CheckStanding = 'success' | 'expected' | 'pending' | 'queued' | 'in progress' | 'failing' | 'errored'

/** The newest result of a check: of a commit status, or of a check run. */
export interface CheckResult {
  readonly context: string
  /** The slug of the App that reported a check run; undefined for a commit status. */
  readonly app: string | undefined
  readonly standing: CheckStanding
}

/** The checks of a commit; of several of one name the newest counts. */
export function checkResults(repository: Repository, sha: string): CheckResult[] {
  const seen = new Set<string>()
  const newest = (context: string): boolean => !seen.has(context) && Boolean(seen.add(context))
  const statuses = (statusesOf(repository).get(sha) ?? []).filter(({ context }) => newest(context))
  const suites = checkSuitesOf(repository).filter((suite) => suite.sha === sha)
  const runs = suites.flatMap(({ app, runs }) => newestRuns(runs).map((run) => ({ app, run })))
  return [
    ...statuses.map(({ context, state }) => ({ context, app: undefined, standing: statusStandings[state] })),
    ...runs.map(({ app, run }) => ({ context: run.name, app, standing: standingOf(run) }))
  ]
}

const statusStandings = { success: 'success', pending: 'pending', failure: 'failing', error: 'errored' } as const

function newestRuns(runs: readonly CheckRun[]): CheckRun[] {
  return [...new Map(runs.map((run) => [run.name, run])).values()]
}

/** Neutral and skipped checks pass: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks */
function standingOf({ status, conclusion }: CheckRun): CheckStanding {
  if (status === 'queued') return 'queued'
  if (status === 'in_progress') return 'in progress'
  return conclusion === 'success' || conclusion === 'neutral' || conclusion === 'skipped' ? 'success' : 'failing'
}
