import { git } from '../git.ts'
import type { Repository } from '../repositories.ts'

/** The commit at the tip of a branch; undefined when there is no such branch. */
export async function tipOf({ path }: Repository, branch: string): Promise<string | undefined> {
  const found = await git(path, ['show-ref', '--verify', '--hash', `refs/heads/${branch}`]).catch(() => '')
  return found.trim() || undefined
}

/** Brings a commit, with all that it needs, from one repository into another. */
export async function fetchCommit(from: Repository, sha: string, into: Repository): Promise<void> {
  if (from === into) return
  await git(into.path, ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', from.path, sha])
}

/** How many commits are reachable from `head` and not from `base`. */
export async function countCommits({ path }: Repository, base: string, head: string): Promise<number> {
  return Number(await git(path, ['rev-list', '--count', head, `^${base}`]))
}

/** Those commits, each after its parents. */
export async function commitsBetween(
  { path }: Repository,
  base: string,
  head: string,
  ...options: readonly string[]
): Promise<string[]> {
  const listed = await git(path, ['rev-list', '--topo-order', '--reverse', ...options, head, `^${base}`])
  return listed.split('\n').slice(0, -1)
}

/** The best common ancestor of two commits; undefined when their histories have nothing in common. */
export async function mergeBase({ path }: Repository, a: string, b: string): Promise<string | undefined> {
  const found = await git(path, ['merge-base', a, b]).catch(() => '')
  return found.split('\n')[0] || undefined
}

/** The tree of a commit. */
export async function treeOf({ path }: Repository, commit: string): Promise<string> {
  return (await git(path, ['rev-parse', `${commit}^{tree}`])).trim()
}

/**
 * Merges two commits without a working tree and gives the tree; undefined when there are conflicts, of which git tells
 * by status 1 (https://git-scm.com/docs/git-merge-tree#_exit_status).
 */
export async function mergeTrees({ path }: Repository, ours: string, theirs: string): Promise<string | undefined> {
  try {
    return (await git(path, ['merge-tree', '--write-tree', '--no-messages', ours, theirs])).trim()
  } catch (error) {
    if (error instanceof Error && error.message.includes('ended with status 1:')) return undefined
    throw error
  }
}
