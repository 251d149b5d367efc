import { timestamp } from '../commit-object.ts'
import { perform } from '../effect.ts'
import { happened } from '../happening.ts'
import { nextId } from '../identifiers.ts'
import { recordEvent } from '../issues/event.ts'
import { Refusal } from '../refusal.ts'
import { pullShape } from '../rest/pulls/pull-shape.ts'
import { reviewShape } from '../rest/pulls/review-shape.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { demandThatActionsMay } from './actions-may.ts'
import { pullTarget } from './open-pull.ts'
import type { Pull } from './pull.ts'
import type { Review, ReviewState } from './review.ts'

/** What a reviewer decides, in the words of the API. */
export type ReviewEvent = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT'

/** A review that is to be written; without an event it is pending, and nobody but its author sees it. */
export interface NewReview {
  readonly event?: ReviewEvent | undefined
  readonly body?: string | undefined
  /** The head when absent. */
  readonly commit?: string | undefined
  /** Whether files are commented on, so that the review itself need not say anything. */
  readonly hasComments?: boolean
}

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

/** Reviews a pull request. Throws a refusal when it is the reviewer's own, or there is nothing to say. */
export async function addReview(author: Author, pull: Pull, wanted: NewReview): Promise<Review> {
  const { state, via } = author
  const { event, body = '', commit, hasComments = false } = wanted
  const by = loginOf(author.caller)
  if (event === 'APPROVE') demandThatActionsMay(author, pull.base.repository)
  if (event !== undefined) refuse(pull, by, event, hasComments ? 'see the files' : body)
  if (event === undefined && pull.reviews.some((review) => review.author === by && review.state === 'PENDING')) {
    throw unprocessable('User can only have one pending review per pull request')
  }
  const said: ReviewState = event === undefined ? 'PENDING' : states[event]
  const effect = { kind: 'create-review', target: pullTarget(pull), new: said, via, by }
  const review = await perform(state, effect, () => {
    const submittedAt = event === undefined ? undefined : timestamp(state.now())
    const created = { id: nextId(state, 'review'), author: by, body, state: said, submittedAt }
    const whole: Review = { ...created, commit: commit ?? pull.head.sha }
    pull.reviews.push(whole)
    if (event !== undefined) answerRequest(pull, by)
    return whole
  })
  if (event !== undefined) await announce(author, pull, review, 'submitted')
  return review
}

/** Submits a review that is pending. */
export async function submitReview(
  author: Author,
  pull: Pull,
  review: Review,
  { event, body = review.body }: { readonly event: ReviewEvent; readonly body?: string | undefined }
): Promise<void> {
  const by = loginOf(author.caller)
  if (event === 'APPROVE') demandThatActionsMay(author, pull.base.repository)
  if (review.state !== 'PENDING') throw unprocessable('Can not submit a review that is not pending')
  refuse(pull, by, event, body)
  const effect = { kind: 'submit-review', target: pullTarget(pull), old: 'PENDING', new: states[event] }
  await perform(author.state, { ...effect, via: author.via, by }, () => {
    Object.assign(review, { state: states[event], body, submittedAt: timestamp(author.state.now()) })
    answerRequest(pull, by)
  })
  await announce(author, pull, review, 'submitted')
}

/** Takes the force from a review that approved or asked for changes. */
export async function dismissReview(author: Author, pull: Pull, review: Review, message: string): Promise<void> {
  const by = loginOf(author.caller)
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    throw unprocessable(`Can not dismiss a ${review.state.toLowerCase().replace('_', ' ')} pull request review`)
  }
  const effect = { kind: 'dismiss-review', target: pullTarget(pull), old: review.state, new: message }
  await perform(author.state, { ...effect, via: author.via, by }, () => {
    review.state = 'DISMISSED'
  })
  recordEvent(author.state, pull.issue, 'review_dismissed', by)
  await announce(author, pull, review, 'dismissed')
}

/** Gives a review other words. */
export async function editReview(author: Author, pull: Pull, review: Review, body: string): Promise<void> {
  const old = review.body
  const effect = { kind: 'edit-review', target: pullTarget(pull), old, new: body }
  await perform(author.state, { ...effect, via: author.via, by: loginOf(author.caller) }, () => {
    review.body = body
  })
  if (review.state !== 'PENDING') await announce(author, pull, review, 'edited', { changes: { body: { from: old } } })
}

/** Takes a pending review away. */
export async function deleteReview(author: Author, pull: Pull, review: Review): Promise<void> {
  if (review.state !== 'PENDING') throw unprocessable('Can not delete a non-pending pull request review')
  const effect = { kind: 'delete-review', target: pullTarget(pull), old: review.state }
  await perform(author.state, { ...effect, via: author.via, by: loginOf(author.caller) }, () => {
    pull.reviews.splice(pull.reviews.indexOf(review), 1)
  })
}

/** The sentences are GitHub's: https://github.com/hubtty/hubtty/issues/33 shows one whole answer. */
function refuse({ issue }: Pull, by: string, event: ReviewEvent, body: string): void {
  const isOwn = issue.author.toLowerCase() === by.toLowerCase()
  if (isOwn && event === 'APPROVE') throw unprocessable('Can not approve your own pull request')
  if (isOwn && event === 'REQUEST_CHANGES') throw unprocessable('Can not request changes on your own pull request')
  if (event !== 'APPROVE' && body.trim() === '') throw unprocessable('Body can not be blank')
}

/** Who has reviewed is asked no longer: https://docs.github.com/en/rest/pulls/review-requests */
function answerRequest(pull: Pull, by: string): void {
  pull.requestedReviewers = pull.requestedReviewers.filter((login) => login.toLowerCase() !== by.toLowerCase())
}

function unprocessable(reason: string): Refusal {
  return new Refusal(422, 'Unprocessable Entity', [reason])
}

async function announce(author: Author, pull: Pull, review: Review, action: string, own: object = {}): Promise<void> {
  const { state, caller } = author
  const body = { pull_request: await pullShape({ state }, pull), review: reviewShape({ state }, pull, review), ...own }
  happened(state, { repository: pull.base.repository, caller, name: 'pull_request_review', action, body })
}
