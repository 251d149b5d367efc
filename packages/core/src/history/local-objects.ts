import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type GitResult, openCleanRoom } from '../git/clean-room.ts'
import { type Commit, type History, Incomplete, type Range, RANGE_LIMIT } from './history.ts'

const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/

/** The folder that all work trees of a repository share. `.git` is a file in linked work trees and submodules. */
function commonFolder(workspace: string): string | undefined {
  const dotGit = join(workspace, '.git')
  if (workspace === '' || !existsSync(dotGit)) return undefined
  if (statSync(dotGit).isDirectory()) return dotGit
  const target = /^gitdir: (.+)$/m.exec(readFileSync(dotGit, 'utf8'))?.[1]
  if (target === undefined) return undefined
  const folder = resolve(workspace, target)
  const common = join(folder, 'commondir')
  return existsSync(common) ? resolve(folder, readFileSync(common, 'utf8').trim()) : folder
}

/** Only full SHAs become arguments: anything else could be an option, or a name that means something else tomorrow. */
function verified(...shas: readonly string[]): void {
  for (const sha of shas) if (!SHA.test(sha)) throw new Incomplete(`not a full SHA: ${sha.slice(0, 80)}`)
}

function parseLog(printed: string): Commit[] {
  const records = printed.split('\0').filter((record) => record !== '')
  return records.map((record) => {
    const end = record.indexOf('\n')
    return { sha: record.slice(0, end), message: record.slice(end + 1).trimEnd() }
  })
}

/**
 * Answers from the objects of the clone in the workspace, read beside an empty repository of our own: the clone's
 * configuration, hooks, grafts and replacements are never looked at.
 * @returns `undefined` when there is no clone or a shallow one, which would give wrong answers without saying so
 */
export function openLocalObjects(workspace: string): History | undefined {
  const common = commonFolder(workspace)
  if (common === undefined || existsSync(join(common, 'shallow'))) return undefined
  const objects = join(common, 'objects')
  // A list separator in the path would make git look elsewhere.
  if (!existsSync(objects) || /[:;"\n]/.test(objects.replace(/^[A-Za-z]:/, ''))) return undefined
  const room = openCleanRoom()
  const ask = async (args: readonly string[]): Promise<GitResult> => {
    const result = await room.git(args, { objects })
    if (result.exitCode > 1) throw new Incomplete(result.stderr)
    return result
  }
  return {
    async isAncestor(ancestor, descendant) {
      verified(ancestor, descendant)
      return (await ask(['merge-base', '--is-ancestor', ancestor, descendant])).exitCode === 0
    },
    async between(base, head): Promise<Range> {
      verified(base, head)
      const range = [head, `^${base}`]
      const { stdout } = await ask(['log', '-z', '--format=%H%n%B', `--max-count=${RANGE_LIMIT}`, ...range, '--'])
      const commits = parseLog(stdout)
      if (commits.length < RANGE_LIMIT) return { commits, total: commits.length }
      const counted = await ask(['rev-list', '--count', ...range, '--'])
      return { commits, total: Number(counted.stdout) }
    }
  }
}
