import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { type Commit, type History, RANGE_LIMIT, type Range } from '../history/range.ts'
import { apiFailure, openClient } from './client.ts'

const PAGE = 100

interface Comparison {
  readonly status: string
  readonly total: number
  readonly commits: readonly Commit[]
}

/** GitHub answers 404 `No common ancestor between A and B` for histories that have nothing in common. */
function unrelated(error: unknown): boolean {
  const { status, message = '' } = error as { status?: number; message?: string }
  return status === 404 && message.startsWith('No common ancestor')
}

/** Answers from `GET /repos/{owner}/{repo}/compare/{base}...{head}`, page by page. */
export async function openCompare(runner: Runner, token: string): Promise<History> {
  const client = await openClient(runner, token)
  const [owner = '', repo = ''] = runner.repository.split('/')
  async function compare(base: string, head: string, page: number, size: number): Promise<Comparison> {
    const basehead = `${base}...${head}`
    try {
      const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner,
        repo,
        basehead,
        page,
        per_page: size
      })
      const commits = data.commits.map(({ sha, commit }) => ({ sha, message: commit.message }))
      return { status: data.status, total: data.total_commits, commits }
    } catch (error) {
      if (unrelated(error)) return { status: 'unrelated', total: 0, commits: [] }
      throw apiFailure(`compare ${basehead} in ${owner}/${repo}`, error)
    }
  }
  return {
    async isAncestor(ancestor, descendant) {
      const { status } = await compare(ancestor, descendant, 1, 1)
      return status === 'ahead' || status === 'identical'
    },
    async between(base, head): Promise<Range> {
      const first = await compare(base, head, 1, PAGE)
      if (first.status === 'unrelated') {
        throw new Failure(
          `${base.slice(0, 12)} and ${head.slice(0, 12)} have no common history, which the GitHub API cannot list; check out with fetch-depth: 0`
        )
      }
      const found = [...first.commits]
      const wanted = Math.min(first.total, RANGE_LIMIT)
      for (let page = 2; found.length < wanted; page += 1) {
        const { commits } = await compare(base, head, page, PAGE)
        if (commits.length === 0) break
        found.push(...commits)
      }
      // The API lists the oldest first.
      return { commits: found.reverse(), total: first.total }
    }
  }
}
