import type { Runner } from '../action/runner.ts'
import { apiFailure, type Client } from './client.ts'
import { namesOf } from './names.ts'

/** One page of a comparison of two commits. `unrelated`: they have no history in common. */
export interface Comparison {
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged' | 'unrelated'
  /** How many commits `head` has and `base` has not. */
  readonly total: number
  /** Those of this page, the oldest first. */
  readonly commits: readonly { readonly sha: string; readonly message: string }[]
}

/** GitHub answers 404 `No common ancestor between A and B` for histories that have nothing in common. */
function unrelated(error: unknown): boolean {
  const { status, message = '' } = error as { status?: number; message?: string }
  return status === 404 && message.startsWith('No common ancestor')
}

/**
 * Asks `GET /repos/{owner}/{repo}/compare/{base}...{head}` for one page of at most 100 commits.
 * @throws Failure when a commit is not there, or the API does not answer
 */
export async function compareCommits(
  client: Client,
  { repository }: Runner,
  base: string,
  head: string,
  { page, size }: { readonly page: number; readonly size: number }
): Promise<Comparison> {
  const basehead = `${base}...${head}`
  try {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
    const { data } = await client.request(route, { ...namesOf({ repository }), basehead, page, per_page: size })
    const commits = data.commits.map(({ sha, commit }) => ({ sha, message: commit.message }))
    return { status: data.status, total: data.total_commits, commits }
  } catch (error) {
    if (unrelated(error)) return { status: 'unrelated', total: 0, commits: [] }
    throw apiFailure(`compare ${basehead} in ${repository}`, error)
  }
}
