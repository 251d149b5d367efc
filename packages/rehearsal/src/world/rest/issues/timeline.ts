import { commitsBetween } from '../../commit-graph.ts'
import type { Issue } from '../../issues/issue.ts'
import { mentionsOf } from '../../issues/mentions.ts'
import { knows } from '../../permissions/reach.ts'
import { shownReviews } from '../../pulls/pull.ts'
import { answerPage } from '../answer-page.ts'
import { readCommit } from '../git-database/commit-objects.ts'
import { rangeBase } from '../pulls/pull-shape.ts'
import { reviewShape } from '../pulls/review-shape.ts'
import type { RestRequest, Route } from '../request.ts'
import { simpleUser } from '../users/simple-user.ts'
import { eventShape } from './event-shape.ts'
import { issueOf } from './find-issue.ts'
import { commentShape, issueShape } from './issue-shape.ts'

interface Item {
  readonly at: string
  readonly body: { readonly event?: string }
}

/**
 * GET /repos/{owner}/{repo}/issues/{issue_number}/timeline: events, comments, reviews and where it was named, the oldest
 * first, behind the commits of a pull request.
 */
export const timeline: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/issues/{issue_number}/timeline',
  documentation: '/issues/timeline#list-timeline-events-for-an-issue',
  handle: async (request) => {
    const issue = await issueOf(request)
    const told = [...events(request, issue), ...comments(request, issue), ...reviews(request, issue)]
    const inOrder = [...told, ...mentions(request, issue)].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    const all = [...(await commits(request, issue)), ...inOrder.map(({ body }) => body)]
    const unwanted = request.url.searchParams.get('exclude')?.split(',') ?? []
    return answerPage(
      request,
      all.filter(({ event = '' }) => !unwanted.includes(event))
    )
  }
}

function events(request: RestRequest, issue: Issue): Item[] {
  return issue.events.map((event) => ({ at: event.createdAt, body: eventShape(request, event) }))
}

function comments(request: RestRequest, issue: Issue): Item[] {
  return issue.comments.map((comment) => {
    const actor = simpleUser(request.state.url, comment.author)
    const body = { ...commentShape(request, request.repository, issue, comment), actor, event: 'commented' }
    return { at: comment.createdAt, body }
  })
}

/** Here the state of a review is in small letters. */
function reviews(request: RestRequest, { pull }: Issue): Item[] {
  if (pull === undefined) return []
  return shownReviews(pull, request.caller).flatMap((review) => {
    if (review.submittedAt === undefined) return []
    const shape = reviewShape(request, pull, review)
    return [{ at: review.submittedAt, body: { ...shape, state: shape.state.toLowerCase(), event: 'reviewed' } }]
  })
}

function mentions(request: RestRequest, issue: Issue): Item[] {
  const { state, caller, repository } = request
  const all = mentionsOf(state, repository, issue, (each) => knows(each, caller))
  return all.map(({ repository: where, issue: other, by, createdAt }) => {
    const source = { type: 'issue', issue: issueShape(request, where, other) }
    const times = { created_at: createdAt, updated_at: createdAt }
    return { at: createdAt, body: { event: 'cross-referenced', actor: simpleUser(state.url, by), ...times, source } }
  })
}

async function commits(request: RestRequest, { pull }: Issue): Promise<Item['body'][]> {
  if (pull === undefined) return []
  const shas = await commitsBetween(request.repository, await rangeBase(pull), pull.head.sha)
  const shapes = await Promise.all(shas.map((sha) => readCommit(request, sha)))
  return shapes.map((shape) => ({ ...shape, event: 'committed' }))
}
