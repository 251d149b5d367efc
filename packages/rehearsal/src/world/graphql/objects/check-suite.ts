import type {
  CheckRun,
  CheckSuite,
  CheckSuiteCheckRunsArgs,
  Commit,
  CommitCheckSuitesArgs
} from '@octokit/graphql-schema'
import { runsOf as workflowRunsOf } from '../../actions/runs.ts'
import { findRef } from '../../refs.ts'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { checkSuitesOf, type CheckSuite as StoredSuite } from '../../statuses/check-run.ts'
import { latestRuns } from '../../statuses/rollup.ts'
import { suiteConclusion, suiteStatus } from '../../statuses/suite.ts'
import { connect } from '../connection.ts'
import type { Field, Fields, Typed } from '../fields.ts'
import { readObject } from './read-object.ts'
import { refSource } from './ref.ts'
import { repositorySource } from './repository-source.ts'
import type { CommitSource } from './sources.ts'
import type { RunSource } from './status-check-rollup.ts'
import { workflowRunSource } from './workflow-run.ts'

/** The checks of one App for one commit. */
export interface SuiteSource extends Typed<'CheckSuite'> {
  readonly repository: Repository
  readonly suite: StoredSuite
}

/** The suite that a check stands in. */
export const suiteOfRun = {
  checkSuite: ({ repository, run }) => suiteSource(repository, run.suite)
} satisfies Fields<CheckRun, RunSource>

/** The suites of a commit, the oldest first. */
export const suitesOfCommit = {
  checkSuites: ({ repository, oid }, args: CommitCheckSuitesArgs, _, info) => {
    const { appId, checkName } = args.filterBy ?? {}
    const suites = checkSuitesOf(repository).filter(
      ({ sha, app, runs }) =>
        sha === oid &&
        (appId == null || (app === 'github-actions') === (appId === 15368)) &&
        (checkName == null || runs.some(({ name }) => name === checkName))
    )
    return connect(
      suites.map((suite) => suiteSource(repository, suite)),
      args,
      info
    )
  }
} satisfies { readonly [Name in keyof Commit]?: Field<CommitSource> }

/** The fields of CheckSuite; the suite of a run of a workflow leads to it, those of other Apps to none. */
export const checkSuiteFields = {
  id: ({ suite }) => nodeId('CheckSuite', String(suite.id)),
  databaseId: ({ suite }) => suite.id,
  app: ({ suite: { app } }) => ({
    __typename: 'App',
    slug: app,
    name: app === 'github-actions' ? 'GitHub Actions' : app
  }),
  branch: async ({ repository, suite: { branch } }) => {
    const found = branch === null ? undefined : await findRef(repository.path, `refs/heads/${branch}`)
    return found && refSource(repository, found)
  },
  commit: ({ repository, suite }) => readObject(repository, suite.sha),
  status: ({ suite }) => suiteStatus(suite).toUpperCase(),
  conclusion: ({ suite }) => suiteConclusion(suite)?.toUpperCase() ?? null,
  createdAt: ({ suite }) => suite.createdAt,
  updatedAt: ({ suite }) => suite.updatedAt,
  repository: ({ repository }) => repositorySource(repository),
  workflowRun: ({ repository, suite }) => {
    const run = [...workflowRunsOf(repository).values()].find((each) => each.suite === suite.id)
    return run && suite.app === 'github-actions' ? workflowRunSource(repository, run) : null
  },
  checkRuns: ({ repository, suite }, args: CheckSuiteCheckRunsArgs, _, info) => {
    const newest = [...suite.runs].reverse()
    const runs = args.filterBy?.checkType === 'ALL' ? newest : latestRuns(newest)
    const wanted = runs.filter(({ name }) => args.filterBy?.checkName == null || args.filterBy.checkName === name)
    return connect(
      wanted.map((run): RunSource => ({ __typename: 'CheckRun', repository, run })),
      args,
      info
    )
  }
} satisfies Fields<CheckSuite, SuiteSource>

/** A suite as resolvers hand it on. */
export function suiteSource(repository: Repository, suite: StoredSuite): SuiteSource {
  return { __typename: 'CheckSuite', repository, suite }
}
