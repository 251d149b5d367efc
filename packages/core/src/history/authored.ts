import type { Runner } from '../action/runner.ts'
import { apiFailure, type Client, openClient } from '../github/client.ts'
import { comparedCommit, compareWhole } from '../github/compare.ts'
import { namesOf } from '../github/names.ts'
import { type AuthoredCommit, RANGE_LIMIT } from './range.ts'

const PAGE = 100

/** Commits with their authors, the newest first. */
export interface AuthoredRange {
  /** At most 5,000 of them. */
  readonly commits: readonly AuthoredCommit[]
  /** Whether these are all. */
  readonly complete: boolean
}

/** Everything that leads to a commit, by `GET /repos/{owner}/{repo}/commits`, which lists the newest first. */
async function listAll(client: Client, runner: Runner, head: string): Promise<AuthoredRange> {
  const route = 'GET /repos/{owner}/{repo}/commits'
  const found: AuthoredCommit[] = []
  for (let page = 1; ; page += 1) {
    const asked = client.request(route, { ...namesOf(runner), sha: head, per_page: PAGE, page })
    const { data } = await asked.catch((thrown: unknown) => {
      throw apiFailure(`commits that lead to ${head} in ${runner.repository}`, thrown)
    })
    if (found.length + data.length > RANGE_LIMIT) return { commits: found, complete: false }
    found.push(...data.map(comparedCommit))
    if (data.length < PAGE) return { commits: found, complete: true }
  }
}

/**
 * Reads the commits that can be reached from `head` and not from `base`, with the logins of their authors, which only the
 * server knows. Without `base`, and from one that has no history in common with `head`, it is all that leads to `head`.
 * @throws Failure when a commit is not there, or the API does not answer
 */
export async function authoredCommits(
  runner: Runner,
  token: string,
  base: string | undefined,
  head: string
): Promise<AuthoredRange> {
  const client = await openClient(runner, token)
  if (base === undefined) return listAll(client, runner, head)
  const { status, commits, total } = await compareWhole(client, runner, base, head, RANGE_LIMIT)
  if (status === 'unrelated') return listAll(client, runner, head)
  return { commits: commits.toReversed(), complete: commits.length === total }
}
