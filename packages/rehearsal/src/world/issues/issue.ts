import { timestamp } from '../commit-object.ts'
import { nextId, nextNumber } from '../identifiers.ts'
import { perRepository } from '../part.ts'
import type { Pull } from '../pulls/pull.ts'
import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { IssueComment } from './comment.ts'
import type { IssueEvent } from './event.ts'
import type { Label } from './label.ts'
import type { Milestone } from './milestone.ts'

/** Why an issue is in the state it is in. */
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened'

/** An issue, or what a pull request has in common with one: at GitHub every pull request is an issue too. */
export interface Issue {
  readonly id: number
  /** Shared by the issues and the pull requests of a repository. */
  readonly number: number
  /** The login of who opened it. */
  readonly author: string
  readonly createdAt: string
  updatedAt: string
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: StateReason | null
  closedAt: string | null
  closedBy: string | undefined
  /** In the order in which they were given. */
  labels: readonly Label[]
  /** Logins. */
  assignees: readonly string[]
  milestone: Milestone | undefined
  /** Present while the conversation is locked. */
  lock: { readonly reason: string | null } | undefined
  readonly comments: IssueComment[]
  readonly events: IssueEvent[]
  /** Present when this is a pull request. */
  pull: Pull | undefined
}

/** The issues and the pull requests of a repository by their number. */
export const threadsOf = perRepository(() => new Map<number, Issue>())

/** The issues of a repository that are no pull requests, the oldest first. */
export function issuesOf(repository: Repository): Issue[] {
  return [...threadsOf(repository).values()].filter(({ pull }) => pull === undefined)
}

/** What a new issue or pull request says. */
export interface NewThread {
  readonly author: string
  readonly title: string
  readonly body: string | null
}

/** Makes an issue with the next number and enters it in the repository. The caller tells the journal. */
export function enterThread(state: WorldState, repository: Repository, { author, title, body }: NewThread): Issue {
  const now = timestamp(state.now())
  const issue: Issue = {
    id: nextId(state, 'issue'),
    number: nextNumber(state, `issue ${repository.fullName}`),
    ...{ author, title, body, createdAt: now, updatedAt: now, state: 'open', stateReason: null },
    ...{ closedAt: null, closedBy: undefined, labels: [], assignees: [], milestone: undefined, lock: undefined },
    ...{ comments: [], events: [], pull: undefined }
  }
  threadsOf(repository).set(issue.number, issue)
  return issue
}

/** What the journal calls an issue or a pull request: `acme/harbor #12`. */
export function targetOf(repository: Repository, { number }: Pick<Issue, 'number'>): string {
  return `${repository.fullName} #${number}`
}
