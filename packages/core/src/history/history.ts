/** Who is whose ancestor, and what came between two commits: from the workspace's objects, or else from the API. */
import type { Runner } from '../action/runner.ts'
import { openLocalObjects } from './local-objects.ts'
import { type History, Incomplete } from './range.ts'

/**
 * Opens the history. A clone answers only where it is complete: in a shallow clone, or for a commit that it lacks, the
 * question goes to the REST API. A commit is named by its content, so both sources can only say the same.
 */
export function openHistory(runner: Runner, token: string): History {
  const local = openLocalObjects(runner.workspace)
  let opened: Promise<History> | undefined
  const remote = () => {
    opened ??= import('./from-api.ts').then(({ openApiHistory }) => openApiHistory(runner, token))
    return opened
  }
  // There is nobody else to ask, so the client is loaded while the caller still waits for other answers.
  if (local === undefined) remote().catch(() => {})
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
    between: (base, head) =>
      base === head ? Promise.resolve({ commits: [], total: 0 }) : ask((history) => history.between(base, head))
  }
}
