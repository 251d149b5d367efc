import { closeSync, constants, fstatSync, ftruncateSync, lstatSync, mkdirSync, openSync, realpathSync } from 'node:fs'
import { effect } from '../action/effect.ts'
import { EditFault } from '../manifest/fault.ts'
import { refusedPath } from '../manifest/paths.ts'
import { type OpenFile, onDisk, openInside, readOpen } from './inside.ts'
import { sameBytes, sharedAtEnd, sharedUntil } from './standing.ts'
import { appendChange, type Change, identityOf, journalNumber, writeAll } from './undo-record.ts'

const none = new Uint8Array(0)
const unknown = { ino: 0, birth: 0 }
const meanwhile = 'let nothing else write in the workspace, and run again'

/** Takes a change down before it is made. */
export type Note = (change: Change) => void

/** The undo journal as a note is made in it. */
export function noteIn(journal: () => number): Note {
  let number: number | undefined
  return (change) =>
    effect('add to undo journal', () => {
      const descriptor = journal()
      number ??= journalNumber(descriptor)
      appendChange(descriptor, number, change)
    })
}

/** The content of a file before and after it is rewritten. */
export interface Rewriting {
  readonly path: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

function writeInPlace({ descriptor, stat }: OpenFile, { path, before, after }: Rewriting, note: Note): void {
  const start = sharedUntil(before, after)
  const kept = sharedAtEnd(before, after, Math.min(before.length, after.length) - start)
  const middle = after.subarray(start, after.length - kept)
  note({ kind: 'edit', path, identity: identityOf(stat), before, start, middle, kept })
  effect('write file', () => {
    writeAll(descriptor, before.length === after.length ? middle : after.subarray(start), start)
    if (after.length < before.length) ftruncateSync(descriptor, after.length)
  })
}

/**
 * Rewrites a file in place, from the first byte that changes, and truncates it last: mode bits, owner and hard links stay,
 * and no folder changes. `held` is the file when it is open still, with the content `before`.
 * @throws EditFault when the file does not have the content `before`
 */
export function rewriteFile(root: string, rewriting: Rewriting, note: Note, held?: OpenFile): void {
  const { path, before, after } = rewriting
  const file = held ?? openInside(root, path, 'change')
  try {
    if (held === undefined && !sameBytes(readOpen(file), before)) {
      throw new EditFault('was changed meanwhile', meanwhile)
    }
    if (!sameBytes(before, after)) writeInPlace(file, rewriting, note)
  } finally {
    closeSync(file.descriptor)
  }
}

/**
 * The folders above a path that are not there yet, the outermost first.
 * @throws EditFault when what is there leads elsewhere
 */
function missingFolders(root: string, path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  const isThere = (folder: string) => lstatSync(onDisk(root, folder), { throwIfNoEntry: false }) !== undefined
  const present = onDisk(root, folders.findLast(isThere) ?? '')
  if (realpathSync.native(present) !== present) {
    throw new EditFault('is reached through a symbolic link, or spelt otherwise on disk', 'give its own path')
  }
  return folders.filter((folder) => !isThere(folder))
}

/**
 * Creates a file that must not be there yet, with the folders above it.
 * @throws EditFault when something stands at its path
 */
export function createFile(root: string, path: string, content: Uint8Array, executable: boolean, note: Note): void {
  const refused = refusedPath(path)
  if (refused !== undefined) throw refused
  const full = onDisk(root, path)
  const taken = new EditFault('is there already', meanwhile)
  if (lstatSync(full, { throwIfNoEntry: false }) !== undefined) throw taken
  const base = { identity: unknown, before: none, start: 0, middle: none, kept: 0 }
  const folders = missingFolders(root, path)
  for (const folder of folders) note({ ...base, kind: 'folder', path: folder })
  note({ ...base, kind: 'create', path })
  effect('create file', () => {
    for (const folder of folders) mkdirSync(onDisk(root, folder))
    const { O_WRONLY, O_CREAT, O_EXCL } = constants
    closeSync(openSync(full, O_WRONLY | O_CREAT | O_EXCL | (constants.O_NOFOLLOW ?? 0), executable ? 0o777 : 0o666))
  })
  const file = openInside(root, path, 'change')
  try {
    note({ ...base, kind: 'create', path, identity: identityOf(fstatSync(file.descriptor)), middle: content })
    effect('write file', () => writeAll(file.descriptor, content, 0))
  } finally {
    closeSync(file.descriptor)
  }
}
