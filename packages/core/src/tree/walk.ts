import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import type { EntryKind, TreeEntry } from '../manifest/tree.ts'
import { onDisk } from './inside.ts'

/** The most files and folders that are walked; a workspace with more was not checked out to be edited. */
const MOST = 200_000

/** The kind of a plain file of this mode. Windows has no executable bit; elsewhere git looks at the owner's. */
export function fileKind(mode: number): EntryKind {
  return process.platform === 'win32' || (mode & 0o100) === 0 ? 'file' : 'executable'
}

/** Most files that are listed are never edited, so only who asks for the kind of a file makes the disk tell it. */
class PlainFile implements TreeEntry {
  readonly path: string
  readonly #root: string

  constructor(path: string, root: string) {
    this.path = path
    this.#root = root
  }

  get kind(): EntryKind {
    return fileKind(lstatSync(onDisk(this.#root, this.path), { throwIfNoEntry: false })?.mode ?? 0)
  }
}

function entryOf(entry: Dirent, path: string, root: string): TreeEntry {
  if (entry.isSymbolicLink()) return { path, kind: 'symlink' }
  return entry.isFile() ? new PlainFile(path, root) : { path, kind: 'other' }
}

/** Is a folder one of those asked for, inside one of them, or on the way to one? `under` without a final `/`. */
function wanted(folder: string, under: readonly string[] | undefined): boolean {
  return (
    under === undefined ||
    under.some((one) => one === '' || one === folder || one.startsWith(`${folder}/`) || folder.startsWith(`${one}/`))
  )
}

function read(root: string, folder: string): Dirent[] {
  try {
    return readdirSync(onDisk(root, folder), { withFileTypes: true })
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException
    if (code === 'ENOENT' && folder !== '') return []
    throw new Failure(
      `the folder ${quote(folder || root)} cannot be read: ${message}; let the user of the runner read it`
    )
  }
}

const order = (a: TreeEntry, b: TreeEntry) => (a.path < b.path ? -1 : 1)

/**
 * Everything in a workspace but folders and `.git`, sorted by path. Symbolic links are listed and not followed. With
 * `under`, only what those folders contain, and what stands on the way to them.
 * @throws Failure for a folder that cannot be read, and beyond 200,000 files and folders
 */
export function walk(root: string, under?: readonly string[], most = MOST): TreeEntry[] {
  const found: TreeEntry[] = []
  const folders = ['']
  let count = 0
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = read(root, folder)
    count += entries.length
    if (count > most) {
      throw new Failure(
        `the workspace has more than ${most} files and folders: remove what was built or installed in it before this step, or check out less`
      )
    }
    for (const entry of entries) {
      if (entry.name.toLowerCase() === '.git') continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (!entry.isDirectory()) found.push(entryOf(entry, path, root))
      else if (wanted(path, under)) folders.push(path)
    }
  }
  return found.sort(order)
}
