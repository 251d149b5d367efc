import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Captured } from '../git/capture.ts'
import { openCleanRoom } from '../git/clean-room.ts'
import { isFullSha } from '../git/full-sha.ts'
import { commonFolder, objectsFolder } from '../git/workspace-objects.ts'
import { type Commit, type History, Incomplete, RANGE_LIMIT, type Range } from './range.ts'

/** So many lowest commits are asked for one by one; beyond that, one list of all is cheaper. */
const FEW = 4

/** Only full SHAs become arguments: anything else could be an option, or a name that means something else tomorrow. */
function verified(...shas: readonly string[]): void {
  for (const sha of shas) if (!isFullSha(sha)) throw new Incomplete('not a full SHA')
}

interface Listed extends Commit {
  readonly parents: readonly string[]
}

function parseLog(printed: string): Listed[] {
  const records = printed.split('\0').filter((record) => record !== '')
  return records.map((record) => {
    const end = record.indexOf('\n')
    const [sha = '', ...parents] = record.slice(0, end).split(' ')
    return { sha, parents, message: record.slice(end + 1).trimEnd() }
  })
}

/** The commits of a range none of whose parents is in it, or is `base` itself: what was made on `base` is not reached by it. */
function lowest(commits: readonly Listed[], base: string): string[] {
  const known = new Set([base, ...commits.map(({ sha }) => sha)])
  return commits.filter(({ parents }) => !parents.some((parent) => known.has(parent))).map(({ sha }) => sha)
}

/**
 * Answers from the objects of the clone in the workspace, read beside an empty repository of our own: the clone's
 * configuration, hooks, grafts and replacements are never looked at.
 * @returns `undefined` when there is no clone or a shallow one, which would give wrong answers without saying so
 */
export function openLocalObjects(workspace: string): History | undefined {
  const common = commonFolder(workspace)
  if (common === undefined || existsSync(join(common, 'shallow'))) return undefined
  const objects = objectsFolder(common)
  if (objects === undefined) return undefined
  const room = openCleanRoom()
  const ask = async (args: readonly string[]): Promise<Captured> => {
    const result = await room.git(args, { objects })
    if (result.exitCode > 1) throw new Incomplete(result.stderr)
    return result
  }
  const isAncestor = async (ancestor: string, descendant: string) =>
    (await ask(['merge-base', '--is-ancestor', ancestor, descendant])).exitCode === 0

  /**
   * Takes out what `base` reaches after all: git walks by date and stops early, so when dates run backwards it lists some
   * of it. Whatever is listed wrongly leads down to a lowest commit that is listed wrongly.
   */
  async function exact(commits: readonly Listed[], base: string): Promise<readonly Commit[]> {
    const suspects = lowest(commits, base)
    const few = suspects.length <= FEW
    const wrong = few ? await Promise.all(suspects.map((sha) => isAncestor(sha, base))) : [true]
    if (!wrong.includes(true)) return commits
    const reached = new Set((await ask(['rev-list', base, '--'])).stdout.split('\n'))
    return commits.filter(({ sha }) => !reached.has(sha))
  }

  return {
    isAncestor(ancestor, descendant) {
      verified(ancestor, descendant)
      return isAncestor(ancestor, descendant)
    },
    async between(base, head): Promise<Range> {
      verified(base, head)
      const range = [head, `^${base}`]
      const { stdout } = await ask(['log', '-z', '--format=%H %P%n%B', `--max-count=${RANGE_LIMIT}`, ...range, '--'])
      const listed = parseLog(stdout)
      const commits = (await exact(listed, base)).map(({ sha, message }) => ({ sha, message }))
      if (listed.length < RANGE_LIMIT) return { commits, total: commits.length }
      const counted = await ask(['rev-list', '--count', ...range, '--'])
      return { commits, total: Number(counted.stdout) }
    }
  }
}
