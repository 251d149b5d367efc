/** Who is whose ancestor, and what came between two commits: from the workspace's objects, or else from the API. */
import type { Runner } from '../action/runner.ts'

/** A commit and its whole message, which is untrusted. */
export interface Commit {
  readonly sha: string
  readonly message: string
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

/**
 * Opens the history. A clone answers only where it is complete: in a shallow clone, or for a commit that it lacks, the
 * question goes to the REST API. A commit is named by its content, so both sources can only say the same.
 */
export async function openHistory(runner: Runner, token: string): Promise<History> {
  const { openLocalObjects } = await import('./local-objects.ts')
  const local = openLocalObjects(runner.workspace)
  const remote = async () => (await import('../github/compare.ts')).openCompare(runner, token)
  async function ask<T>(question: (history: History) => Promise<T>): Promise<T> {
    if (local !== undefined) {
      try {
        return await question(local)
      } catch (error) {
        if (!(error instanceof Incomplete)) throw error
      }
    }
    return question(await remote())
  }
  return {
    isAncestor: (ancestor, descendant) =>
      ancestor === descendant ? Promise.resolve(true) : ask((history) => history.isAncestor(ancestor, descendant)),
    between: (base, head) => (base === head ? Promise.resolve({ commits: [], total: 0 }) : ask((history) => history.between(base, head)))
  }
}
