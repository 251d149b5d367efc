import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { openClient } from '../github/client.ts'
import { compareCommits } from '../github/compare.ts'
import { type History, RANGE_LIMIT, type Range } from './range.ts'

const PAGE = 100

/** Answers from the comparisons of the REST API, for a workspace that cannot answer. */
export async function openApiHistory(runner: Runner, token: string): Promise<History> {
  const client = await openClient(runner, token)
  return {
    async isAncestor(ancestor, descendant) {
      const { status } = await compareCommits(client, runner, ancestor, descendant, { page: 1, size: 1 })
      return status === 'ahead' || status === 'identical'
    },
    async between(base, head): Promise<Range> {
      const first = await compareCommits(client, runner, base, head, { page: 1, size: PAGE })
      if (first.status === 'unrelated') {
        throw new Failure(
          `${base} and ${head} have no common history, which the GitHub API cannot list; check out with fetch-depth: 0`
        )
      }
      const found = [...first.commits]
      const wanted = Math.min(first.total, RANGE_LIMIT)
      for (let page = 2; found.length < wanted; page += 1) {
        const { commits } = await compareCommits(client, runner, base, head, { page, size: PAGE })
        if (commits.length === 0) break
        found.push(...commits)
      }
      // The API lists the oldest first.
      return { commits: found.reverse(), total: first.total }
    }
  }
}
