import type { Issue } from '../../issues/issue.ts'
import { addLabels, removeLabel, setLabels } from '../../issues/labels.ts'
import { invalidChange } from '../../refusal.ts'
import { answerPage } from '../answer-page.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import { issueOf } from './find-issue.ts'
import { names } from './issues.ts'
import { labelShape } from './label-shape.ts'

const path = '/repos/{owner}/{repo}/issues/{issue_number}/labels'

/** GET .../labels of an issue or a pull request. */
export const listIssueLabels: Route = {
  method: 'GET',
  path,
  documentation: '/issues/labels#list-labels-for-an-issue',
  handle: async (request) => {
    const { labels } = await issueOf(request)
    return answerPage(request, labels, (label) => labelShape(request, request.repository, label))
  }
}

/** POST .../labels: those that the issue has already stay. */
export const addIssueLabels: Route = {
  method: 'POST',
  path,
  documentation: '/issues/labels#add-labels-to-an-issue',
  handle: async (request) => {
    const issue = await issueOf(request)
    await addLabels(request, request.repository, issue, given(request))
    return answer(request, issue)
  }
}

/** PUT .../labels: others are taken away. */
export const setIssueLabels: Route = {
  method: 'PUT',
  path,
  documentation: '/issues/labels#set-labels-for-an-issue',
  handle: async (request) => {
    const issue = await issueOf(request)
    await setLabels(request, request.repository, issue, given(request))
    return answer(request, issue)
  }
}

/** DELETE .../labels: all of them. */
export const removeIssueLabels: Route = {
  method: 'DELETE',
  path,
  documentation: '/issues/labels#remove-all-labels-from-an-issue',
  handle: async (request) => {
    await setLabels(request, request.repository, await issueOf(request), [])
    return { status: 204 }
  }
}

/** DELETE .../labels/{name}: 404 "Label does not exist" when the issue does not have it. */
export const removeIssueLabel: Route = {
  method: 'DELETE',
  path: `${path}/{name}`,
  documentation: '/issues/labels#remove-a-label-from-an-issue',
  handle: async (request) => {
    const issue = await issueOf(request)
    await removeLabel(request, request.repository, issue, parameter(request, 'name'))
    return answer(request, issue)
  }
}

/** The labels of a body: an object with `labels`, or as old clients write it a bare list. */
function given({ body }: RestRequest): string[] {
  const list = Array.isArray(body) ? body : (body as { labels?: unknown } | undefined)?.labels
  const labels = names(Array.isArray(list) ? list : [])
  if (labels.some((name) => name.trim() === '')) {
    throw invalidChange({ resource: 'Label', field: 'name', code: 'missing_field' })
  }
  return labels
}

function answer(request: RestRequest, { labels }: Issue) {
  return { body: labels.map((label) => labelShape(request, request.repository, label)) }
}
