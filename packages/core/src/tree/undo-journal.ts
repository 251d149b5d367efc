/**
 * The undo journal: for each file that is about to be changed, what it was and what it is to become. A record is
 * appended before the file is touched, and removing the journal is the moment at which all changes hold.
 */
import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { isJournal, type JournalRecord, readRecord } from './undo-record.ts'

/** Begins a journal. @throws Error with code EEXIST when there is one */
export function createJournal(path: string): number {
  const { O_WRONLY, O_APPEND, O_CREAT, O_EXCL } = constants
  return openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | (constants.O_NOFOLLOW ?? 0), 0o600)
}

/** Opens a journal that a run left; undefined when there is none. */
export function openJournal(path: string): number | undefined {
  let descriptor: number
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Failure(`the undo journal ${quote(path)} cannot be read: see to its permissions`, { cause: thrown })
  }
  if (fstatSync(descriptor).isFile() && isJournal(descriptor)) return descriptor
  closeSync(descriptor)
  throw new Failure(
    `${quote(path)} is no undo journal of this version: run the version that left it, or see to the files and remove it`
  )
}

/** Every whole change of a journal in the order in which they were begun, one for each path; the last may be cut off. */
export function readRecords(descriptor: number): readonly JournalRecord[] {
  const { size } = fstatSync(descriptor)
  const records = new Map<string, JournalRecord>()
  for (let at = 0; ; ) {
    const record = readRecord(descriptor, at, size)
    if (record === undefined) return [...records.values()]
    records.set(record.path, record)
    at = record.end
  }
}
