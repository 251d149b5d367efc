import type { Repository } from '../repositories.ts'
import { latestRuns, latestStatuses, runsOf } from '../statuses/rollup.ts'

/** The newest word of a check or status. */
export interface Context {
  readonly context: string
  readonly state: string
}

/**
 * What stands against deploying a commit: the contexts that count, unless all of them are a success. Nobody's wish means
 * every context that was ever submitted, and one that was wished for and is missing is pending. A check that was skipped
 * is no success here, other than for merging: https://github.com/sbb-design-systems/sbb-angular/pull/2447 .
 */
export function unmetContexts(
  repository: Repository,
  sha: string,
  required: readonly string[] | undefined
): Context[] | undefined {
  const known: Context[] = [
    ...latestStatuses(repository, sha).map(({ context, state }) => ({ context, state })),
    ...latestRuns(runsOf(repository, sha)).map(({ name, conclusion }) => ({
      context: name,
      state: conclusion ?? 'pending'
    }))
  ]
  const counted = required?.flatMap((name) => {
    const own = known.filter(({ context }) => context === name)
    return own.length > 0 ? own : [{ context: name, state: 'pending' }]
  })
  const contexts = counted ?? known
  return contexts.every(({ state }) => state === 'success') ? undefined : contexts
}
