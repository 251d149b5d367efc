import type {
  AddPullRequestReviewInput,
  DismissPullRequestReviewInput,
  PullRequestReviewEvent,
  RequestReviewsInput,
  SubmitPullRequestReviewInput
} from '@octokit/graphql-schema'
import { removeReviewers, requestReviewers } from '../../pulls/request-reviewers.ts'
import { addReviewComments } from '../../pulls/review-comments.ts'
import { addReview, dismissReview, type ReviewEvent, submitReview } from '../../pulls/reviews.ts'
import { loginOf } from '../../tokens.ts'
import type { ActorSource } from '../objects/actor.ts'
import { requireNode } from '../objects/find-node.ts'
import { pullOf } from '../objects/pull-source.ts'
import { type ReviewSource, reviewSource } from '../objects/review.ts'
import type { ThreadSource } from '../objects/thread.ts'
import { notFound } from '../refusal.ts'
import { refuseUnknown } from '../refuse-unknown.ts'
import { type MutationContext, mutation } from './define.ts'
import { demand, demandVoice } from './demand.ts'

const pulls = { pull_requests: 'write' } as const

/** The mutations of reviews, and of who is asked for one. */
export const reviewMutations = {
  addPullRequestReview: mutation(async (input: AddPullRequestReviewInput, context) => {
    const source = await requireNode<ThreadSource>(context, input.pullRequestId, 'PullRequest')
    demandVoice(context, source.repository, pulls)
    if (input.threads?.length) refuseUnknown(context.state, 'threads of addPullRequestReview')
    const comments = (input.comments ?? []).flatMap((each) => each ?? [])
    const event = eventOf(context, input.event)
    const said = { event, body: input.body ?? '', commit: input.commitOID ?? undefined }
    const review = await addReview(context.author, pullOf(source), { ...said, hasComments: comments.length > 0 })
    await addReviewComments(context.author, pullOf(source), review, comments)
    const pullRequestReview = reviewSource(source, review)
    return { pullRequestReview, reviewEdge: { cursor: String(review.id), node: pullRequestReview } }
  }),

  submitPullRequestReview: mutation(async (input: SubmitPullRequestReviewInput, context) => {
    const source = await pendingReview(context, input)
    demandVoice(context, source.pullRequest.repository, pulls)
    const event = eventOf(context, input.event) ?? 'COMMENT'
    const pull = pullOf(source.pullRequest)
    await submitReview(context.author, pull, source.review, { event, body: input.body ?? undefined })
    return { pullRequestReview: source }
  }),

  dismissPullRequestReview: mutation(async (input: DismissPullRequestReviewInput, context) => {
    const source = await requireNode<ReviewSource>(context, input.pullRequestReviewId, 'PullRequestReview')
    demand(context, source.pullRequest.repository, pulls)
    await dismissReview(context.author, pullOf(source.pullRequest), source.review, input.message)
    return { pullRequestReview: source }
  }),

  requestReviews: mutation(async (input: RequestReviewsInput, context) => {
    const source = await requireNode<ThreadSource>(context, input.pullRequestId, 'PullRequest')
    demand(context, source.repository, pulls)
    if (input.teamIds?.length) refuseUnknown(context.state, 'teamIds of requestReviews')
    const ids = input.userIds ?? []
    const named = await Promise.all(ids.map((id) => requireNode<ActorSource>(context, id, 'User', 'Bot')))
    const people = named.map(({ account }) => account)
    const pull = pullOf(source)
    const others = pull.requestedReviewers.filter((login) => !people.includes(login))
    await requestReviewers(context.author, pull, { people, teams: [] })
    if (input.union !== true)
      await removeReviewers(context.author, pull, { people: others, teams: pull.requestedTeams })
    return { pullRequest: source, actor: context.actor }
  })
}

const events: Readonly<Partial<Record<PullRequestReviewEvent, ReviewEvent>>> = {
  APPROVE: 'APPROVE',
  COMMENT: 'COMMENT',
  REQUEST_CHANGES: 'REQUEST_CHANGES'
}

/** What a review does; without a word it stays pending. */
function eventOf(
  { state }: MutationContext,
  event: PullRequestReviewEvent | null | undefined
): ReviewEvent | undefined {
  if (event == null) return undefined
  return events[event] ?? refuseUnknown(state, `the event ${event} of a review`)
}

/** The review of an id or, of a pull request, the one of the caller that is pending. */
async function pendingReview(context: MutationContext, input: SubmitPullRequestReviewInput): Promise<ReviewSource> {
  const { pullRequestReviewId: id, pullRequestId } = input
  if (id != null) return requireNode<ReviewSource>(context, id, 'PullRequestReview')
  const source = await requireNode<ThreadSource>(context, pullRequestId ?? '', 'PullRequest')
  const review = pullOf(source).reviews.find(
    ({ state, author }) => state === 'PENDING' && author === loginOf(context.caller)
  )
  if (review === undefined) throw notFound('Could not find pending review for pull request.')
  return reviewSource(source, review)
}
