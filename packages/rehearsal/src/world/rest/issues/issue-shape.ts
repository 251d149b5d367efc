import type { IssueComment } from '../../issues/comment.ts'
import type { Issue } from '../../issues/issue.ts'
import { associationOf } from '../../issues/roles.ts'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../node-id.ts'
import type { Schema } from '../schemas.ts'
import { isSlim, type Shaping } from '../shaping.ts'
import { urlsOf } from '../urls.ts'
import { simpleUser } from '../users/simple-user.ts'
import { labelShape, milestoneShape } from './label-shape.ts'

/** An issue, or a pull request as an issue, in the shape of GitHub's "issue" without `closed_by`. */
export function issueShape(shaping: Shaping, repository: Repository, issue: Issue): Schema<'issue'> {
  const { id, number, title, body, state, stateReason, createdAt, updatedAt, closedAt, pull } = issue
  return {
    ...addresses(shaping, repository, issue),
    ...{ id, node_id: nodeId(pull === undefined ? 'Issue' : 'PullRequest', String(pull?.id ?? id)), number, title },
    user: simpleUser(shaping.state.url, issue.author),
    ...people(shaping, repository, issue),
    ...{ state, state_reason: stateReason, comments: issue.comments.length, body },
    ...{ created_at: createdAt, updated_at: updatedAt, closed_at: closedAt },
    author_association: associationOf(shaping.state, repository, issue.author),
    performed_via_github_app: null,
    ...(pull === undefined ? {} : { draft: pull.draft })
  }
}

/** The members that issues and pull requests share: who and what they are given to. */
export function people(shaping: Shaping, repository: Repository, { labels, assignees, milestone, lock }: Issue) {
  const users = assignees.map((login) => simpleUser(shaping.state.url, login))
  return {
    labels: labels.map((label) => labelShape(shaping, repository, label)),
    locked: lock !== undefined,
    active_lock_reason: lock?.reason ?? null,
    // A description says that the list is all there is; what a version has not is left out.
    ...(isSlim(shaping) ? {} : { assignee: users[0] ?? null }),
    assignees: users,
    milestone: milestone === undefined ? null : milestoneShape(shaping, repository, milestone)
  } as Pick<Schema<'pull-request'>, 'locked' | 'active_lock_reason' | 'assignee' | 'assignees' | 'milestone'> & {
    labels: Schema<'label'>[]
  }
}

function addresses({ state }: Shaping, repository: Repository, { number, pull }: Issue) {
  const urls = urlsOf(state.url, repository)
  const url = `${urls.repository}/issues/${number}`
  const html = `${urls.html}/${pull === undefined ? 'issues' : 'pull'}/${number}`
  const about = {
    url: `${urls.repository}/pulls/${number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    ...(pull?.merged === undefined ? {} : { merged_at: pull.merged.at })
  }
  return {
    url,
    repository_url: urls.repository,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: html,
    reactions: noReactions(url),
    ...(pull === undefined ? {} : { pull_request: about })
  }
}

/** What GitHub shows where nobody has reacted: the world knows no reactions. */
export function noReactions(url: string): Schema<'reaction-rollup'> {
  const none = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 }
  return { url: `${url}/reactions`, total_count: 0, ...none }
}

/** A comment in the shape of GitHub's "issue comment". */
export function commentShape(
  { state }: Shaping,
  repository: Repository,
  issue: Issue,
  comment: IssueComment
): Schema<'issue-comment'> {
  const urls = urlsOf(state.url, repository)
  const url = `${urls.repository}/issues/comments/${comment.id}`
  const page = `${urls.html}/${issue.pull === undefined ? 'issues' : 'pull'}/${issue.number}`
  return {
    url,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${urls.repository}/issues/${issue.number}`,
    id: comment.id,
    node_id: nodeId('IssueComment', String(comment.id)),
    user: simpleUser(state.url, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: associationOf(state, repository, comment.author),
    reactions: noReactions(url),
    performed_via_github_app: null
  }
}
