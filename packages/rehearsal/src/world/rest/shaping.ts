import type { WorldState } from '../state.ts'

/** What decides how something of the world is shown; without a version it is the oldest one. */
export interface Shaping {
  readonly state: WorldState
  /** The version of the API, such as `2022-11-28`. */
  readonly version?: string
}

/** Whether an answer is in the version that dropped `assignee`, `merge_commit_sha` and `has_downloads`. */
export function isSlim({ version = '' }: Shaping): boolean {
  return version >= '2026-03-10'
}
