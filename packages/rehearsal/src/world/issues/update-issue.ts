import { timestamp } from '../commit-object.ts'
import { perform } from '../effect.ts'
import { invalidChange } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { milestoneShape } from '../rest/issues/label-shape.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { announceThread } from './announce.ts'
import { checkWords } from './check-words.ts'
import { recordEvent } from './event.ts'
import { type Issue, type StateReason, targetOf } from './issue.ts'
import { type Milestone, milestonesOf } from './milestone.ts'

/** New words for an issue or a pull request; what is absent stays. */
export interface NewWords {
  readonly title?: string | undefined
  readonly body?: string | null | undefined
}

/** Changes title and body of an issue or a pull request. */
export async function rewrite(author: Author, repository: Repository, issue: Issue, words: NewWords): Promise<void> {
  const { state, via } = author
  const { title = issue.title, body = issue.body } = words
  if (title.trim() === '') {
    const resource = issue.pull === undefined ? 'Issue' : 'PullRequest'
    throw invalidChange({ resource, field: 'title', code: 'missing_field' })
  }
  checkWords({ title, body })
  if (title === issue.title && body === issue.body) return
  const old = { title: issue.title, body: issue.body }
  const by = loginOf(author.caller)
  const effect = { kind: issue.pull === undefined ? 'edit-issue' : 'edit-pull-request', ...shown(old, { title, body }) }
  await perform(state, { ...effect, target: targetOf(repository, issue), via, by }, () => {
    Object.assign(issue, { title, body, updatedAt: timestamp(state.now()) })
  })
  if (title !== old.title) recordEvent(state, issue, 'renamed', by, { rename: { from: old.title, to: title } })
  const changes = {
    ...(title === old.title ? {} : { title: { from: old.title } }),
    ...(body === old.body ? {} : { body: { from: old.body ?? '' } })
  }
  await announceThread(author, repository, issue, 'edited', { changes })
}

function shown(old: { title: string; body: string | null }, now: { title: string; body: string | null }) {
  if (old.title !== now.title) return { old: old.title, new: now.title }
  return { old: old.body ?? '', new: now.body ?? '' }
}

/** Closes or opens an issue that is no pull request; nothing happens when it is in that state for that reason. */
export async function setIssueState(
  author: Author,
  repository: Repository,
  issue: Issue,
  to: { readonly state: 'open' | 'closed'; readonly reason?: StateReason | null | undefined }
): Promise<void> {
  const isClosed = to.state === 'closed'
  const reason = to.reason ?? (isClosed ? 'completed' : 'reopened')
  if (issue.state === to.state && (to.reason == null || issue.stateReason === to.reason)) return
  const by = loginOf(author.caller)
  const effect = { kind: isClosed ? 'close-issue' : 'reopen-issue', old: issue.state, new: to.state }
  await perform(author.state, { ...effect, target: targetOf(repository, issue), via: author.via, by }, () => {
    const closedAt = isClosed ? timestamp(author.state.now()) : null
    Object.assign(issue, { state: to.state, stateReason: reason, closedAt, closedBy: isClosed ? by : undefined })
  })
  recordEvent(author.state, issue, isClosed ? 'closed' : 'reopened', by)
  await announceThread(author, repository, issue, isClosed ? 'closed' : 'reopened')
}

/** Plans an issue or a pull request for a milestone, by its number, or for none. */
export async function setMilestone(
  author: Author,
  repository: Repository,
  issue: Issue,
  number: number | null
): Promise<void> {
  const milestone = number === null ? undefined : milestonesOf(repository).get(number)
  if (number !== null && milestone === undefined) {
    throw invalidChange({ resource: 'Issue', field: 'milestone', code: 'invalid' })
  }
  const old = issue.milestone
  if (old === milestone) return
  const by = loginOf(author.caller)
  const effect = { kind: 'set-milestone', target: targetOf(repository, issue), old: old?.title, new: milestone?.title }
  await perform(author.state, { ...defined(effect), via: author.via, by }, () => {
    issue.milestone = milestone
  })
  await tellMilestones(author, repository, issue, old)
}

/** Tells for which milestone an issue or a pull request was planned, and for which it is now. */
export async function tellMilestones(
  author: Author,
  repository: Repository,
  issue: Issue,
  old: Milestone | undefined
): Promise<void> {
  for (const [action, which] of [['demilestoned', old] as const, ['milestoned', issue.milestone] as const]) {
    if (which === undefined) continue
    recordEvent(author.state, issue, action, loginOf(author.caller), { milestone: which.title })
    await announceThread(author, repository, issue, action, { milestone: milestoneShape(author, repository, which) })
  }
}

function defined(effect: { kind: string; target: string; old: string | undefined; new: string | undefined }) {
  const { kind, target, old, new: now } = effect
  return { kind, target, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) }
}
