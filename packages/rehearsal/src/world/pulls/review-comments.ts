import { timestamp } from '../commit-object.ts'
import { perform } from '../effect.ts'
import { nextId } from '../identifiers.ts'
import { checkObjects } from '../objects.ts'
import { invalidChange } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { pullTarget } from './open-pull.ts'
import { type Pull, pullsOf } from './pull.ts'
import type { Review } from './review.ts'
import type { ReviewComment } from './review-comment.ts'

/** What is said of a file or one of its lines. */
export interface NewReviewComment {
  readonly body: string
  readonly path: string
  readonly line?: number | undefined
  readonly side?: string | undefined
  /** The head when absent. */
  readonly commit?: string | undefined
  readonly review?: number | undefined
  readonly replyTo?: number | undefined
}

/** Comments on a file of a pull request. Throws a refusal when the commit does not have it. */
export async function addReviewComment(author: Author, pull: Pull, said: NewReviewComment): Promise<ReviewComment> {
  const { state, via } = author
  const { body, path, line, side, review = null, replyTo, commit = pull.head.sha } = said
  const [file] = await checkObjects(pull.base.repository.path, [`${commit}:${path}`])
  const field = file === undefined ? 'path' : undefined
  if (field !== undefined) throw invalidChange({ resource: 'PullRequestReviewComment', field, code: 'invalid' })
  if (body.trim() === '') {
    throw invalidChange({ resource: 'PullRequestReviewComment', field: 'body', code: 'missing_field' })
  }
  const by = loginOf(author.caller)
  const effect = { kind: 'create-review-comment', target: `${pullTarget(pull)} ${path}`, new: body, via, by }
  return perform(state, effect, () => {
    const now = timestamp(state.now())
    const comment: ReviewComment = {
      ...{ id: nextId(state, 'review comment'), author: by, createdAt: now, updatedAt: now, body, path, commit, line },
      ...{ side: side === 'LEFT' ? 'LEFT' : 'RIGHT', review, replyTo }
    }
    pull.comments.push(comment)
    return comment
  })
}

/** Adds what a review says of files. */
export async function addReviewComments(
  author: Author,
  pull: Pull,
  review: Review,
  comments: readonly Omit<NewReviewComment, 'review'>[]
): Promise<void> {
  for (const comment of comments) {
    await addReviewComment(author, pull, { ...comment, review: review.id, commit: review.commit })
  }
}

/** A comment and its pull request. */
export interface FoundReviewComment {
  readonly pull: Pull
  readonly comment: ReviewComment
}

/** Every comment on files of pull requests of a repository, the oldest first. */
export function allReviewComments(repository: Repository): FoundReviewComment[] {
  const found = pullsOf(repository).flatMap((pull) => pull.comments.map((comment) => ({ pull, comment })))
  return found.sort((a, b) => a.comment.id - b.comment.id)
}

/** Gives a comment other words, or takes it away where there are none. */
export async function changeReviewComment(
  author: Author,
  { pull, comment }: FoundReviewComment,
  body: string | undefined
): Promise<void> {
  const kind = body === undefined ? 'delete-review-comment' : 'edit-review-comment'
  const words = { old: comment.body, ...(body === undefined ? {} : { new: body }) }
  const effect = { kind, target: `${pullTarget(pull)} ${comment.path}`, ...words }
  await perform(author.state, { ...effect, via: author.via, by: loginOf(author.caller) }, () => {
    if (body === undefined) pull.comments.splice(pull.comments.indexOf(comment), 1)
    else Object.assign(comment, { body, updatedAt: timestamp(author.state.now()) })
  })
}
