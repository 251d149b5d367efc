import { closeSync, ftruncateSync, lstatSync, realpathSync, renameSync, rmdirSync, unlinkSync } from 'node:fs'
import { effect } from '../action/effect.ts'
import { Failure, messageOf } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { EditFault } from '../manifest/fault.ts'
import { refusedPath } from '../manifest/paths.ts'
import { type OpenFile, onDisk, openInside, readOpen } from './inside.ts'
import { sameBytes, sharedAtEnd, sharedUntil, standing } from './standing.ts'
import { openJournal, readRecords } from './undo-journal.ts'
import type { UndoPlace } from './undo-place.ts'
import { contentsOf, type JournalRecord, writeAll } from './undo-record.ts'

/** What became of the files of a run that did not end. */
export interface PutBack {
  /** These have their old content again. */
  readonly files: readonly string[]
  /** Somebody has changed or replaced these since: they were left alone. */
  readonly changedSince: readonly string[]
}

/** What is to be done about one change of the journal. */
export type Remedy = 'nothing' | 'restore' | 'remove' | 'leave alone'

function isFile({ stat }: OpenFile, { identity, copied }: JournalRecord): boolean {
  if (copied) return true
  if (stat.ino !== identity.ino) return false
  // Zero: the file system keeps no time of birth.
  return stat.birthtimeMs === identity.birth || stat.birthtimeMs === 0 || identity.birth === 0
}

function examineFile(file: OpenFile, journal: number, record: JournalRecord, undoing: boolean): Remedy {
  const current = readOpen(file)
  const { before, after } = contentsOf(journal, record)
  if (record.kind === 'create') {
    const ours = record.identity.ino === 0 || isFile(file, record)
    return ours && sharedUntil(current, after) === current.length ? 'remove' : 'leave alone'
  }
  const how = standing(current, before, after, undoing)
  if (how === 'before') return 'nothing'
  // The whole new content in another file is no work of the killed run: a checkout has put it there.
  return how === 'torn' || (how === 'after' && isFile(file, record)) ? 'restore' : 'leave alone'
}

/** Finds out what one change of a journal asks for, and changes nothing. */
export function examine(root: string, journal: number, record: JournalRecord, undoing: boolean): Remedy {
  if (refusedPath(record.path) !== undefined) return 'leave alone'
  if (record.kind === 'folder') return isFolder(root, record.path) ? 'remove' : 'nothing'
  try {
    const file = openInside(root, record.path, 'read')
    try {
      return examineFile(file, journal, record, undoing)
    } finally {
      closeSync(file.descriptor)
    }
  } catch (thrown) {
    if (!(thrown instanceof EditFault)) throw thrown
    return thrown.missing && record.kind === 'create' ? 'nothing' : 'leave alone'
  }
}

function isFolder(root: string, path: string): boolean {
  const full = onDisk(root, path)
  const there = lstatSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false
  return there && realpathSync.native(full) === full
}

/** Writes the old content where the file differs from it, and truncates last. */
function restore(root: string, journal: number, record: JournalRecord): void {
  const file = openInside(root, record.path, 'change')
  try {
    const current = readOpen(file)
    const { before } = contentsOf(journal, record)
    if (sameBytes(current, before)) return
    const start = sharedUntil(current, before)
    const kept = current.length === before.length ? sharedAtEnd(current, before) : 0
    writeAll(file.descriptor, before.subarray(start, before.length - kept), start)
    if (current.length > before.length) ftruncateSync(file.descriptor, before.length)
  } finally {
    closeSync(file.descriptor)
  }
}

function remove(root: string, record: JournalRecord): void {
  const full = onDisk(root, record.path)
  try {
    if (record.kind === 'folder') rmdirSync(full)
    else unlinkSync(full)
  } catch (thrown) {
    // Somebody has put something into it since.
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((thrown as NodeJS.ErrnoException).code ?? '')) throw thrown
  }
}

function carryOut(root: string, journal: number, undoing: boolean): PutBack {
  const [files, changedSince, stuck]: [string[], string[], unknown[]] = [[], [], []]
  for (const record of [...readRecords(journal)].reverse()) {
    try {
      const remedy = examine(root, journal, record, undoing)
      if (remedy === 'leave alone') changedSince.push(record.path)
      if (remedy !== 'restore' && remedy !== 'remove') continue
      effect('put file back', () => (remedy === 'remove' ? remove(root, record) : restore(root, journal, record)))
      if (record.kind !== 'folder') files.push(record.path)
    } catch (thrown) {
      stuck.push(`${quote(record.path)} cannot be put back: ${messageOf(thrown)}`)
    }
  }
  if (stuck.length === 0) return { files: files.sort(), changedSince: changedSince.sort() }
  throw new Failure(`${stuck.join('\n')}\nthe undo journal is kept: see to the cause, and run again`)
}

/**
 * Puts back every file that a journal tells of, and removes the journal; nothing when there is none. The workspace must be
 * this process's. A run that is killed meanwhile leaves a journal that says so by its name, and is followed by another.
 * @throws Failure when a file cannot be put back; the journal is kept then
 */
export function putBack(root: string, { journal, undoing }: UndoPlace): PutBack {
  let descriptor = openJournal(undoing)
  const before = descriptor !== undefined
  if (descriptor === undefined) {
    descriptor = openJournal(journal)
    if (descriptor === undefined) return { files: [], changedSince: [] }
    effect('put file back', () => renameSync(journal, undoing))
  }
  try {
    const done = carryOut(root, descriptor, before)
    effect('end undo journal', () => unlinkSync(undoing))
    return done
  } finally {
    closeSync(descriptor)
  }
}
