import { associationOf } from '../../issues/roles.ts'
import {
  addReviewComment,
  allReviewComments,
  changeReviewComment,
  type FoundReviewComment
} from '../../pulls/review-comments.ts'
import { answerPage } from '../answer-page.ts'
import { orNotFound } from '../errors.ts'
import { nodeId } from '../node-id.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { accountShape } from '../users/simple-account.ts'
import { pullOf } from './find-pull.ts'

const ofPull = '/repos/{owner}/{repo}/pulls/{pull_number}/comments'
const one = '/repos/{owner}/{repo}/pulls/comments/{comment_id}'

const list: Route = {
  method: 'GET',
  path: ofPull,
  documentation: '/pulls/comments#list-review-comments-on-a-pull-request',
  handle: async (request) => {
    const pull = await pullOf(request)
    return answerList(
      request,
      allReviewComments(request.repository).filter((found) => found.pull === pull)
    )
  }
}

const listAll: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/pulls/comments',
  documentation: '/pulls/comments#list-review-comments-in-a-repository',
  handle: async (request) => answerList(request, allReviewComments(request.repository))
}

const create: Route = {
  method: 'POST',
  path: ofPull,
  documentation: '/pulls/comments#create-a-review-comment-for-a-pull-request',
  handle: async (request) => {
    const pull = await pullOf(request)
    const {
      body,
      path,
      line,
      side,
      commit_id: commit,
      in_reply_to: replyTo
    } = bodyOf<'pulls/create-review-comment'>(request)
    const comment = await addReviewComment(request, pull, { body, path, line, side, commit, replyTo })
    return created(request, { pull, comment })
  }
}

const reply: Route = {
  method: 'POST',
  path: `${ofPull}/{comment_id}/replies`,
  documentation: '/pulls/comments#create-a-reply-for-a-review-comment',
  handle: async (request) => {
    const pull = await pullOf(request)
    const { comment: first } = found(request)
    const { body } = bodyOf<'pulls/create-reply-for-review-comment'>(request)
    const { path, line, side, commit, id: replyTo } = first
    return created(request, {
      pull,
      comment: await addReviewComment(request, pull, { body, path, line, side, commit, replyTo })
    })
  }
}

const get: Route = {
  method: 'GET',
  path: one,
  documentation: '/pulls/comments#get-a-review-comment-for-a-pull-request',
  handle: async (request) => ({ body: shape(request, found(request)) })
}

const update: Route = {
  method: 'PATCH',
  path: one,
  documentation: '/pulls/comments#update-a-review-comment-for-a-pull-request',
  handle: async (request) => {
    const which = found(request)
    await changeReviewComment(request, which, bodyOf<'pulls/update-review-comment'>(request).body)
    return { body: shape(request, which) }
  }
}

const remove: Route = {
  method: 'DELETE',
  path: one,
  documentation: '/pulls/comments#delete-a-review-comment-for-a-pull-request',
  handle: async (request) => {
    await changeReviewComment(request, found(request), undefined)
    return { status: 204 }
  }
}

function found(request: RestRequest): FoundReviewComment {
  const id = Number(parameter(request, 'comment_id'))
  return orNotFound(allReviewComments(request.repository).find((each) => each.comment.id === id))
}

function created(request: RestRequest, comment: FoundReviewComment) {
  const body = shape(request, comment)
  return { status: 201, body, headers: { Location: body.url } }
}

function answerList(request: RestRequest, comments: readonly FoundReviewComment[]) {
  const since = Date.parse(request.url.searchParams.get('since') ?? '') || 0
  const listed = comments.filter(({ comment }) => Date.parse(comment.updatedAt) >= since)
  return answerPage(request, listed, (each) => shape(request, each))
}

function shape(request: RestRequest, { pull, comment }: FoundReviewComment): Schema<'pull-request-review-comment'> {
  const { state, repository, urls } = request
  const { id, author, body, path, commit, line, side, review, replyTo, createdAt, updatedAt } = comment
  const url = `${urls.repository}/pulls/comments/${id}`
  const html = `${urls.html}/pull/${pull.issue.number}#discussion_r${id}`
  const pullUrl = `${urls.repository}/pulls/${pull.issue.number}`
  return {
    ...{ id, node_id: nodeId('PullRequestReviewComment', String(id)), body, path, side, url, html_url: html },
    ...{ commit_id: commit, original_commit_id: commit, pull_request_review_id: review, pull_request_url: pullUrl },
    diff_hunk: '', // the world does not tell which part of the difference it is about
    ...(line === undefined ? { subject_type: 'file' } : { line, original_line: line, subject_type: 'line' }),
    ...(replyTo === undefined ? {} : { in_reply_to_id: replyTo }),
    user: accountShape(request, author),
    ...{ created_at: createdAt, updated_at: updatedAt },
    author_association: associationOf(state, repository, author),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } }
  }
}

/** The operations on comments on files. */
export const reviewCommentRoutes: readonly Route[] = [list, listAll, create, reply, get, update, remove]
