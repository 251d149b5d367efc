/** What is to be done about the issue of a freeze, decided from what was found; pure. */
import { plainText } from '#core/delivery/pull-request-text'
import type { Exemption } from './audit-exemptions.ts'
import {
  type AuditSubject,
  closingComment,
  type FreezeTime,
  freezeMark,
  freezeTexts,
  type IssueTexts,
  isMarked,
  thawedBody
} from './audit-text.ts'

/** The label that such issues have, and are found under. */
export const issueLabel = 'freeze'

/** An issue that was found for a freeze. */
export interface FoundIssue {
  readonly number: number
  /** Its name in GraphQL. */
  readonly id: string
  readonly url: string
  readonly state: 'open' | 'closed'
  readonly title: string
  readonly body: string
  /** RFC 3339, in UTC. */
  readonly createdAt: string
}

/** What a freeze does about it. */
export type IssuePlan =
  | { readonly kind: 'nothing'; readonly number: number; readonly notes: readonly string[] }
  | { readonly kind: 'open'; readonly texts: IssueTexts }
  | {
      readonly kind: 'update'
      readonly number: number
      /** What differs, and nothing else. */
      readonly change: Partial<IssueTexts>
      readonly notes: readonly string[]
    }

/** What a thaw does about it. */
export type IssueClosing =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'close'
      readonly number: number
      readonly id: string
      readonly comment: string
      readonly body: string
    }

/** Whether an issue is that of a freeze of the branch which is not over. */
export function isIssueOf({ body }: Pick<FoundIssue, 'body'>, branch: string): boolean {
  return isMarked(body, freezeMark(branch))
}

/**
 * What a freeze, or the repair of one, does about its issue: what passed stays told, and nothing is written where nothing
 * is new. One that somebody has closed stays closed.
 */
export function planIssue(found: FoundIssue | undefined, subject: AuditSubject): IssuePlan {
  if (found === undefined) return { kind: 'open', texts: freezeTexts(subject) }
  const { number } = found
  const notes = found.state === 'closed' ? [`somebody has closed the issue #${number} of the freeze; it stays so`] : []
  const { title, body } = freezeTexts(subject, found.body)
  const change = {
    ...(plainText(found.title) === plainText(title) ? {} : { title }),
    ...(plainText(found.body) === plainText(body) ? {} : { body })
  }
  return Object.keys(change).length === 0
    ? { kind: 'nothing', number, notes }
    : { kind: 'update', number, change, notes }
}

/** How a freeze ended. */
export interface FreezeEnd extends Omit<FreezeTime, 'since'> {
  /** When the branch was frozen; without it the time counts from the opening of the issue. */
  readonly since?: string | undefined
  /** What passed and may not be told yet. */
  readonly exemptions?: readonly Exemption[]
}

/**
 * What a thaw does about it. Its body says from then on that the freeze is over, so that no later one takes it for its own.
 */
export function planClosing(
  found: FoundIssue | undefined,
  { branch, since, at, exemptions = [] }: FreezeEnd
): IssueClosing {
  if (found === undefined || !isIssueOf(found, branch)) return { kind: 'nothing' }
  const { number, id, body, createdAt } = found
  const time = { branch, since: since ?? createdAt, at }
  return { kind: 'close', number, id, comment: closingComment(time), body: thawedBody(body, time, exemptions) }
}
