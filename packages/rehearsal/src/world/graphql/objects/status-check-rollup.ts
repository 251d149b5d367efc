import type {
  CheckRun,
  RequirableByPullRequestIsRequiredArgs,
  StatusCheckRollup,
  StatusCheckRollupContextsArgs,
  StatusContext
} from '@octokit/graphql-schema'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import type { CheckRun as StoredRun } from '../../statuses/check-run.ts'
import { checksOf, latestRuns, latestStatuses, runsOf } from '../../statuses/rollup.ts'
import type { Status } from '../../statuses/status.ts'
import { connect } from '../connection.ts'
import type { Fields, Typed } from '../fields.ts'
import { actorSource } from './actor.ts'
import { readObject } from './read-object.ts'
import { repositorySource } from './repository-source.ts'
import { isRequiredFor } from './required-check.ts'

/** All checks and statuses of a commit taken together. */
export interface RollupSource extends Typed<'StatusCheckRollup'> {
  readonly repository: Repository
  readonly sha: string
}

/** A commit status. */
export interface StatusSource extends Typed<'StatusContext'> {
  readonly repository: Repository
  readonly sha: string
  readonly status: Status
}

/** A check of an App. */
export interface RunSource extends Typed<'CheckRun'> {
  readonly repository: Repository
  readonly run: StoredRun
}

/** The rollup of a commit; null when nothing was ever said about it. */
export function rollupOf(repository: Repository, sha: string): RollupSource | null {
  return checksOf(repository, sha).length === 0 ? null : { __typename: 'StatusCheckRollup', repository, sha }
}

/** The fields of StatusCheckRollup: the newest word of each status and check. */
export const rollupFields = {
  id: ({ repository, sha }) => nodeId('StatusCheckRollup', String(repository.id), sha),
  state: ({ repository, sha }) => stateOf(repository, sha),
  commit: ({ repository, sha }) => readObject(repository, sha),
  contexts: ({ repository, sha }, args: StatusCheckRollupContextsArgs, _, info) => {
    const runs = latestRuns(runsOf(repository, sha)).map(
      (run): RunSource => ({ __typename: 'CheckRun', repository, run })
    )
    const statuses = latestStatuses(repository, sha).map(
      (status): StatusSource => ({ __typename: 'StatusContext', repository, sha, status })
    )
    return connect<RunSource | StatusSource>([...runs, ...statuses], args, info)
  }
} satisfies Fields<StatusCheckRollup, RollupSource>

/** Commit statuses. */
export const statusContextFields = {
  id: ({ status }) => nodeId('StatusContext', String(status.id)),
  context: ({ status }) => status.context,
  state: ({ status }) => status.state.toUpperCase(),
  description: ({ status }) => status.description,
  targetUrl: ({ status }) => status.targetUrl,
  createdAt: ({ status }) => status.createdAt,
  creator: ({ status }, _, context) => actorSource(context, status.creator),
  commit: ({ repository, sha }) => readObject(repository, sha),
  isRequired: ({ repository, status: { context } }, args: RequirableByPullRequestIsRequiredArgs) =>
    isRequiredFor(repository, args, { context, app: undefined })
} satisfies Fields<StatusContext, StatusSource>

/** Check runs. */
export const checkRunFields = {
  id: ({ run }) => nodeId('CheckRun', String(run.id)),
  databaseId: ({ run }) => run.id,
  name: ({ run }) => run.name,
  status: ({ run }) => run.status.toUpperCase(),
  conclusion: ({ run }) => run.conclusion?.toUpperCase() ?? null,
  startedAt: ({ run }) => run.startedAt,
  completedAt: ({ run }) => run.completedAt,
  detailsUrl: ({ run }) => run.detailsUrl,
  externalId: ({ run }) => run.externalId,
  title: ({ run }) => run.output.title,
  summary: ({ run }) => run.output.summary,
  text: ({ run }) => run.output.text,
  url: (source, _, { state }) => `${state.url}${runPath(source)}`,
  permalink: (source, _, { state }) => `${state.url}${runPath(source)}`,
  resourcePath: (source) => runPath(source),
  repository: ({ repository }) => repositorySource(repository),
  isRequired: ({ repository, run: { name, suite } }, args: RequirableByPullRequestIsRequiredArgs) =>
    isRequiredFor(repository, args, { context: name, app: suite.app })
} satisfies Fields<CheckRun, RunSource>

/** One failure fails all; then whatever is not done yet keeps it pending. */
function stateOf(repository: Repository, sha: string): 'FAILURE' | 'PENDING' | 'SUCCESS' {
  const checks = checksOf(repository, sha)
  if (checks.some(({ isDone, isGreen }) => isDone && !isGreen)) return 'FAILURE'
  return checks.every(({ isDone }) => isDone) ? 'SUCCESS' : 'PENDING'
}

function runPath({ repository, run }: RunSource): string {
  return `/${repository.fullName}/runs/${run.id}`
}
