import { closeSync, fstatSync, realpathSync, statSync } from 'node:fs'
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { EditFault, missing } from '../manifest/fault.ts'
import type { FileRead, Tree, TreeEntry } from '../manifest/tree.ts'
import { openInside, readOpen } from './inside.ts'
import { examine } from './put-back.ts'
import { openJournal, readRecords } from './undo-journal.ts'
import { currentOwner } from './undo-owner.ts'
import { placeExists, type UndoPlace, undoPlace } from './undo-place.ts'
import { contentsOf, type JournalRecord } from './undo-record.ts'
import { fileKind, walk } from './walk.ts'

/** The files of the workspace on disk, as they are when what a killed run left half-done has been put back. */
export interface WorkspaceTree extends Tree {
  /** Files that a killed run left half-written or half-done. They read with their old content; nothing is changed. */
  readonly interrupted: readonly string[]
  /** Files that such a run was to change and that somebody has changed or replaced since: they will be left alone. */
  readonly changedSince: readonly string[]
  /** Everything in it, or only what is under these folders, which need not exist. */
  list(under?: readonly string[]): Promise<readonly TreeEntry[]>
}

/** The journal of a killed run, and which of its changes will be taken back. */
interface Left {
  readonly restore: ReadonlyMap<string, JournalRecord>
  readonly remove: ReadonlySet<string>
  readonly changedSince: readonly string[]
  /** The old content of a file; undefined once the journal has been removed. */
  readonly before: (path: string) => Uint8Array | undefined
}

const nothingLeft: Left = { restore: new Map(), remove: new Set(), changedSince: [], before: () => undefined }

function openLeft({ journal, undoing }: UndoPlace): { path: string; descriptor: number } | undefined {
  for (const path of [undoing, journal]) {
    const descriptor = openJournal(path)
    if (descriptor !== undefined) return { path, descriptor }
  }
  return undefined
}

function stillThere({ path, descriptor }: { path: string; descriptor: number }): boolean {
  return statSync(path, { throwIfNoEntry: false })?.ino === fstatSync(descriptor).ino
}

/** Looks at what a killed run left; the journal stays open to be read through. */
function lookForLeft(root: string): Left {
  const place = undoPlace(root)
  if (!placeExists(place) || currentOwner(place) === 'this process') return nothingLeft
  const left = openLeft(place)
  if (left === undefined) return nothingLeft
  const restore = new Map<string, JournalRecord>()
  const [remove, changedSince] = [new Set<string>(), [] as string[]]
  for (const record of readRecords(left.descriptor)) {
    const remedy = examine(root, left.descriptor, record, left.path === place.undoing)
    if (remedy === 'restore') restore.set(record.path, record)
    if (remedy === 'remove' && record.kind !== 'folder') remove.add(record.path)
    if (remedy === 'leave alone') changedSince.push(record.path)
  }
  if (restore.size + remove.size === 0) closeSync(left.descriptor)
  const before = (path: string) => {
    const record = restore.get(path)
    return record !== undefined && stillThere(left) ? contentsOf(left.descriptor, record).before : undefined
  }
  return { restore, remove, changedSince: changedSince.sort(), before }
}

function readOne(root: string, left: Left, path: string): FileRead {
  try {
    if (left.remove.has(path)) throw missing('is not there', 'check the path')
    const before = left.before(path)
    if (before !== undefined) return { path, ok: true, bytes: before }
    const file = openInside(root, path, 'read')
    try {
      return { path, ok: true, bytes: readOpen(file), kind: fileKind(file.stat.mode) }
    } finally {
      closeSync(file.descriptor)
    }
  } catch (thrown) {
    if (thrown instanceof EditFault) return { path, ok: false, fault: thrown }
    throw new Failure(`${quote(path)} cannot be read: see to the disk`, { cause: thrown })
  }
}

/**
 * Opens the workspace for reading. What a killed run left half-done is read through, so that nothing needs to be changed
 * in order to observe.
 * @throws Failure when it is no folder, and while another process is writing in it
 */
export async function openWorkspace(workspace: string): Promise<WorkspaceTree> {
  let root: string
  try {
    root = realpathSync.native(workspace)
  } catch (cause) {
    throw new Failure(`the workspace ${quote(workspace)} is not there: check the repository out first`, { cause })
  }
  const left = lookForLeft(root)
  return {
    interrupted: [...left.restore.keys(), ...left.remove].sort(),
    changedSince: left.changedSince,
    list: async (under) => walk(root, under).filter(({ path }) => !left.remove.has(path)),
    async *read(paths) {
      for (const path of paths) yield readOne(root, left, path)
    }
  }
}
