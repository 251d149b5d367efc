import type {
  PullRequest,
  PullRequestLatestOpinionatedReviewsArgs,
  PullRequestLatestReviewsArgs,
  PullRequestReviewRequestsArgs,
  ReviewRequest
} from '@octokit/graphql-schema'
import { isAtLeast } from '../../accounts/roles.ts'
import { roleOfPerson } from '../../permissions/reach.ts'
import { shownReviews } from '../../pulls/pull.ts'
import { reviewDecisionOf } from '../../pulls/review-decision.ts'
import { connect } from '../connection.ts'
import { type Field, type Fields, plain, type Typed } from '../fields.ts'
import { type ActorSource, userSource } from './actor.ts'
import { pullOf } from './pull-source.ts'
import { reviewSource } from './review.ts'
import { type TeamSource, teamSource } from './team.ts'
import type { ThreadSource } from './thread.ts'

/** Somebody who is asked for a review. */
interface RequestSource extends Typed<'ReviewRequest'> {
  readonly pullRequest: ThreadSource
  readonly requestedReviewer: ActorSource | TeamSource
}

/** Who is asked for a review of a pull request, and what the reviews come to. */
export const pullReviewsFields = {
  reviewDecision: async (source, _, { state }) => (await reviewDecisionOf(state, pullOf(source))) ?? null,
  reviewRequests: (source, args: PullRequestReviewRequestsArgs, context, info) => {
    const { requestedReviewers, requestedTeams } = pullOf(source)
    const asked = [
      ...requestedReviewers.map(userSource),
      ...requestedTeams.map((slug) => teamSource(context, source.repository.owner, slug))
    ]
    const requests = asked.map((requestedReviewer): RequestSource => {
      return { __typename: 'ReviewRequest', pullRequest: source, requestedReviewer }
    })
    return connect(requests, args, info)
  },
  latestReviews: (source, args: PullRequestLatestReviewsArgs, { caller }, info) => {
    const submitted = shownReviews(pullOf(source), caller).filter(({ state }) => state !== 'PENDING')
    const latest = [...new Map(submitted.map((review) => [review.author, review])).values()]
    return connect(
      latest.map((review) => reviewSource(source, review)),
      args,
      info
    )
  },
  latestOpinionatedReviews: (source, args: PullRequestLatestOpinionatedReviewsArgs, { state }, info) => {
    const pull = pullOf(source)
    const mayWrite = (login: string) => isAtLeast(roleOfPerson(state, source.repository, login), 'write')
    const said = pull.reviews.filter(
      ({ state }) => state === 'APPROVED' || state === 'CHANGES_REQUESTED' || state === 'DISMISSED'
    )
    const latest = [...new Map(said.map((review) => [review.author, review])).values()]
    const shown = args.writersOnly === true ? latest.filter(({ author }) => mayWrite(author)) : latest
    return connect(
      shown.map((review) => reviewSource(source, review)),
      args,
      info
    )
  }
} satisfies { readonly [Name in keyof PullRequest]?: Field<ThreadSource> }

/** The fields of ReviewRequest; the world keeps no owners of code. */
export const reviewRequestFields = {
  ...plain('pullRequest', 'requestedReviewer'),
  asCodeOwner: () => false
} satisfies Fields<ReviewRequest, RequestSource>
