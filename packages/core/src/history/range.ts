/** What a history is asked and what it answers. */

/** A commit and its whole message, which is untrusted. */
export interface Commit {
  readonly sha: string
  readonly message: string
}

/** A commit with the login of its author, where the server knows it. */
export interface AuthoredCommit extends Commit {
  readonly login?: string | undefined
}

/** The commits of a range, newest first. */
export interface Range {
  /** At most 5,000 of them. */
  readonly commits: readonly Commit[]
  readonly total: number
}

/** Questions about the history of commits that are known by their full SHA. */
export interface History {
  /** Whether a commit is another's ancestor; each is its own. */
  readonly isAncestor: (ancestor: string, descendant: string) => Promise<boolean>
  /** The commits that can be reached from `head` and not from `base`. */
  readonly between: (base: string, head: string) => Promise<Range>
}

/** How many commits of a range are read. */
export const RANGE_LIMIT = 5000

/** Says that objects are missing, so that another source has to be asked. */
export class Incomplete extends Error {}
