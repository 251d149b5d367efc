import { timestamp } from '../commit-object.ts'
import { perform } from '../effect.ts'
import { happened } from '../happening.ts'
import { nextId } from '../identifiers.ts'
import { invalidChange, Refusal } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { commentShape, issueShape } from '../rest/issues/issue-shape.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { longestBody } from './check-words.ts'
import type { IssueComment } from './comment.ts'
import { type Issue, targetOf, threadsOf } from './issue.ts'
import { mayBeAsked } from './roles.ts'

/** A comment and what it stands below. */
export interface FoundComment {
  readonly issue: Issue
  readonly comment: IssueComment
}

/** Finds a comment of a repository by its id. */
export function findComment(repository: Repository, id: number): FoundComment | undefined {
  return allComments(repository).find(({ comment }) => comment.id === id)
}

/** Every comment of a repository, the oldest first. */
export function allComments(repository: Repository): FoundComment[] {
  const found = [...threadsOf(repository).values()].flatMap((issue) =>
    issue.comments.map((comment) => ({ issue, comment }))
  )
  return found.sort((a, b) => a.comment.id - b.comment.id)
}

/** Comments on an issue or a pull request. */
export async function addComment(author: Author, repository: Repository, issue: Issue, body: string) {
  const { state, via } = author
  const by = loginOf(author.caller)
  // Who may write speaks on: https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations
  const isMute = issue.lock !== undefined && !by.endsWith('[bot]') && !mayBeAsked(state, repository, by)
  if (isMute) throw new Refusal(403, 'Unable to create comment because issue is locked.')
  checkBody(body)
  const effect = { kind: 'create-comment', target: targetOf(repository, issue), new: body, via, by }
  const comment = await perform(state, effect, () => {
    const now = timestamp(state.now())
    const created = { id: nextId(state, 'comment'), author: by, createdAt: now, updatedAt: now, body }
    issue.comments.push(created)
    issue.updatedAt = now
    return created
  })
  announce(author, repository, { issue, comment }, 'created')
  return comment
}

/** Gives a comment other words. */
export async function editComment(
  author: Author,
  repository: Repository,
  { issue, comment }: FoundComment,
  body: string
): Promise<void> {
  checkBody(body)
  const old = comment.body
  const about = { kind: 'edit-comment', target: targetOf(repository, issue), old, new: body }
  await perform(author.state, { ...about, via: author.via, by: loginOf(author.caller) }, () => {
    Object.assign(comment, { body, updatedAt: timestamp(author.state.now()) })
  })
  announce(author, repository, { issue, comment }, 'edited', { oldBody: old })
}

/** Takes a comment away. */
export async function deleteComment(
  author: Author,
  repository: Repository,
  { issue, comment }: FoundComment
): Promise<void> {
  const about = { kind: 'delete-comment', target: targetOf(repository, issue), old: comment.body }
  await perform(author.state, { ...about, via: author.via, by: loginOf(author.caller) }, () => {
    issue.comments.splice(issue.comments.indexOf(comment), 1)
  })
  announce(author, repository, { issue, comment }, 'deleted')
}

function checkBody(body: string): void {
  if (body.trim() === '') throw invalidChange({ resource: 'IssueComment', field: 'body', code: 'missing_field' })
  if ([...body].length <= longestBody) return
  const message = `body is too long (maximum is ${longestBody} characters)`
  throw invalidChange({ resource: 'IssueComment', field: 'body', code: 'custom', message })
}

function announce(
  author: Author,
  repository: Repository,
  { issue, comment }: FoundComment,
  action: 'created' | 'edited' | 'deleted',
  own: Readonly<Record<string, unknown>> = {}
): void {
  const { state, caller } = author
  const shape = commentShape(author, repository, issue, comment)
  const body = { issue: issueShape(author, repository, issue), comment: shape, ...own }
  happened(state, { repository, caller, name: 'issue_comment', action, body })
}
