import type { IssueComment } from '../../issues/comment.ts'

const minimized = new WeakMap<IssueComment, string>()

/** Why a comment is folded, in the words in which GraphQL tells it: `outdated`; undefined while it is not. */
export function minimizedAs(comment: IssueComment): string | undefined {
  return minimized.get(comment)
}

/** Folds a comment, or with undefined opens it again. Nothing but GraphQL does that, or tells. */
export function setMinimized(comment: IssueComment, reason: string | undefined): void {
  if (reason === undefined) minimized.delete(comment)
  else minimized.set(comment, reason)
}
