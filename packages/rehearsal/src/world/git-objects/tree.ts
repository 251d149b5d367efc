import { gitBytes } from '../git.ts'
import { askObjects } from '../object-reader.ts'

/** The tree of no files, with which a first commit is compared. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** What an entry of a tree can be: a file, a program, a link, a folder, a commit of another repository. */
export type EntryMode = '100644' | '100755' | '120000' | '040000' | '160000'

/** An entry of a tree. */
export interface TreeEntry {
  readonly path: string
  readonly mode: EntryMode
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  /** In bytes; blobs alone have one. */
  readonly size?: number
}

/**
 * Lists a tree by its SHA (or that of a commit), or what is below it too when `recursive`: folders stand before what is
 * in them. Names that are not UTF-8 are shown with replacement characters. Rejects when there is no such tree.
 */
export async function listTree(
  path: string,
  tree: string,
  options: { readonly recursive?: boolean } = {}
): Promise<TreeEntry[]> {
  const deep = options.recursive === true ? ['-r', '-t'] : []
  return parse((await gitBytes(path, ['ls-tree', '-z', '-l', ...deep, tree])).toString('utf8'))
}

/**
 * The entries of a tree (its SHA, or that of a commit) with every byte of a name as one character, so that any name can be
 * written back. Rejects when there is no such tree.
 */
export async function readTreeInBytes(path: string, tree: string): Promise<Pick<TreeEntry, 'path' | 'mode' | 'sha'>[]> {
  const [found] = await askObjects(path, 'contents', [`${tree}^{tree}`])
  if (found?.content === undefined) throw new Error(`${tree} is no tree`)
  const { content } = found
  const entries: Pick<TreeEntry, 'path' | 'mode' | 'sha'>[] = []
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at)
    const [, mode = '', name = ''] = /^(\d+) ([\s\S]*)$/.exec(content.toString('latin1', at, end)) ?? []
    const sha = content.toString('hex', end + 1, end + 21)
    entries.push({ path: name, mode: plainMode(mode.padStart(6, '0')), sha })
    at = end + 21
  }
  return entries
}

/** Finds what a path of a tree names: a file, a folder, a link or a submodule; undefined when there is nothing. */
export async function findEntry(path: string, tree: string, name: string): Promise<TreeEntry | undefined> {
  const listed = await gitBytes(path, ['--literal-pathspecs', 'ls-tree', '-z', '-l', tree, '--', name])
  return parse(listed.toString('utf8')).find((entry) => entry.path === name)
}

function parse(listing: string): TreeEntry[] {
  return listing.split('\0').flatMap((line) => {
    const match = /^(\d{6}) (blob|tree|commit) ([0-9a-f]{40}) +(\d+|-)\t([\s\S]+)$/.exec(line)
    if (match === null) return []
    const [, mode, type, sha = '', size = '-', path = ''] = match
    const entry = { path, mode: plainMode(mode as string), type: type as TreeEntry['type'], sha }
    return [size === '-' ? entry : { ...entry, size: Number(size) }]
  })
}

/** Old tools have written files of mode 100664; everyone takes them for plain files. */
function plainMode(mode: string): EntryMode {
  return mode === '100664' ? '100644' : (mode as EntryMode)
}
