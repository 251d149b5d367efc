import { git } from '../git.ts'
import { type EntryMode, readTreeInBytes } from './tree.ts'
import { writeBlobs } from './write-object.ts'

/** One change of a tree: an object or new content at a path, or (`sha` null) nothing there any more. */
export type TreeChange =
  | { readonly path: string; readonly mode: EntryMode; readonly sha: string }
  | { readonly path: string; readonly mode: EntryMode; readonly content: string | Uint8Array }
  | { readonly path: string; readonly sha: null }

/** Thrown when a change deletes a path that the tree does not have. */
export class NoSuchPath extends Error {
  readonly path: string

  constructor(path: string) {
    super(`there is no ${path} to delete`)
    this.path = path
  }
}

interface Entry {
  readonly mode: EntryMode
  readonly sha: string
}

/** A folder that is to be changed: the tree that it was, if any, what changes in it, and then what is in it. */
interface Folder {
  readonly base: string | undefined
  readonly edits: Edit[]
  readonly entries: Map<string, Entry | Folder>
  /** The new tree; undefined when nothing is in it, or as long as it is not written. */
  tree: string | undefined
}

interface Edit {
  readonly path: string
  /** The names that are left of the path, a character for each byte. */
  readonly names: readonly string[]
  readonly entry: Entry | null
}

/**
 * Makes the changes to a tree (its SHA, that of a commit, or undefined for no files) and gives the SHA of the new tree.
 * Later changes win; a file gives way to a folder and the other way round; folders without files disappear, as in git's
 * index. Rejects with NoSuchPath, or with git's words when an object is not there or not of the type of its mode. Takes as
 * many processes as the tree is deep, however many files there are.
 */
export async function writeTree(
  path: string,
  base: string | undefined,
  changes: readonly TreeChange[]
): Promise<string> {
  const blobs = await writeBlobs(
    path,
    changes.flatMap((change) => ('content' in change ? [change.content] : []))
  )
  const root = folderAt(base)
  for (const change of changes) {
    const names = Buffer.from(change.path).toString('latin1').split('/')
    root.edits.push({ path: change.path, names, entry: entryOf(change, blobs) })
  }
  for (const level of (await readLevels(path, root)).reverse()) await writeLevel(path, level)
  return root.tree ?? (await git(path, ['mktree'])).trim()
}

function entryOf(change: TreeChange, blobs: string[]): Entry | null {
  if ('content' in change) return { mode: change.mode, sha: blobs.shift() ?? '' }
  return change.sha === null ? null : { mode: change.mode, sha: change.sha }
}

/** The folders that change, by how deep they are, with what is to be in them. */
async function readLevels(path: string, root: Folder): Promise<Folder[][]> {
  const levels: Folder[][] = []
  for (let level = [root]; level.length > 0; level = level.flatMap(foldersIn)) {
    await Promise.all(level.map((folder) => fill(path, folder)))
    levels.push(level)
  }
  return levels
}

function foldersIn({ entries }: Folder): Folder[] {
  return [...entries.values()].filter((entry): entry is Folder => 'edits' in entry)
}

async function fill(path: string, { base, edits, entries }: Folder): Promise<void> {
  const listed = base === undefined ? [] : await readTreeInBytes(path, base)
  for (const { path: name, mode, sha } of listed) entries.set(name, { mode, sha })
  for (const edit of edits) place(entries, edit)
}

/** Writes the trees of folders whose folders are written. */
async function writeLevel(path: string, folders: readonly Folder[]): Promise<void> {
  const filled = folders.filter((folder) => linesOf(folder) !== '')
  if (filled.length === 0) return
  const input = Buffer.from(filled.map((folder) => `${linesOf(folder)}\0`).join(''), 'latin1')
  const written = (await git(path, ['mktree', '-z', '--batch'], { input })).split('\n')
  for (const [index, folder] of filled.entries()) folder.tree = written[index]
}

function linesOf({ entries }: Folder): string {
  const lines = [...entries].map(([name, entry]) => {
    const { mode, sha } = 'edits' in entry ? { mode: '040000' as const, sha: entry.tree } : entry
    return sha === undefined ? '' : `${mode} ${typeOf(mode)} ${sha}\t${name}\0`
  })
  return lines.join('')
}

function place(entries: Map<string, Entry | Folder>, { path, names, entry }: Edit): void {
  const [name = '', ...below] = names
  const known = entries.get(name)
  if (below.length > 0) {
    const isFolder = known !== undefined && 'edits' in known
    const folder = isFolder ? known : folderAt(known?.mode === '040000' ? known.sha : undefined)
    folder.edits.push({ path, names: below, entry })
    entries.set(name, folder)
  } else if (entry !== null) {
    entries.set(name, entry)
  } else if (!entries.delete(name)) {
    throw new NoSuchPath(path)
  }
}

function folderAt(base: string | undefined): Folder {
  return { base, edits: [], entries: new Map(), tree: undefined }
}

function typeOf(mode: EntryMode): string {
  return mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'
}
