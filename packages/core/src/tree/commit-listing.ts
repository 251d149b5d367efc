import type { EntryKind, TreeEntry } from '../manifest/tree.ts'

/** An entry of a commit's tree and the name of its object. */
export interface ListedEntry extends TreeEntry {
  readonly object: string
}

/** The modes that git gives to entries (git's fsck.c); 100664 was written by old versions. */
const kinds: Readonly<Record<string, EntryKind>> = {
  '100644': 'file',
  '100664': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule'
}

/** The kind of an entry by its mode. A path that is no UTF-8 would be written back as another one, so nothing of it is edited. */
export function kindOf(mode: string, path: string, bytes: Uint8Array): EntryKind {
  if (path.includes('\uFFFD') && !Buffer.from(path).equals(bytes)) return 'other'
  return kinds[mode] ?? 'other'
}

/** The order in which entries are listed. */
export function byPath(a: TreeEntry, b: TreeEntry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

/** Reads what `git ls-tree -r -z` prints: `MODE TYPE OBJECT<tab>PATH<nul>` for each entry. Sorted by path. */
export function parseListing(printed: Buffer): ListedEntry[] {
  const entries: ListedEntry[] = []
  for (let start = 0; start < printed.length; ) {
    const end = printed.indexOf(0, start)
    const tab = printed.indexOf(9, start)
    const [mode = '', , object = ''] = printed.toString('latin1', start, tab).split(' ')
    const bytes = printed.subarray(tab + 1, end)
    const path = bytes.toString()
    entries.push({ path, kind: kindOf(mode, path, bytes), object })
    start = end + 1
  }
  return entries.sort(byPath)
}
