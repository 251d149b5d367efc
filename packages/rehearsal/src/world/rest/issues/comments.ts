import { addComment, allComments, deleteComment, editComment, findComment } from '../../issues/comments.ts'
import { answerPage } from '../answer-page.ts'
import { orNotFound } from '../errors.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import { issueOf } from './find-issue.ts'
import { commentShape } from './issue-shape.ts'

const ofIssue = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

const list: Route = {
  method: 'GET',
  path: ofIssue,
  documentation: '/issues/comments#list-issue-comments',
  handle: async (request) => {
    const issue = await issueOf(request)
    const since = sinceOf(request)
    const all = issue.comments.filter(({ updatedAt }) => Date.parse(updatedAt) >= since)
    return answerPage(request, all, (comment) => commentShape(request, request.repository, issue, comment))
  }
}

const listAll: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/issues/comments',
  documentation: '/issues/comments#list-issue-comments-for-a-repository',
  handle: async (request) => {
    const { repository, url } = request
    const since = sinceOf(request)
    const all = allComments(repository).filter(({ comment }) => Date.parse(comment.updatedAt) >= since)
    // By number unless asked otherwise; `direction` counts only with `sort`, as GitHub documents it.
    const sort = url.searchParams.get('sort')
    const key = sort === 'updated' ? ('updatedAt' as const) : ('createdAt' as const)
    if (sort !== null) {
      const sign = url.searchParams.get('direction') === 'asc' ? 1 : -1
      all.sort(
        (a, b) => sign * (Date.parse(a.comment[key]) - Date.parse(b.comment[key]) || a.comment.id - b.comment.id)
      )
    }
    return answerPage({ url }, all, ({ issue, comment }) => commentShape(request, repository, issue, comment))
  }
}

const create: Route = {
  method: 'POST',
  path: ofIssue,
  documentation: '/issues/comments#create-an-issue-comment',
  handle: async (request) => {
    const issue = await issueOf(request)
    const { body } = bodyOf<'issues/create-comment'>(request)
    const shape = commentShape(
      request,
      request.repository,
      issue,
      await addComment(request, request.repository, issue, body)
    )
    return { status: 201, body: shape, headers: { Location: shape.url } }
  }
}

const get: Route = {
  method: 'GET',
  path: one,
  documentation: '/issues/comments#get-an-issue-comment',
  handle: async (request) => {
    const { issue, comment } = found(request)
    return { body: commentShape(request, request.repository, issue, comment) }
  }
}

const update: Route = {
  method: 'PATCH',
  path: one,
  documentation: '/issues/comments#update-an-issue-comment',
  handle: async (request) => {
    const { issue, comment } = found(request)
    const { body } = bodyOf<'issues/update-comment'>(request)
    await editComment(request, request.repository, { issue, comment }, body)
    return { body: commentShape(request, request.repository, issue, comment) }
  }
}

const remove: Route = {
  method: 'DELETE',
  path: one,
  documentation: '/issues/comments#delete-an-issue-comment',
  handle: async (request) => {
    await deleteComment(request, request.repository, found(request))
    return { status: 204 }
  }
}

function found(request: RestRequest) {
  return orNotFound(findComment(request.repository, Number(parameter(request, 'comment_id'))))
}

function sinceOf({ url }: RestRequest): number {
  return Date.parse(url.searchParams.get('since') ?? '') || 0
}

/** The operations on comments of issues and pull requests. */
export const commentRoutes: readonly Route[] = [list, listAll, create, get, update, remove]
