import type { Schema } from '../rest/schemas.ts'
import { defaultBranchEvent, type Scene, type WorldEvent } from './event.ts'
import { older } from './older.ts'

/** Members that an issue has in answers of the REST API and not in payloads. */
const onlyInAnswers = [
  'body_html',
  'body_text',
  'closed_by',
  'parent_issue_url',
  'pinned_comment',
  'repository',
  'minimized',
  'pin'
]

/** Members that payloads always have, and answers only where there is something to say. */
const defaults = { active_lock_reason: null, body: null, assignees: [], performed_via_github_app: null }

function form(value: object): Record<string, unknown> {
  const kept = Object.entries(value).filter(([key]) => !onlyInAnswers.includes(key))
  return { ...defaults, ...Object.fromEntries(kept) }
}

/** No reactions, of an issue or a comment at this address. */
export function noReactions(url: string): Record<string, unknown> {
  const kinds = ['+1', '-1', 'confused', 'eyes', 'heart', 'hooray', 'laugh', 'rocket']
  return { url: `${url}/reactions`, total_count: 0, ...Object.fromEntries(kinds.map((kind) => [kind, 0])) }
}

function issueForm(issue: Schema<'issue'>): Record<string, unknown> {
  return older({ reactions: noReactions(issue.url), ...form(issue) })
}

/**
 * An activity on an issue, such as `opened` or `labeled`. `own` is what the activity brings along: `label`, `changes`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issues
 */
export function issuesEvent(
  scene: Scene,
  action: string,
  { issue, own = {} }: { readonly issue: Schema<'issue'>; readonly own?: Readonly<Record<string, unknown>> }
): WorldEvent {
  return defaultBranchEvent(scene, { name: 'issues', action, body: { issue: issueForm(issue), ...own } })
}

/** A comment, and what was edited of it: `{ body: { from: 'the old text' } }`. */
export interface CommentFacts {
  readonly issue: Schema<'issue'>
  readonly comment: Schema<'issue-comment'>
  readonly changes?: Readonly<Record<string, unknown>> | undefined
}

/**
 * A comment on an issue or a pull request: of the latter the issue has `pull_request`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment
 */
export function issueCommentEvent(
  scene: Scene,
  action: 'created' | 'edited' | 'deleted',
  facts: CommentFacts
): WorldEvent {
  const { issue, comment, changes = {} } = facts
  const { active_lock_reason: _lock, assignees: _assignees, ...commentForm } = form(comment)
  const body = {
    issue: issueForm(issue),
    comment: { reactions: noReactions(comment.url), ...commentForm },
    ...(action === 'edited' && { changes })
  }
  return defaultBranchEvent(scene, { name: 'issue_comment', action, body })
}
