import { setAssignees } from '../../issues/assignees.ts'
import type { Issue } from '../../issues/issue.ts'
import { setLabels } from '../../issues/labels.ts'
import { openIssue } from '../../issues/open-issue.ts'
import { rewrite, setIssueState, setMilestone } from '../../issues/update-issue.ts'
import { setPullState } from '../../pulls/update-pull.ts'
import { bodyOf, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'
import { issueOf } from './find-issue.ts'
import { issueShape } from './issue-shape.ts'

/** POST /repos/{owner}/{repo}/issues */
export const createIssue: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/issues',
  documentation: '/issues/issues#create-an-issue',
  handle: async (request) => {
    const { title, body, labels, assignee, assignees, milestone } = bodyOf<'issues/create'>(request)
    const issue = await openIssue(request, request.repository, {
      title: String(title),
      body,
      labels: names(labels),
      assignees: [...(assignees ?? []), ...(assignee ? [assignee] : [])],
      milestone: milestone == null ? milestone : Number(milestone)
    })
    const shape = shapeOf(request, issue)
    return { status: 201, body: shape, headers: { Location: shape.url } }
  }
}

/** GET /repos/{owner}/{repo}/issues/{issue_number}: pull requests are issues too. */
export const getIssue: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/issues/{issue_number}',
  documentation: '/issues/issues#get-an-issue',
  handle: async (request) => ({ body: shapeOf(request, await issueOf(request)) })
}

/** PATCH /repos/{owner}/{repo}/issues/{issue_number}: what is absent stays. */
export const updateIssue: Route = {
  method: 'PATCH',
  path: '/repos/{owner}/{repo}/issues/{issue_number}',
  documentation: '/issues/issues#update-an-issue',
  handle: async (request) => {
    const { repository } = request
    const issue = await issueOf(request)
    const change = bodyOf<'issues/update'>(request)
    const { title, body, state, state_reason: reason, milestone, labels, assignees, assignee } = change
    await rewrite(request, repository, issue, { title: title == null ? undefined : String(title), body })
    if (milestone !== undefined)
      await setMilestone(request, repository, issue, milestone === null ? null : Number(milestone))
    if (labels !== undefined) await setLabels(request, repository, issue, names(labels))
    const people = assignees ?? (assignee === undefined ? undefined : [assignee ?? ''])
    if (people !== undefined) await setAssignees(request, repository, issue, logins(people))
    if (state !== undefined && issue.pull === undefined) {
      await setIssueState(request, repository, issue, { state, reason: reason as Issue['stateReason'] })
    }
    if (state !== undefined && issue.pull !== undefined) await setPullState(request, issue.pull, state)
    return { body: shapeOf(request, issue) }
  }
}

/** An issue as it is answered alone: with who closed it. */
export function shapeOf(request: RestRequest, issue: Issue): Schema<'issue'> {
  const { closedBy } = issue
  const by = closedBy === undefined ? null : simpleUser(request.state.url, closedBy)
  return { ...issueShape(request, request.repository, issue), closed_by: by }
}

/** The names of labels that are given as names or as objects. */
export function names(labels: readonly (string | { readonly name?: string })[] | undefined): string[] {
  return (labels ?? []).map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
}

/** The logins of people who are given as logins or as objects. */
export function logins(people: readonly (string | { readonly login?: string })[] | undefined): string[] {
  const given = (people ?? []).map((person) => (typeof person === 'string' ? person : (person.login ?? '')))
  return given.filter((login) => login !== '')
}
