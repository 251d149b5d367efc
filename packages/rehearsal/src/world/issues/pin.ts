import { perRepository } from '../part.ts'
import type { Repository } from '../repositories.ts'
import type { Issue } from './issue.ts'

/** An issue that stands above the list, and who pinned it. */
export interface Pin {
  readonly issue: Issue
  readonly by: string
}

/** The pinned issues of a repository by number. Nothing but GraphQL pins issues, or tells which are. */
export const pinsOf = perRepository(() => new Map<number, Pin>())

/** The titles of the pinned issues for the end state. */
export function describePins(repository: Repository): string[] {
  return [...pinsOf(repository).values()].map(({ issue }) => issue.title).sort()
}
