import type { Runner } from '../action/runner.ts'
import { apiFailure, type Client } from './client.ts'
import { namesOf } from './names.ts'

const PAGE = 100

/** A commit with the login of its author, where GitHub knows whose the address is. */
export interface ComparedCommit {
  readonly sha: string
  readonly message: string
  readonly login?: string
}

/** A comparison of two commits, with one page of commits or all of them. `unrelated`: they have no history in common. */
export interface Comparison {
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged' | 'unrelated'
  /** How many commits `head` has and `base` has not. */
  readonly total: number
  /** The oldest first. */
  readonly commits: readonly ComparedCommit[]
}

/** GitHub answers 404 `No common ancestor between A and B` for histories that have nothing in common. */
function unrelated(error: unknown): boolean {
  const { status, message = '' } = error as { status?: number; message?: string }
  return status === 404 && message.startsWith('No common ancestor')
}

interface Answered {
  readonly sha: string
  readonly commit: { readonly message: string }
  /** Null for an address that is nobody's; GitHub's description also allows an empty object. */
  readonly author?: { readonly login?: string } | null
}

/** Reads a commit as the REST API gives it. */
export function comparedCommit({ sha, commit, author }: Answered): ComparedCommit {
  const login = author?.login
  return { sha, message: commit.message, ...(login !== undefined && { login }) }
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
    return { status: data.status, total: data.total_commits, commits: data.commits.map(comparedCommit) }
  } catch (error) {
    if (unrelated(error)) return { status: 'unrelated', total: 0, commits: [] }
    throw apiFailure(`compare ${basehead} in ${repository}`, error)
  }
}

/** Asks for the pages of a comparison one after another, until `most` commits are there or no more come. */
export async function compareWhole(
  client: Client,
  runner: Runner,
  base: string,
  head: string,
  most: number
): Promise<Comparison> {
  const first = await compareCommits(client, runner, base, head, { page: 1, size: PAGE })
  const found = [...first.commits]
  const wanted = Math.min(first.total, most)
  for (let page = 2; found.length < wanted; page += 1) {
    const { commits } = await compareCommits(client, runner, base, head, { page, size: PAGE })
    if (commits.length === 0) break
    found.push(...commits)
  }
  return { ...first, commits: found }
}
