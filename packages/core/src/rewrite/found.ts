import type { FileChange, MakeChanges } from '../delivery/file-change.ts'
import type { PullRequestWish } from '../delivery/pull-request.ts'
import type { PullRequestFacts } from '../delivery/pull-request-facts.ts'
import type { Account } from './account.ts'
import type { Texts } from './texts.ts'
import type { Work } from './work.ts'

/** The files of the workspace, and what the edits come to. */
export interface FoundInWorkspace {
  readonly delivery: 'workspace'
  readonly work: Work
  readonly account: Account
  /** Files that a run which was killed has written half. */
  readonly interrupted: readonly string[]
  /** Files that it was to change and that somebody has changed since; they are left alone. */
  readonly changedSince: readonly string[]
}

/** The files of a branch at the server. */
export interface FoundOnBranch {
  readonly delivery: 'commit'
  readonly work: Work
  readonly account: Account
  readonly texts: Texts
  readonly branch: string
  readonly head: string
  readonly files: readonly FileChange[]
  /** What the rules of the branch may have against a commit. */
  readonly warnings: readonly string[]
}

/** One pull request, with the files that it is to bring. */
export interface PullTarget {
  /** The value of the captures of `group-by`; empty without it. */
  readonly group: string
  readonly wish: PullRequestWish
  readonly facts: PullRequestFacts
  readonly work: Work
  readonly account: Account
  readonly files: readonly FileChange[]
  readonly makeChanges: MakeChanges
}

/** The files of the base branch at the server, and the pull requests that there are. */
export interface FoundForPullRequests {
  readonly delivery: 'pull-request'
  readonly work: Work
  readonly account: Account
  readonly targets: readonly PullTarget[]
}

/** What was found where the files are to change. */
export type Found = FoundInWorkspace | FoundOnBranch | FoundForPullRequests
