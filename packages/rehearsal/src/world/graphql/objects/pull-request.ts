import type { PullRequest, PullRequestCommitsArgs, PullRequestReviewsArgs } from '@octokit/graphql-schema'
import { commitsBetween } from '../../commit-graph.ts'
import { type PullEnd, shownReviews } from '../../pulls/pull.ts'
import { findRef } from '../../refs.ts'
import { connect } from '../connection.ts'
import type { Fields } from '../fields.ts'
import { actorSource } from './actor.ts'
import { pullOf, pullState } from './pull-source.ts'
import { readCommits } from './read-object.ts'
import { refSource } from './ref.ts'
import { repositorySource } from './repository-source.ts'
import { reviewSource } from './review.ts'
import { rollupOf } from './status-check-rollup.ts'
import { type ThreadSource, threadFields } from './thread.ts'

/** Pull requests, beside what they have in common with issues. */
export const pullRequestFields = {
  ...threadFields,
  state: (source) => pullState(pullOf(source)),
  isDraft: (source) => pullOf(source).draft,
  permalink: threadFields.url,
  maintainerCanModify: (source) => pullOf(source).maintainerCanModify,
  isCrossRepository: (source) => pullOf(source).head.repository !== pullOf(source).base.repository,
  baseRefName: (source) => pullOf(source).base.ref,
  baseRefOid: (source) => pullOf(source).base.sha,
  baseRef: (source) => branchOf(pullOf(source).base),
  baseRepository: (source) => repositorySource(pullOf(source).base.repository),
  headRefName: (source) => pullOf(source).head.ref,
  headRefOid: (source) => pullOf(source).head.sha,
  headRef: (source) => branchOf(pullOf(source).head),
  headRepository: (source) => repositorySource(pullOf(source).head.repository),
  headRepositoryOwner: (source, _, context) => actorSource(context, pullOf(source).head.repository.owner),
  commits: async (source, args: PullRequestCommitsArgs, _, info) => {
    const { repository } = source
    const { base, head } = pullOf(source)
    const commits = await readCommits(repository, await commitsBetween(repository, base.sha, head.sha))
    return connect(
      commits.map((commit) => ({ __typename: 'PullRequestCommit', commit, pullRequest: source })),
      args,
      info
    )
  },
  reviews: (source, args: PullRequestReviewsArgs, { caller }, info) => {
    const wanted = shownReviews(pullOf(source), caller).filter(
      ({ author, state }) =>
        (args.author == null || args.author.toLowerCase() === author.toLowerCase()) &&
        (args.states == null || args.states.includes(state))
    )
    return connect(
      wanted.map((review) => reviewSource(source, review)),
      args,
      info
    )
  },
  statusCheckRollup: (source) => rollupOf(source.repository, pullOf(source).head.sha)
} satisfies Fields<PullRequest, ThreadSource>

async function branchOf({ repository, ref }: PullEnd) {
  const found = await findRef(repository.path, `refs/heads/${ref}`)
  return found && refSource(repository, found)
}
