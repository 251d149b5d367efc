import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import type { FileChange } from './file-change.ts'

/** How a commit is made: with the API, which signs it for bots, or by git. */
export type CommitHow = 'api' | 'git'

/** A commit to write. */
export interface CommitWish {
  readonly parent: string
  readonly message: string
  /** `Name <email>`, or '' for the token's own. */
  readonly author: string
  readonly committer: string
  readonly signoff: boolean
  readonly files: readonly FileChange[]
  readonly how: CommitHow
}

/** A commit that was written. */
export interface WrittenCommit {
  readonly sha: string
  /** GitHub says that its signature is good. */
  readonly verified: boolean
}

/** Writes a commit that nothing points at yet: its parent's tree with these files. */
export function writeCommit(_runner: Runner, _token: string, wish: CommitWish): Promise<WrittenCommit> {
  return Promise.reject(new Failure(`${wish.parent}: writing commits comes with a later change`))
}
