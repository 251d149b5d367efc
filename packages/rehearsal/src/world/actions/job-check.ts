import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { type CheckRun, type CheckSuite, checkSuitesOf } from '../statuses/check-run.ts'
import type { JobRecord, RunRecord } from './runs.ts'

const app = 'github-actions'

/**
 * Shows a job as a check of the commit it is about, as GitHub does with every job of every run; rules that require a
 * check look for it by the job's name. It is no effect of a client, so the journal does not tell of it.
 */
export function showCheck(state: WorldState, repository: Repository, run: RunRecord, job: JobRecord): void {
  const suite = suiteOf(repository, run)
  const known = suite.runs.find(({ id }) => id === job.id)
  const check = known ?? newCheck(state, repository, suite, run, job)
  if (known === undefined) suite.runs.push(check)
  const isDone = job.status === 'completed'
  Object.assign(check, {
    status: isDone ? 'completed' : job.status === 'in_progress' ? 'in_progress' : 'queued',
    conclusion: isDone ? job.conclusion : null,
    completedAt: job.completedAt
  })
  suite.updatedAt = job.completedAt ?? job.startedAt
}

/** A run has a suite of its own. */
function suiteOf(repository: Repository, run: RunRecord): CheckSuite {
  const { suite: id } = run
  const known = checkSuitesOf(repository).find((suite) => suite.id === id && suite.app === app)
  if (known !== undefined) return known
  const branch = run.event.ref.startsWith('refs/heads/') ? run.event.ref.slice('refs/heads/'.length) : null
  const { createdAt, startedAt: updatedAt } = run
  const suite: CheckSuite = { id, sha: subjectOf(run), app, branch, createdAt, updatedAt, runs: [] }
  checkSuitesOf(repository).push(suite)
  return suite
}

/** A run on a pull request is on its merge commit, and its checks are of the head. */
function subjectOf({ event }: RunRecord): string {
  const { pull_request: pull } = event.payload as { pull_request?: { head: { sha: string } } }
  return event.name === 'pull_request' && pull !== undefined ? pull.head.sha : event.sha
}

function newCheck(
  state: WorldState,
  repository: Repository,
  suite: CheckSuite,
  run: RunRecord,
  job: JobRecord
): CheckRun {
  const { id, name, startedAt } = job
  const detailsUrl = `${state.url}/${repository.fullName}/actions/runs/${run.id}/job/${id}`
  return {
    ...{ id, suite, sha: suite.sha, name, status: 'queued', conclusion: null, startedAt, completedAt: null },
    ...{ detailsUrl, externalId: '', output: { title: null, summary: null, text: null, annotations: [] } }
  }
}
