import type { PackedObjects } from '../git/read-pack.ts'
import { byPath, kindOf, type ListedEntry } from './commit-listing.ts'

/** A tree that names itself again and again has more entries than anybody's; git has a limit of its own for it. */
const MOST = 100_000

const TREE = '40000'

function* entriesOf(tree: Buffer): Generator<{ mode: string; name: Buffer; object: string }> {
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at)
    const end = tree.indexOf(0, space)
    if (space < 0 || end < 0) throw new Error('this is no tree')
    const [mode, name] = [tree.toString('latin1', at, space), tree.subarray(space + 1, end)]
    yield { mode, name, object: tree.toString('hex', end + 1, end + 21) }
    at = end + 21
  }
}

/**
 * Lists the files of a commit whose folders are all at hand, as `git ls-tree -r` does. Sorted by path.
 * @returns undefined when it is no commit, or not all of it is there
 */
export function listPacked(objects: PackedObjects, commit: string): ListedEntry[] | undefined {
  const { type, bytes } = objects.get(commit) ?? {}
  const root =
    type === 'commit' ? /^tree ([0-9a-f]{40})\n/.exec(bytes?.toString('latin1', 0, 46) ?? '')?.[1] : undefined
  const entries: ListedEntry[] = []
  const list = (tree: string, above: Buffer): boolean => {
    const folder = objects.get(tree)
    if (folder?.type !== 'tree') return false
    for (const { mode, name, object } of entriesOf(folder.bytes)) {
      const path = Buffer.concat([above, name])
      if (mode === TREE) {
        if (!list(object, Buffer.concat([path, Buffer.from('/')]))) return false
      } else {
        const text = path.toString()
        entries.push({ path: text, kind: kindOf(mode, text, path), object })
      }
      if (entries.length > MOST) return false
    }
    return true
  }
  return root !== undefined && list(root, Buffer.alloc(0)) ? entries.sort(byPath) : undefined
}
