import type { Runner } from '../action/runner.ts'
import { apiFailure, type Client } from './client.ts'
import { namesOf } from './names.ts'

/** A commit that a branch has beyond its base. */
export interface BranchCommit {
  readonly sha: string
  /** The account that GitHub takes its author for. */
  readonly login: string | undefined
  readonly name: string
  readonly email: string
  readonly verified: boolean
}

/** What a branch has beyond its base. */
export interface BranchCommits {
  /** The last commit that both have; undefined: they have no history in common. */
  readonly mergeBase: string | undefined
  /** The oldest first. */
  readonly commits: readonly BranchCommit[]
  /** There are more of them than were read. */
  readonly more: boolean
}

/** 500 commits: a branch of ours has a few. */
const PAGES = 5

async function comparePage(client: Client, runner: Runner, basehead: string, page: number) {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  const { data } = await client.request(route, { ...namesOf(runner), basehead, page, per_page: 100 })
  const commits = data.commits.map(({ sha, author, commit }) => ({
    sha,
    login: (author as { login?: string } | null)?.login,
    name: commit.author?.name ?? '',
    email: commit.author?.email ?? '',
    verified: commit.verification?.verified ?? false
  }))
  return { commits, mergeBase: data.merge_base_commit.sha, total: data.total_commits }
}

/**
 * Reads the commits that `head` has and `base` has not, with their authors.
 * @throws Failure when the API does not say
 */
export async function commitsBeyond(
  client: Client,
  runner: Runner,
  base: string,
  head: string
): Promise<BranchCommits> {
  const all: BranchCommit[] = []
  const basehead = `${base}...${head}`
  try {
    for (let page = 1; ; page++) {
      const { commits, mergeBase, total } = await comparePage(client, runner, basehead, page)
      all.push(...commits)
      const more = all.length < total
      if (!more || commits.length === 0 || page === PAGES) return { mergeBase, commits: all, more }
    }
  } catch (error) {
    const { status, message = '' } = error as { status?: number; message?: string }
    if (status === 404 && message.startsWith('No common ancestor')) {
      return { mergeBase: undefined, commits: [], more: true }
    }
    throw apiFailure(`compare ${basehead} in ${runner.repository}`, error)
  }
}
