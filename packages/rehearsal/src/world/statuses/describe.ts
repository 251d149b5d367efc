import type { Repository } from '../repositories.ts'
import { checkSuitesOf } from './check-run.ts'
import { latestRuns, latestStatuses, runsOf } from './rollup.ts'
import { statusesOf } from './status.ts'

/** What statuses and checks say of each commit in the end: by commit, then by context or name. */
export function describeStatuses(repository: Repository): unknown {
  const suites = checkSuitesOf(repository).map(({ sha }) => sha)
  const shas = [...new Set([...statusesOf(repository).keys(), ...suites])].sort()
  return Object.fromEntries(shas.map((sha) => [sha, describeCommit(repository, sha)]))
}

function describeCommit(repository: Repository, sha: string): unknown {
  const statuses = latestStatuses(repository, sha).map(({ context, state, description }) => {
    return [context, { state, description }] as const
  })
  const runs = latestRuns(runsOf(repository, sha)).map(({ name, status, conclusion, output }) => {
    return [name, { state: conclusion ?? status, title: output.title }] as const
  })
  return Object.fromEntries([...statuses, ...runs].sort(([a], [b]) => (a < b ? -1 : 1)))
}
