import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { openClient } from '../github/client.ts'
import { compareCommits, compareWhole } from '../github/compare.ts'
import { type History, RANGE_LIMIT, type Range } from './range.ts'

/** Answers from the comparisons of the REST API, for a workspace that cannot answer. */
export async function openApiHistory(runner: Runner, token: string): Promise<History> {
  const client = await openClient(runner, token)
  return {
    async isAncestor(ancestor, descendant) {
      const { status } = await compareCommits(client, runner, ancestor, descendant, { page: 1, size: 1 })
      return status === 'ahead' || status === 'identical'
    },
    async between(base, head): Promise<Range> {
      const { status, commits, total } = await compareWhole(client, runner, base, head, RANGE_LIMIT)
      if (status === 'unrelated') {
        throw new Failure(
          `${base} and ${head} have no common history, which the GitHub API cannot list; check out with fetch-depth: 0`
        )
      }
      // The API lists the oldest first.
      return { commits: commits.map(({ sha, message }) => ({ sha, message })).reverse(), total }
    }
  }
}
