import { git } from './git.ts'
import { askOnce } from './git-answers.ts'
import { checkObjects } from './objects.ts'
import { findSha } from './refs.ts'
import type { Repository } from './repositories.ts'
import { straightLine } from './straight-line.ts'

/** The commit at the tip of a branch; undefined when there is no such branch. */
export function tipOf({ path }: Repository, branch: string): Promise<string | undefined> {
  return findSha(path, `refs/heads/${branch}`)
}

/** Whether a commit is in the history of another one; each is in its own. */
export async function isAncestor(path: string, ancestor: string, descendant: string): Promise<boolean> {
  if (ancestor === descendant) return true
  return git(path, ['merge-base', '--is-ancestor', ancestor, descendant]).then(
    () => true,
    () => false
  )
}

/** Brings a commit, with all that it needs, from one repository into another. */
export async function fetchCommit(from: Repository, sha: string, into: Repository): Promise<void> {
  if (from === into) return
  await git(into.path, ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', from.path, sha])
}

/** How many commits are reachable from `head` and not from `base`. */
export async function countCommits(repository: Repository, base: string, head: string): Promise<number> {
  const line = await straightLine(repository, base, head)
  if (line !== undefined) return line.length
  if ((await straightLine(repository, head, base)) !== undefined) return 0
  return Number(await askOnce(repository, ['rev-list', '--count', head, `^${base}`]))
}

/** Those commits, each after its parents. */
export async function commitsBetween(
  repository: Repository,
  base: string,
  head: string,
  ...options: readonly string[]
): Promise<string[]> {
  const line = await straightLine(repository, base, head)
  if (line !== undefined) return line.map(({ sha }) => sha)
  const listed = await askOnce(repository, ['rev-list', '--topo-order', '--reverse', ...options, head, `^${base}`])
  return listed.split('\n').slice(0, -1)
}

/** The best common ancestor of two commits; undefined when their histories have nothing in common. */
export async function mergeBase(repository: Repository, a: string, b: string): Promise<string | undefined> {
  if ((await straightLine(repository, a, b)) !== undefined) return a
  if ((await straightLine(repository, b, a)) !== undefined) return b
  const found = await askOnce(repository, ['merge-base', a, b]).catch(() => '')
  return found.split('\n')[0] || undefined
}

/** The tree of a commit. */
export async function treeOf({ path }: Repository, commit: string): Promise<string> {
  const [tree] = await checkObjects(path, [`${commit}^{tree}`])
  if (tree === undefined) throw new Error(`there is no commit ${commit} in ${path}`)
  return tree.sha
}

/**
 * Merges two commits without a working tree and gives the tree; undefined when there are conflicts, of which git tells
 * by status 1 (https://git-scm.com/docs/git-merge-tree#_exit_status).
 */
export async function mergeTrees(repository: Repository, ours: string, theirs: string): Promise<string | undefined> {
  const ahead = (await straightLine(repository, ours, theirs))?.at(-1)
  if (ahead !== undefined) return ahead.tree // there is nothing to merge with
  try {
    return (await askOnce(repository, ['merge-tree', '--write-tree', '--no-messages', ours, theirs])).trim()
  } catch (error) {
    if (error instanceof Error && error.message.includes('ended with status 1:')) return undefined
    throw error
  }
}
