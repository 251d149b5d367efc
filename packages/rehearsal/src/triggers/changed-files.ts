import type { WorldEvent } from '../world/events/event.ts'
import { git } from '../world/git.ts'
import type { ChangedFiles } from './paths.ts'

const nothing = /^0+$/

/** Git knows the tree without files, whether it is in the repository or not. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** Of a push with more commits GitHub makes no list, and workflows run whatever their filters of paths. */
const mostCommits = 1000

/**
 * Tells, once it is asked, the files that a push or a pull request changes, by the diffs that GitHub makes; of a renamed
 * file the new name. `path` is the bare repository.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#git-diff-comparisons
 */
export function changedFilesOf(path: string, { name, payload }: Pick<WorldEvent, 'name' | 'payload'>): ChangedFiles {
  return async () => {
    const ends = name === 'push' ? await pushEnds(path, payload) : await pullRequestEnds(path, payload)
    if (ends === undefined) return undefined
    if (ends === 'same') return []
    const listed = await git(path, ['diff-tree', '-r', '-z', '-M', '--name-only', '--no-commit-id', ...ends])
    return listed.split('\0').filter((file) => file !== '')
  }
}

type Ends = readonly [from: string, to: string] | 'same' | undefined

async function pushEnds(path: string, payload: WorldEvent['payload']): Promise<Ends> {
  const { before, after, commits } = payload
  if (typeof before !== 'string' || typeof after !== 'string' || !Array.isArray(commits)) return undefined
  if (commits.length > mostCommits) return undefined
  if (!nothing.test(before)) return [before, after]
  const oldest: unknown = commits[0]?.id // of a new branch, the deepest commit that came with it
  if (typeof oldest !== 'string') return 'same'
  const [, parent] = (await git(path, ['rev-list', '--parents', '-n', '1', oldest])).trim().split(' ')
  return [parent ?? emptyTree, after]
}

async function pullRequestEnds(path: string, payload: WorldEvent['payload']): Promise<Ends> {
  const { base, head } = (payload.pull_request ?? {}) as Partial<Record<'base' | 'head', { readonly sha?: string }>>
  if (base?.sha === undefined || head?.sha === undefined) return undefined
  const [from] = (await git(path, ['merge-base', base.sha, head.sha])).trim().split('\n')
  return from === undefined ? undefined : [from, head.sha]
}
