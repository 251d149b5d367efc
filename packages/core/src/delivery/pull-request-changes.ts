import type { Runner } from '../action/runner.ts'
import { gitFailure } from '../git/clean-room.ts'
import { fetchObjects, openCommitRoom } from '../tree/commit-room.ts'
import type { BranchChange } from './pull-request-facts.ts'

/** A path in which two trees differ: mode and object name on both sides, `undefined` where it is not there. */
export interface TreeChange {
  readonly path: string
  readonly from: string | undefined
  readonly to: string | undefined
}

const present = (mode: string, object: string) => (mode === '000000' ? undefined : `${mode} ${object}`)

/** Reads what `git diff-tree -r -z --raw` prints: `:MODE MODE OBJECT OBJECT STATUS<nul>PATH<nul>` for each path. */
export function parseTreeChanges(printed: string): TreeChange[] {
  const parts = printed.split('\0')
  const changes: TreeChange[] = []
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [from = '', to = '', before = '', after = ''] = (parts[at] ?? '').slice(1).split(' ')
    changes.push({ path: parts[at + 1] ?? '', from: present(from, before), to: present(to, after) })
  }
  return changes
}

async function differences(from: string, to: string): Promise<TreeChange[]> {
  if (from === to) return []
  const what = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', '--end-of-options', from, to]
  const result = await openCommitRoom(from).git(['diff-tree', ...what])
  if (result.exitCode === 0) return parseTreeChanges(result.stdout)
  throw gitFailure(`changes from ${from} to ${to}`, result, 'run it again')
}

/** Three commits: where a branch left its base, and the heads of both. */
export interface Fork {
  readonly mergeBase: string
  readonly branch: string
  readonly base: string
}

/**
 * Tells in which paths a branch differs from where it left its base, and what the base has there now. Only folders are
 * fetched, so it costs little and knows no limit of files, as the REST API does (300).
 * @throws Failure when the server does not give the commits
 */
export async function branchChanges(
  runner: Runner,
  token: string,
  { mergeBase, branch, base }: Fork
): Promise<readonly BranchChange[]> {
  const objects = [...new Set([mergeBase, branch, base])]
  const remedy = 'check that the token has the permission contents: read, and run it again'
  const what = `commits ${objects.join(', ')}`
  await fetchObjects(runner, token, { what, remedy, depth: 1, filter: 'blob:none', objects })
  const own = await differences(mergeBase, branch)
  const moved = new Map((await differences(mergeBase, base)).map(({ path, to }) => [path, to]))
  return own.map(({ path, from, to }) => ({
    path,
    before: from,
    after: to,
    base: moved.has(path) ? moved.get(path) : from
  }))
}

/** The name of the tree of a commit, which is fetched first unless it was made here. */
export async function treeOf(runner: Runner, token: string, commit: string, isHere = false): Promise<string> {
  const remedy = 'run it again'
  const what = `commit ${commit}`
  if (!isHere) await fetchObjects(runner, token, { what, remedy, depth: 1, filter: 'blob:none', objects: [commit] })
  const result = await openCommitRoom(commit).git(['rev-parse', '--verify', `${commit}^{tree}`])
  if (result.exitCode !== 0) throw gitFailure(`commit ${commit}`, result, remedy)
  return result.stdout.trim()
}
