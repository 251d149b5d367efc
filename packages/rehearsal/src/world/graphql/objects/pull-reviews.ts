import type {
  PullRequest,
  PullRequestLatestReviewsArgs,
  PullRequestReviewRequestsArgs,
  ReviewRequest
} from '@octokit/graphql-schema'
import { shownReviews } from '../../pulls/pull.ts'
import { reviewDecisionOf } from '../../pulls/review-decision.ts'
import type { Repository } from '../../repositories.ts'
import { numberOf } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { connect } from '../connection.ts'
import { type Context, type Field, type Fields, plain, type Typed } from '../fields.ts'
import { type ActorSource, actorSource, userSource } from './actor.ts'
import { pullOf } from './pull-source.ts'
import { reviewSource } from './review.ts'
import type { ThreadSource } from './thread.ts'

/** A team that is asked for a review: a name that the world keeps, without members. */
interface TeamSource extends Typed<'Team'> {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly combinedSlug: string
  readonly organization: ActorSource
}

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
      ...requestedTeams.map((slug) => team(context, source.repository, slug))
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
  }
} satisfies { readonly [Name in keyof PullRequest]?: Field<ThreadSource> }

/** The fields of ReviewRequest; the world keeps no owners of code. */
export const reviewRequestFields = {
  ...plain('pullRequest', 'requestedReviewer'),
  asCodeOwner: () => false
} satisfies Fields<ReviewRequest, RequestSource>

/** The fields of Team. */
export const teamFields = plain('id', 'slug', 'name', 'combinedSlug', 'organization')

function team(context: Context, { owner }: Repository, slug: string): TeamSource {
  const id = nodeId('Team', String(numberOf(`team ${owner}/${slug}`)))
  return {
    __typename: 'Team',
    id,
    slug,
    name: slug,
    combinedSlug: `${owner}/${slug}`,
    organization: actorSource(context, owner)
  }
}
