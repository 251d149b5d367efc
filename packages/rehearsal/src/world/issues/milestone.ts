import { perRepository } from '../part.ts'

/** What issues and pull requests are planned for. */
export interface Milestone {
  readonly id: number
  /** Counts milestones only. */
  readonly number: number
  readonly creator: string
  readonly createdAt: string
  updatedAt: string
  closedAt: string | null
  title: string
  description: string | null
  state: 'open' | 'closed'
  /** RFC 3339; GitHub keeps the day and tells it at a fixed hour. */
  dueOn: string | null
}

/** The milestones of a repository by their number. */
export const milestonesOf = perRepository(() => new Map<number, Milestone>())
