import type {
  Commit,
  CommitAssociatedPullRequestsArgs,
  Ref,
  RefAssociatedPullRequestsArgs
} from '@octokit/graphql-schema'
import { isAncestor } from '../../commit-graph.ts'
import { git } from '../../git.ts'
import { type Pull, pullsOf } from '../../pulls/pull.ts'
import type { Repository } from '../../repositories.ts'
import { connect } from '../connection.ts'
import type { Fields } from '../fields.ts'
import { pullState } from './pull-source.ts'
import type { CommitSource, RefSource } from './sources.ts'
import { rollupOf } from './status-check-rollup.ts'
import { sorted, threadSource } from './thread.ts'

/** What other subjects say about a commit. */
export const checksOfCommit = {
  statusCheckRollup: ({ repository, oid }) => rollupOf(repository, oid),
  associatedPullRequests: async ({ repository, oid }, args: CommitAssociatedPullRequestsArgs, _, info) => {
    const pulls = await pullsWith(repository, oid)
    const issues = sorted(
      pulls.map(({ issue }) => issue),
      args.orderBy as never
    )
    return connect(
      issues.map((issue) => threadSource(repository, issue)),
      args,
      info
    )
  }
} satisfies Fields<Commit, CommitSource>

/** The pull requests from a branch. */
export const pullsOfRef = {
  associatedPullRequests: ({ repository, ref }, args: RefAssociatedPullRequestsArgs, _, info) => {
    const pulls = pullsOf(repository).filter(
      (pull) =>
        pull.head.repository === repository &&
        ref === `refs/heads/${pull.head.ref}` &&
        (args.baseRefName == null || pull.base.ref === args.baseRefName) &&
        (args.states == null || args.states.includes(pullState(pull)))
    )
    const issues = sorted(
      pulls.map(({ issue }) => issue),
      args.orderBy
    )
    return connect(
      issues.map((issue) => threadSource(repository, issue)),
      args,
      info
    )
  }
} satisfies Fields<Ref, RefSource>

/** The pull requests that brought a commit, or would: it is new to their base, or what came of merging them. */
async function pullsWith(repository: Repository, oid: string): Promise<Pull[]> {
  const listing = await git(repository.path, [
    'for-each-ref',
    '--contains',
    oid,
    '--format=%(refname)',
    'refs/pull/*/head'
  ])
  const heads = new Set(listing.split('\n'))
  const bases = new Map<string, Promise<boolean>>() // pull requests have few bases, and each question costs a process
  const isOld = ({ base }: Pull): Promise<boolean> => {
    const asked = bases.get(base.sha) ?? isAncestor(repository.path, oid, base.sha)
    bases.set(base.sha, asked)
    return asked
  }
  const found = pullsOf(repository).map(async (pull) => {
    if (pull.merged?.sha === oid) return [pull]
    return heads.has(`refs/pull/${pull.issue.number}/head`) && !(await isOld(pull)) ? [pull] : []
  })
  return (await Promise.all(found)).flat()
}
