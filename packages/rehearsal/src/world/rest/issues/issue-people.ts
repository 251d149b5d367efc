import { addAssignees, removeAssignees } from '../../issues/assignees.ts'
import { lockThread, unlockThread } from '../../issues/lock.ts'
import { assignable, mayBeAsked } from '../../issues/roles.ts'
import { answerPage } from '../answer-page.ts'
import { notFound } from '../errors.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import { simpleUser } from '../users/simple-user.ts'
import { issueOf } from './find-issue.ts'
import { logins, shapeOf } from './issues.ts'

const assigneesPath = '/repos/{owner}/{repo}/issues/{issue_number}/assignees'
const lockPath = '/repos/{owner}/{repo}/issues/{issue_number}/lock'

const add: Route = {
  method: 'POST',
  path: assigneesPath,
  documentation: '/issues/assignees#add-assignees-to-an-issue',
  handle: async (request) => {
    const issue = await issueOf(request)
    const { assignees } = bodyOf<'issues/add-assignees'>(request)
    await addAssignees(request, request.repository, issue, logins(assignees))
    return { status: 201, body: shapeOf(request, issue) }
  }
}

const remove: Route = {
  method: 'DELETE',
  path: assigneesPath,
  documentation: '/issues/assignees#remove-assignees-from-an-issue',
  handle: async (request) => {
    const issue = await issueOf(request)
    const { assignees } = bodyOf<'issues/remove-assignees'>(request)
    await removeAssignees(request, request.repository, issue, logins(assignees))
    return { body: shapeOf(request, issue) }
  }
}

const list: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/assignees',
  documentation: '/issues/assignees#list-assignees',
  handle: async ({ state, repository, url }) => {
    const all = assignable(state, repository)
    return answerPage({ url }, all, (login) => simpleUser(state.url, login))
  }
}

const check: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/assignees/{assignee}',
  documentation: '/issues/assignees#check-if-a-user-can-be-assigned',
  handle: async (request) => whetherAssignable(request)
}

const checkForIssue: Route = {
  method: 'GET',
  path: `${assigneesPath}/{assignee}`,
  documentation: '/issues/assignees#check-if-a-user-can-be-assigned-to-a-issue',
  handle: async (request) => {
    await issueOf(request)
    return whetherAssignable(request)
  }
}

function whetherAssignable(request: RestRequest) {
  if (!mayBeAsked(request.state, request.repository, parameter(request, 'assignee'))) throw notFound()
  return { status: 204 }
}

const lock: Route = {
  method: 'PUT',
  path: lockPath,
  documentation: '/issues/issues#lock-an-issue',
  handle: async (request) => {
    const reason = bodyOf<'issues/lock'>(request)?.lock_reason ?? null
    await lockThread(request, request.repository, await issueOf(request), reason)
    return { status: 204 }
  }
}

const unlock: Route = {
  method: 'DELETE',
  path: lockPath,
  documentation: '/issues/issues#unlock-an-issue',
  handle: async (request) => {
    await unlockThread(request, request.repository, await issueOf(request))
    return { status: 204 }
  }
}

/** The operations on who has an issue, and on who may speak. */
export const peopleRoutes: readonly Route[] = [add, remove, list, check, checkForIssue, lock, unlock]
