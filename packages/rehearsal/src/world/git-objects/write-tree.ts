import { git } from '../git.ts'
import { type EntryMode, listTreeInBytes } from './tree.ts'
import { writeObject } from './write-object.ts'

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

/** A folder that is to be changed: the tree that it was, if any, and what changes in it. */
interface Folder {
  readonly base: string | undefined
  readonly edits: Edit[]
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
 * index. Rejects with NoSuchPath, or with git's words when an object is not there or not of the type of its mode.
 */
export async function writeTree(
  path: string,
  base: string | undefined,
  changes: readonly TreeChange[]
): Promise<string> {
  const edits: Edit[] = []
  for (const change of changes) {
    const names = Buffer.from(change.path).toString('latin1').split('/')
    edits.push({ path: change.path, names, entry: await entryOf(path, change) })
  }
  return (await writeFolder(path, { base, edits })) ?? (await git(path, ['mktree'])).trim()
}

async function entryOf(path: string, change: TreeChange): Promise<Entry | null> {
  if ('content' in change) return { mode: change.mode, sha: await writeObject(path, 'blob', change.content) }
  return change.sha === null ? null : { mode: change.mode, sha: change.sha }
}

/** The SHA of the new tree; undefined when nothing is in it. */
async function writeFolder(path: string, { base, edits }: Folder): Promise<string | undefined> {
  const listed = base === undefined ? [] : await listTreeInBytes(path, base)
  const entries = new Map<string, Entry | Folder>(listed.map(({ path: name, mode, sha }) => [name, { mode, sha }]))
  for (const edit of edits) place(entries, edit)
  const lines: string[] = []
  for (const [name, entry] of entries) {
    const sha = 'edits' in entry ? await writeFolder(path, entry) : entry.sha
    const mode = 'edits' in entry ? '040000' : entry.mode
    if (sha !== undefined) lines.push(`${mode} ${typeOf(mode)} ${sha}\t${name}\0`)
  }
  if (lines.length === 0) return undefined
  return (await git(path, ['mktree', '-z'], { input: Buffer.from(lines.join(''), 'latin1') })).trim()
}

function place(entries: Map<string, Entry | Folder>, { path, names, entry }: Edit): void {
  const [name = '', ...below] = names
  const known = entries.get(name)
  if (below.length > 0) {
    const folder = known !== undefined && 'edits' in known ? known : folderOf(known)
    folder.edits.push({ path, names: below, entry })
    entries.set(name, folder)
  } else if (entry !== null) {
    entries.set(name, entry)
  } else if (!entries.delete(name)) {
    throw new NoSuchPath(path)
  }
}

function folderOf(known: Entry | undefined): Folder {
  return { base: known?.mode === '040000' ? known.sha : undefined, edits: [] }
}

function typeOf(mode: EntryMode): string {
  return mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'
}
