import {
  bar,
  dash,
  endsLine,
  greater,
  hash,
  nextLine,
  openBrace,
  openBracket,
  separates,
  skipSpaces
} from './characters.ts'
import { readBlock } from './scan-block.ts'
import { readFlow } from './scan-flow.ts'
import { longestKey, noteKey } from './scan-keys.ts'
import { awaitValue, openLevel, type Scan } from './scan-levels.ts'
import { hasEscape, readRest, readToken } from './scan-scalar.ts'
import { addEvent, kinds } from './tape.ts'

/** Reads the value that waits, whatever it is, where it begins; gives the next line, or -1 to give up. */
export function readNode(scan: Scan, at: number, column: number): number {
  const { text } = scan
  scan.waiting = false
  const code = text.charCodeAt(at)
  if (code === dash && separates(text, at + 1)) {
    return openLevel(scan, kinds.list, at, column) ? readItem(scan, at, column) : -1
  }
  if (scan.depth > 0 && (code === openBracket || code === openBrace)) return readFlow(scan, at)
  if (!readToken(scan, at)) return -1
  if (scan.keyColon >= 0) return openLevel(scan, kinds.map, at, column) ? readKey(scan, at) : -1
  return scan.depth > 0 ? readScalar(scan, at) : -1
}

/** Reads an item of a list from its dash on. */
export function readItem(scan: Scan, at: number, column: number): number {
  const { text } = scan
  const value = skipSpaces(text, at + 1)
  awaitValue(scan, at + 1, value)
  if (endsLine(text, value) || text.charCodeAt(value) === hash) return nextLine(text, value)
  return isBlock(text, value) ? readBlock(scan, value) : readNode(scan, value, column + value - at)
}

/** Reads a key with what follows on its line. */
export function readEntry(scan: Scan, at: number): number {
  return readToken(scan, at) && scan.keyColon >= 0 ? readKey(scan, at) : -1
}

/** Takes the token read last as a key. */
function readKey(scan: Scan, at: number): number {
  const { text, tape, kind, end, keyColon } = scan
  const quote = kind === kinds.plain ? 0 : 1
  // A key is compared as it is written, so one with escapes is for the parser; and so is the merge key.
  if (keyColon - at > longestKey || (quote === 1 && hasEscape(text, at, end))) return -1
  if (end - at === 2 * quote + 2 && text.startsWith('<<', at + quote)) return -1
  if (!noteKey(scan.keys, scan.keysFrom[scan.depth - 1] ?? 0, at + quote, end - quote)) return -1
  addEvent(tape, kind, at, end)
  const value = skipSpaces(text, keyColon + 1)
  awaitValue(scan, keyColon + 1, value)
  if (endsLine(text, value) || text.charCodeAt(value) === hash) return nextLine(text, value)
  return readInline(scan, value)
}

/** Reads a value on the line of its key. */
function readInline(scan: Scan, at: number): number {
  const { text } = scan
  if (isBlock(text, at)) return readBlock(scan, at)
  scan.waiting = false
  const code = text.charCodeAt(at)
  if (code === openBracket || code === openBrace) return readFlow(scan, at)
  return readToken(scan, at) && scan.keyColon < 0 ? readScalar(scan, at) : -1
}

/** Takes the token read last as a value. */
function readScalar(scan: Scan, at: number): number {
  addEvent(scan.tape, scan.kind, at, scan.end)
  return readRest(scan.text, scan.end)
}

function isBlock(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === bar || code === greater
}
