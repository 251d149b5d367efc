import type { Commit, CommitAssociatedPullRequestsArgs } from '@octokit/graphql-schema'
import { commitsBetween } from '../../pulls/commit-graph.ts'
import { type Pull, pullsOf } from '../../pulls/pull.ts'
import { connect } from '../connection.ts'
import type { Fields } from '../fields.ts'
import type { CommitSource } from './sources.ts'
import { rollupOf } from './status-check-rollup.ts'
import { threadSource } from './thread.ts'

/** What other subjects say about a commit. */
export const checksOfCommit = {
  statusCheckRollup: ({ repository, oid }) => rollupOf(repository, oid),
  associatedPullRequests: async ({ repository, oid }, args: CommitAssociatedPullRequestsArgs, _, info) => {
    const pulls = pullsOf(repository)
    const brought = await Promise.all(pulls.map((pull) => brings(pull, oid)))
    const found = pulls.filter((_, at) => brought[at])
    return connect(
      found.map(({ issue }) => threadSource(repository, issue)),
      args,
      info
    )
  }
} satisfies Fields<Commit, CommitSource>

/** Whether a commit is one of a pull request's, or what came of merging it. */
async function brings({ base, head, merged }: Pull, oid: string): Promise<boolean> {
  return merged?.sha === oid || (await commitsBetween(base.repository, base.sha, head.sha)).includes(oid)
}
