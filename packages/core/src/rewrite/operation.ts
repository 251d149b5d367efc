import type { PullRequestOperation } from '../delivery/pull-request.ts'

/** A file as an operation leaves it: its path and the name that Git gives its content. */
export interface Written {
  readonly path: string
  readonly blob: string
}

/**
 * What is done to files, as data. Files are all that have a place, also those that hold their values: so the plan of a rerun
 * is the one that was agreed on.
 */
export type RewriteOperation =
  /** Puts back what a run that was killed has written half. */
  | { readonly kind: 'put back'; readonly files: readonly string[] }
  | { readonly kind: 'write'; readonly files: readonly Written[] }
  /** The head of the branch is left out: an agreed plan stays the same when something else lands there. */
  | {
      readonly kind: 'commit'
      readonly branch: string
      readonly message: string
      readonly author: string
      readonly committer: string
      readonly signoff: boolean
      readonly how: 'api' | 'git'
      readonly files: readonly Written[]
    }
  | {
      readonly kind: 'pull request'
      readonly branch: string
      readonly base: string
      readonly operation: PullRequestOperation
    }
