import { type Pull, shownReviews } from '../../pulls/pull.ts'
import type { Review } from '../../pulls/review.ts'
import { addReviewComments } from '../../pulls/review-comments.ts'
import { addReview, deleteReview, dismissReview, editReview, submitReview } from '../../pulls/reviews.ts'
import { answerPage } from '../answer-page.ts'
import { notFound } from '../errors.ts'
import { bodyOf, parameter, type RestRequest, type RestResponse, type Route } from '../request.ts'
import { pullOf } from './find-pull.ts'
import { reviewShape } from './review-shape.ts'

const all = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'
const one = `${all}/{review_id}`

const list: Route = {
  method: 'GET',
  path: all,
  documentation: '/pulls/reviews#list-reviews-for-a-pull-request',
  handle: async (request) => {
    const pull = await pullOf(request)
    const seen = shownReviews(pull, request.caller)
    return answerPage(request, seen, (review) => reviewShape(request, pull, review))
  }
}

const create: Route = {
  method: 'POST',
  path: all,
  documentation: '/pulls/reviews#create-a-review-for-a-pull-request',
  handle: async (request) => {
    const pull = await pullOf(request)
    const { event, body, commit_id: commit, comments = [] } = bodyOf<'pulls/create-review'>(request)
    const review = await addReview(request, pull, { event, body, commit, hasComments: comments.length > 0 })
    await addReviewComments(request, pull, review, comments)
    return { body: reviewShape(request, pull, review) }
  }
}

/** An operation on one review: what it does, and the review as it is then. */
function onReview(
  method: string,
  suffix: string,
  documentation: string,
  change: (request: RestRequest, pull: Pull, review: Review) => Promise<void>
): Route {
  const handle = async (request: RestRequest): Promise<RestResponse> => {
    const pull = await pullOf(request)
    const id = Number(parameter(request, 'review_id'))
    const review = shownReviews(pull, request.caller).find((each) => each.id === id)
    if (review === undefined) throw notFound()
    await change(request, pull, review)
    return { body: reviewShape(request, pull, review) }
  }
  return { method, path: `${one}${suffix}`, documentation: `/pulls/reviews#${documentation}`, handle }
}

const get = onReview('GET', '', 'get-a-review-for-a-pull-request', async () => {})
const update = onReview('PUT', '', 'update-a-review-for-a-pull-request', (request, pull, review) => {
  return editReview(request, pull, review, bodyOf<'pulls/update-review'>(request).body)
})
const remove = onReview('DELETE', '', 'delete-a-pending-review-for-a-pull-request', deleteReview)
const submit = onReview('POST', '/events', 'submit-a-review-for-a-pull-request', (request, pull, review) => {
  return submitReview(request, pull, review, bodyOf<'pulls/submit-review'>(request))
})
const dismiss = onReview('PUT', '/dismissals', 'dismiss-a-review-for-a-pull-request', (request, pull, review) => {
  return dismissReview(request, pull, review, bodyOf<'pulls/dismiss-review'>(request).message)
})

/** The operations on reviews. */
export const reviewRoutes: readonly Route[] = [list, create, get, update, remove, submit, dismiss]
