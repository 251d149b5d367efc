import type { IssueEvent } from '../../issues/event.ts'
import { type Issue, threadsOf } from '../../issues/issue.ts'
import { followed } from '../../pulls/follow-pushes.ts'
import { answerPage } from '../answer-page.ts'
import { notFound } from '../errors.ts'
import { nodeId } from '../node-id.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'
import { teamShape } from '../users/team-shape.ts'
import { issueOf } from './find-issue.ts'
import { issueShape } from './issue-shape.ts'

const ofIssue: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/issues/{issue_number}/events',
  documentation: '/issues/events#list-issue-events',
  handle: async (request) => {
    const { events } = await issueOf(request)
    return answerPage(request, events, (event) => eventShape(request, event))
  }
}

const ofRepository: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/issues/events',
  documentation: '/issues/events#list-issue-events-for-a-repository',
  handle: async (request) => {
    await followed(request.state)
    const all = allEvents(request).reverse()
    return answerPage(request, all, (found) => withIssue(request, found))
  }
}

const one: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/issues/events/{event_id}',
  documentation: '/issues/events#get-an-issue-event',
  handle: async (request) => {
    const id = Number(parameter(request, 'event_id'))
    const found = allEvents(request).find(({ event }) => event.id === id)
    if (found === undefined) throw notFound()
    return { body: withIssue(request, found) }
  }
}

interface Found {
  readonly issue: Issue
  readonly event: IssueEvent
}

function allEvents({ repository }: RestRequest): Found[] {
  const found = [...threadsOf(repository).values()].flatMap((issue) => issue.events.map((event) => ({ issue, event })))
  return found.sort((a, b) => a.event.id - b.event.id)
}

function withIssue(request: RestRequest, { issue, event }: Found) {
  return { ...eventShape(request, event), issue: issueShape(request, request.repository, issue) }
}

function eventShape(request: RestRequest, event: IssueEvent): Schema<'issue-event'> {
  const { state, urls, repository } = request
  const { id, commit, label, assignee, milestone, rename, reviewer, team } = event
  const actor = simpleUser(state.url, event.actor)
  return {
    id,
    node_id: nodeId('IssueEvent', String(id)),
    url: `${urls.repository}/issues/events/${id}`,
    actor,
    event: event.event,
    commit_id: commit ?? null,
    commit_url: commit === undefined ? null : `${urls.repository}/commits/${commit}`,
    created_at: event.createdAt,
    ...(label === undefined ? {} : { label }),
    ...(assignee === undefined ? {} : { assignee: simpleUser(state.url, assignee), assigner: actor }),
    ...(milestone === undefined ? {} : { milestone: { title: milestone } }),
    ...(rename === undefined ? {} : { rename }),
    ...(event.event === 'locked' ? { lock_reason: null } : {}),
    ...(reviewer === undefined ? {} : { requested_reviewer: simpleUser(state.url, reviewer), review_requester: actor }),
    ...(team === undefined ? {} : { requested_team: teamShape(request, repository, team), review_requester: actor }),
    performed_via_github_app: null
  }
}

/** The operations that tell what happened to issues and pull requests. */
export const eventRoutes: readonly Route[] = [ofIssue, ofRepository, one]
