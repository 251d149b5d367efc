import { perRepository } from '../part.ts'

/** What a commit status says. */
export type StatusState = 'error' | 'failure' | 'pending' | 'success'

/** A commit status: each new one of a context stands before the older ones. */
export interface Status {
  readonly id: number
  readonly context: string
  readonly state: StatusState
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: string
  readonly createdAt: string
}

/** The statuses of the commits of a repository by SHA, the newest first. */
export const statusesOf = perRepository(() => new Map<string, Status[]>())
