import {
  backslash,
  carriageReturn,
  colon,
  doubleQuote,
  endsLine,
  hash,
  lineFeed,
  nextLine,
  separates,
  singleQuote,
  skipSpaces,
  space,
  tab
} from './characters.ts'
import type { Scan } from './scan-levels.ts'
import { kinds } from './tape.ts'

/** What no plain scalar begins with (YAML 1.2.2, section 5.3); and the three that may when no blank follows. */
const indicators = tableOf('[]{},#&*!|>%@`"\'')
const dashLike = tableOf('-?:')

/** Reads a plain or quoted token, and whether it is a key; false to give up. */
export function readToken(scan: Scan, at: number): boolean {
  const code = scan.text.charCodeAt(at)
  scan.keyColon = -1
  if (code === doubleQuote || code === singleQuote) {
    scan.kind = code === doubleQuote ? kinds.double : kinds.single
    scan.end = quotedEnd(scan.text, at)
    if (scan.end < 0) return false
    const next = skipSpaces(scan.text, scan.end)
    if (scan.text.charCodeAt(next) === colon && separates(scan.text, next + 1)) scan.keyColon = next
    return true
  }
  if (!beginsPlain(code) || (dashLike[code] === 1 && separates(scan.text, at + 1))) return false
  scan.kind = kinds.plain
  return readPlain(scan, at)
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x80)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/** Controls and a byte order mark begin none either. */
function beginsPlain(code: number): boolean {
  return code < 0x7f ? code > space && indicators[code] === 0 : code > 0x9f && code !== 0xfeff
}

/** A plain scalar ends before a colon that makes it a key, a comment, or the end of its line; spaces there are not its own. */
function readPlain(scan: Scan, from: number): boolean {
  const { text } = scan
  const { length } = text
  let at = from
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > colon) continue
    if (code === lineFeed || code === carriageReturn) break
    if (code === tab) return false
    if (code === hash && text.charCodeAt(at - 1) === space) break
    if (code === colon && separates(text, at + 1)) {
      scan.keyColon = at
      break
    }
  }
  while (text.charCodeAt(at - 1) === space) at -= 1
  scan.end = at
  return true
}

/** Where a quoted scalar of one line ends, behind its quote; -1 when it does not, or has an escape of the rarer kind. */
export function quotedEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start)
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === lineFeed) return -1
    if (code === quote) {
      if (quote === doubleQuote || text.charCodeAt(at + 1) !== quote) return at + 1
      at += 1
    } else if (code === backslash && quote === doubleQuote) {
      at += 1
      if (!'"\\/bfnrt'.includes(text.charAt(at) || '-')) return -1
    }
  }
  return -1
}

/** Is a quoted scalar not what stands between its quotes? */
export function hasEscape(text: string, start: number, end: number): boolean {
  return /\\|''/.test(text.slice(start + 1, end - 1))
}

/** What may follow on a line behind a value: spaces, and a comment behind at least one; gives the next line, or -1. */
export function readRest(text: string, from: number): number {
  const at = skipSpaces(text, from)
  if (endsLine(text, at)) return nextLine(text, at)
  return at > from && text.charCodeAt(at) === hash ? nextLine(text, at) : -1
}
