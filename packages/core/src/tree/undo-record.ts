import { fstatSync, readSync, type Stats, writeSync } from 'node:fs'

/** `create` stands twice for a file: before it is there, with nothing in it, and then with its identity and content. */
export type RecordKind = 'edit' | 'create' | 'folder'

/** Which file it is, and not only what it is called: a checkout puts another one at the same path. Zeros: not known. */
export interface Identity {
  readonly ino: number
  readonly birth: number
}

/** One change, as it is appended. `after` is `before` up to `start`, then `middle`, then the last `kept` bytes of `before`. */
export interface Change {
  readonly kind: RecordKind
  readonly path: string
  readonly identity: Identity
  readonly before: Uint8Array
  readonly start: number
  readonly middle: Uint8Array
  readonly kept: number
}

/** Where a change stands in the journal; its contents are read when they are needed, one change at a time. */
export interface JournalRecord extends Omit<Change, 'before' | 'middle'> {
  readonly contents: number
  readonly beforeLength: number
  readonly middleLength: number
  /** The journal is a copy, with the whole workspace: identities tell nothing then. */
  readonly copied: boolean
}

const MAGIC = 0x31554c53 // "SLU1"
const HEADER = 48
const kinds: readonly RecordKind[] = ['edit', 'create', 'folder']

/** The identity of an open file. */
export function identityOf({ ino, birthtimeMs }: Stats): Identity {
  return { ino, birth: birthtimeMs }
}

/** Writes all of the bytes at a position, however many calls that takes: a full disk takes a part and then refuses. */
export function writeAll(descriptor: number, bytes: Uint8Array, position: number | null): void {
  let done = 0
  while (done < bytes.length) {
    done += writeSync(descriptor, bytes, done, bytes.length - done, position === null ? null : position + done)
  }
}

/** Most records fit in here, and go out by one call; the contents of larger ones are not copied. */
const scratch = Buffer.allocUnsafeSlow(65_536)

/** The journal says in each record which file it is itself. */
export function journalNumber(descriptor: number): number {
  return fstatSync(descriptor).ino >>> 0
}

/** Appends a change to a journal that has this number, before it is made. */
export function appendChange(journal: number, number: number, change: Change): void {
  const { kind, path, identity, before, start, middle, kept } = change
  const name = Buffer.from(path)
  const total = HEADER + name.length + before.length + middle.length + 4
  const whole = total <= scratch.length
  const bytes = whole ? scratch : Buffer.allocUnsafe(HEADER + name.length)
  bytes.writeUInt32LE(MAGIC, 0)
  bytes.writeUInt32LE(kinds.indexOf(kind), 4)
  bytes.writeUInt32LE(name.length, 8)
  bytes.writeUInt32LE(before.length, 12)
  bytes.writeUInt32LE(start, 16)
  bytes.writeUInt32LE(middle.length, 20)
  bytes.writeUInt32LE(kept, 24)
  bytes.writeUInt32LE(number, 28)
  bytes.writeDoubleLE(identity.ino, 32)
  bytes.writeDoubleLE(identity.birth, 40)
  bytes.set(name, HEADER)
  // Said again at its end: a record without it was cut off while it was appended.
  if (whole) {
    bytes.set(before, HEADER + name.length)
    bytes.set(middle, HEADER + name.length + before.length)
    bytes.writeUInt32LE(total, total - 4)
    writeAll(journal, bytes.subarray(0, total), null)
  } else {
    const end = Buffer.alloc(4)
    end.writeUInt32LE(total)
    for (const part of [bytes, before, middle, end]) writeAll(journal, part, null)
  }
}

function readAt(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const count = readSync(descriptor, bytes, done, length - done, position + done)
    if (count === 0) break
    done += count
  }
  return bytes.subarray(0, done)
}

/** Does an open file begin as a journal does, if only with a part of the first record? */
export function isJournal(descriptor: number): boolean {
  const bytes = readAt(descriptor, 0, 4)
  return bytes.length < 4 || bytes.readUInt32LE(0) === MAGIC
}

/** Reads the change at a position; undefined where no whole one stands. `size` is the length of the journal. */
export function readRecord(
  descriptor: number,
  at: number,
  size: number
): (JournalRecord & { readonly end: number }) | undefined {
  const header = readAt(descriptor, at, HEADER)
  if (header.length < HEADER || header.readUInt32LE(0) !== MAGIC) return undefined
  const kind = kinds[header.readUInt32LE(4)]
  const [nameLength = 0, beforeLength = 0, start = 0, middleLength = 0, kept = 0] = [8, 12, 16, 20, 24].map((field) =>
    header.readUInt32LE(field)
  )
  const contents = at + HEADER + nameLength
  const end = contents + beforeLength + middleLength + 4
  if (kind === undefined || end > size || start + kept > beforeLength) return undefined
  if (readAt(descriptor, end - 4, 4).readUInt32LE(0) !== end - at) return undefined
  const path = readAt(descriptor, at + HEADER, nameLength).toString()
  const identity = { ino: header.readDoubleLE(32), birth: header.readDoubleLE(40) }
  const copied = header.readUInt32LE(28) !== journalNumber(descriptor)
  return { kind, path, identity, copied, start, kept, beforeLength, middleLength, contents, end }
}

/** The contents before and after a change. */
export function contentsOf(descriptor: number, record: JournalRecord): { before: Uint8Array; after: Uint8Array } {
  const before = readAt(descriptor, record.contents, record.beforeLength)
  const middle = readAt(descriptor, record.contents + record.beforeLength, record.middleLength)
  const kept = before.subarray(before.length - record.kept)
  return { before, after: Buffer.concat([before.subarray(0, record.start), middle, kept]) }
}
