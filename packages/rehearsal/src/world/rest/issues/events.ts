import type { IssueEvent } from '../../issues/event.ts'
import { type Issue, threadsOf } from '../../issues/issue.ts'
import { followed } from '../../pulls/follow-pushes.ts'
import { answerPage } from '../answer-page.ts'
import { notFound } from '../errors.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import { eventShape } from './event-shape.ts'
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

/** The operations that tell what happened to issues and pull requests. */
export const eventRoutes: readonly Route[] = [ofIssue, ofRepository, one]
