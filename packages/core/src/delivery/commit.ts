import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import type { FileChange, MakeChanges } from './file-change.ts'
import type { CommitHow } from './write-commit.ts'

/** A commit that a branch is to get. */
export interface CommitRequest {
  /** Without refs/heads/. */
  readonly branch: string
  /** The commit that `files` were made from. */
  readonly head: string
  readonly message: string
  /** `Name <email>`, or '' for the token's own. */
  readonly author: string
  readonly committer: string
  readonly signoff: boolean
  readonly files: readonly FileChange[]
  readonly how: CommitHow
}

/** The commit that the branch got. */
export interface Committed {
  readonly sha: string
  /** GitHub says that its signature is good. */
  readonly verified: boolean
  /** The paths that it changed. */
  readonly files: readonly string[]
}

/**
 * Commits to a branch whose head is known. When the branch has moved, its new content is read and the changes are made afresh.
 * @returns undefined when, after a race, nothing was left to change
 */
export function commitToBranch(
  _runner: Runner,
  _token: string,
  request: CommitRequest,
  _makeChanges: MakeChanges
): Promise<Committed | undefined> {
  return Promise.reject(new Failure(`${request.branch}: committing comes with a later change`))
}
