import type { IssueEvent } from '../../issues/event.ts'
import { nodeId } from '../node-id.ts'
import type { RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'
import { teamShape } from '../users/team-shape.ts'

/** Something that happened to an issue or a pull request, with who did it. */
export function eventShape(request: RestRequest, event: IssueEvent): Schema<'issue-event'> {
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
