import { timestamp } from '../commit-object.ts'
import { nextId } from '../identifiers.ts'
import type { WorldState } from '../state.ts'
import type { Issue } from './issue.ts'

/** Something that happened to an issue or a pull request, as its timeline tells it. */
export interface IssueEvent {
  readonly id: number
  /** Such as `labeled`, `closed`, `head_ref_deleted`. */
  readonly event: string
  readonly actor: string
  readonly createdAt: string
  readonly label?: { readonly name: string; readonly color: string }
  readonly assignee?: string
  readonly milestone?: string
  readonly rename?: { readonly from: string; readonly to: string }
  /** The commit that merged or closed it. */
  readonly commit?: string
  readonly reviewer?: string
  /** The slug of a team that was asked for a review. */
  readonly team?: string
}

/** What an event tells beside its name. */
export type EventDetails = Omit<IssueEvent, 'id' | 'event' | 'actor' | 'createdAt'>

/** Enters an event in the timeline of an issue, which has then been updated. */
export function recordEvent(
  state: WorldState,
  issue: Issue,
  event: string,
  actor: string,
  details: EventDetails = {}
): void {
  const now = timestamp(state.now())
  issue.events.push({ id: nextId(state, 'issue event'), event, actor, createdAt: now, ...details })
  issue.updatedAt = now
}
