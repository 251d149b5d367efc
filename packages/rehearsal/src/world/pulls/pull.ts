import { type Issue, threadsOf } from '../issues/issue.ts'
import type { Repository } from '../repositories.ts'
import { type Caller, loginOf } from '../tokens.ts'
import type { Review } from './review.ts'
import type { ReviewComment } from './review-comment.ts'

/** How a pull request is merged. */
export type MergeMethod = 'merge' | 'squash' | 'rebase'

/** One end of a pull request. */
export interface PullEnd {
  readonly repository: Repository
  /** The name of the branch, without `refs/heads/`. */
  ref: string
  /** Where the branch was when the pull request was last looked after; it stays when the pull request is closed. */
  sha: string
}

/** What is to be done as soon as the rules of the base branch allow it. */
export interface AutoMerge {
  readonly enabledBy: string
  readonly method: MergeMethod
  /** Undefined: what GitHub would write. */
  readonly title: string | undefined
  readonly message: string | undefined
}

/** What came of a trial merge of two commits. */
export interface Trial {
  readonly head: string
  readonly base: string
  /** The merge commit; undefined when there are conflicts. */
  readonly commit: string | undefined
  /** Whether somebody has asked since: GitHub answers the first one "not known yet". */
  isTold: boolean
}

/** A pull request; title, state, labels and all else that issues have stand in `issue`. */
export interface Pull {
  readonly id: number
  readonly issue: Issue
  readonly head: PullEnd
  readonly base: PullEnd
  draft: boolean
  /** Who moved the head last. */
  lastPusher: string
  maintainerCanModify: boolean
  merged: { readonly at: string; readonly by: string; readonly sha: string } | undefined
  autoMerge: AutoMerge | undefined
  trial: Trial | undefined
  /** The outcome of the last trial, which an answer names while a newer one is awaited. */
  lastTrialCommit: string | null
  readonly reviews: Review[]
  readonly comments: ReviewComment[]
  /** Logins and team slugs. */
  requestedReviewers: readonly string[]
  requestedTeams: readonly string[]
}

/** The pull requests of a repository, the oldest first. */
export function pullsOf(repository: Repository): Pull[] {
  return [...threadsOf(repository).values()].flatMap(({ pull }) => pull ?? [])
}

/** The pull requests that were merged. */
export function mergedPulls(repository: Repository): Pull[] {
  return pullsOf(repository).filter(({ merged }) => merged !== undefined)
}

/** The pull request of a number. */
export function findPull(repository: Repository, number: number): Pull | undefined {
  return threadsOf(repository).get(number)?.pull
}

/** The name of an end with its owner, `acme:release-1.2`. */
export function labelOf({ repository, ref }: PullEnd): string {
  return `${repository.owner}:${ref}`
}

/** Whether it stands open. */
export function isOpen({ issue }: Pull): boolean {
  return issue.state === 'open'
}

/** The reviews that a caller sees: pending ones are their author's alone. */
export function shownReviews({ reviews }: Pull, caller: Caller): Review[] {
  return reviews.filter(({ state, author }) => state !== 'PENDING' || author === loginOf(caller))
}
