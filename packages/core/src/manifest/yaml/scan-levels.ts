import { deepest } from '../limits.ts'
import { forgetKeys, type Keys, noKeys } from './scan-keys.ts'
import { addEvent, emptyTape, kinds, type Tape } from './tape.ts'

/** Where a scan stands: the collections that are open, and whether something waits for its value. */
export interface Scan {
  readonly text: string
  readonly tape: Tape
  inDocument: boolean
  /** How many collections are open. */
  depth: number
  /** For each of them its column, the index of its event, and where its keys begin among all that are noted. */
  readonly columns: number[]
  readonly opened: number[]
  readonly keysFrom: number[]
  readonly keys: Keys
  /** A key, an item or a document has been announced, and its value has not begun. */
  waiting: boolean
  /** Where that would begin if it were empty: behind its colon or dash, and behind the spaces there. */
  opening: number
  blank: number
  /** The token read last: its kind, its end, and the colon that makes it a key; -1 for none. */
  kind: number
  end: number
  keyColon: number
}

/** A scan before its first line; `unique` has it look for keys that stand twice. */
export function beginScan(text: string, unique: boolean): Scan {
  const levels = { depth: 0, columns: [], opened: [], keysFrom: [], keys: noKeys(text, unique) }
  const value = { waiting: false, opening: -1, blank: 0 }
  return { text, tape: emptyTape(text), inDocument: false, ...levels, ...value, kind: 0, end: 0, keyColon: -1 }
}

/** Begins a document whose content, if there is none, would stand at the offset. */
export function beginDocument(scan: Scan, blank: number): void {
  scan.tape.documents.push(addEvent(scan.tape, kinds.document, blank, 0))
  scan.inDocument = true
  awaitValue(scan, -1, blank)
}

/** Closes everything that is open. */
export function endDocument(scan: Scan): void {
  while (scan.depth > 0) closeLevel(scan)
  fillWaiting(scan)
  scan.inDocument = false
}

/** Notes that a value is announced. */
export function awaitValue(scan: Scan, opening: number, blank: number): void {
  scan.waiting = true
  scan.opening = opening
  scan.blank = blank
}

/** Gives what waits for a value the empty one. */
export function fillWaiting(scan: Scan): void {
  if (!scan.waiting) return
  addEvent(scan.tape, kinds.empty, scan.blank, scan.opening)
  scan.waiting = false
}

/** Opens a collection; false when it would be nested too deep. */
export function openLevel(scan: Scan, kind: number, start: number, column: number): boolean {
  const { depth } = scan
  if (depth === deepest) return false
  scan.columns[depth] = column
  scan.opened[depth] = addEvent(scan.tape, kind, start, 0)
  scan.keysFrom[depth] = scan.keys.length
  scan.depth = depth + 1
  return true
}

/** Closes the innermost collection. */
export function closeLevel(scan: Scan): void {
  fillWaiting(scan)
  scan.depth -= 1
  forgetKeys(scan.keys, scan.keysFrom[scan.depth] ?? 0)
  endCollection(scan.tape, scan.opened[scan.depth] ?? 0)
}

/** Ends a collection and notes at its beginning where that is. */
export function endCollection(tape: Tape, opened: number): void {
  const end = addEvent(tape, kinds.end, 0, 0)
  tape.words[opened + 1] = end
}
