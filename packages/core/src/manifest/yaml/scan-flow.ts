import {
  closeBrace,
  closeBracket,
  colon,
  comma,
  doubleQuote,
  openBrace,
  openBracket,
  singleQuote,
  skipSpaces,
  space
} from './characters.ts'
import { forgetKeys, longestKey, noteKey } from './scan-keys.ts'
import { endCollection, type Scan } from './scan-levels.ts'
import { hasEscape, quotedEnd, readRest } from './scan-scalar.ts'
import { addEvent, kinds } from './tape.ts'

/** A plain scalar of which nobody can doubt, also in brackets. */
const word = /[\w./][\w./+@*-]*/y

/**
 * Reads a list in brackets on one line, of words and quoted texts, or a mapping in braces of such, whose values may be lists;
 * gives the next line, or -1 to give up.
 */
export function readFlow(scan: Scan, at: number): number {
  const { text } = scan
  const end = text.charCodeAt(at) === openBrace ? readMap(scan, at) : readList(scan, at)
  return end < 0 ? -1 : readRest(text, end)
}

/** Reads a list; gives the offset behind it, or -1. */
function readList(scan: Scan, at: number): number {
  const { text, tape } = scan
  const opened = addEvent(tape, kinds.flowList, at, 0)
  const first = skipSpaces(text, at + 1)
  const end = text.charCodeAt(first) === closeBracket ? first + 1 : readItems(scan, first)
  endCollection(tape, opened)
  return end
}

/** Reads items up to the bracket that closes them; gives the offset behind it, or -1. */
function readItems(scan: Scan, first: number): number {
  const { text } = scan
  for (let at = first; ; at = skipSpaces(text, at + 1)) {
    const end = readScalar(scan, at)
    if (end < 0) return -1
    at = skipSpaces(text, end)
    if (text.charCodeAt(at) === closeBracket) return at + 1
    if (text.charCodeAt(at) !== comma) return -1
  }
}

/** Reads a mapping; gives the offset behind it, or -1. */
function readMap(scan: Scan, at: number): number {
  const { text, tape, keys } = scan
  const opened = addEvent(tape, kinds.flowMap, at, 0)
  const first = skipSpaces(text, at + 1)
  const from = keys.length
  const end = text.charCodeAt(first) === closeBrace ? first + 1 : readPairs(scan, first, from)
  forgetKeys(keys, from)
  endCollection(tape, opened)
  return end
}

/** Reads pairs up to the brace that closes them; gives the offset behind it, or -1. */
function readPairs(scan: Scan, first: number, from: number): number {
  const { text } = scan
  for (let at = first; ; at = skipSpaces(text, at + 1)) {
    const behind = readKey(scan, at, from)
    if (behind < 0 || text.charCodeAt(behind) !== colon || text.charCodeAt(behind + 1) !== space) return -1
    const value = skipSpaces(text, behind + 1)
    const end = text.charCodeAt(value) === openBracket ? readList(scan, value) : readScalar(scan, value)
    if (end < 0) return -1
    at = skipSpaces(text, end)
    if (text.charCodeAt(at) === closeBrace) return at + 1
    if (text.charCodeAt(at) !== comma) return -1
  }
}

/** Reads a key, compared as it is written; gives the offset behind it, or -1. */
function readKey(scan: Scan, at: number, from: number): number {
  const { text } = scan
  const end = readScalar(scan, at)
  if (end < 0 || end - at > longestKey) return -1
  const quote = isQuote(text.charCodeAt(at)) ? 1 : 0
  if (quote === 1 && hasEscape(text, at, end)) return -1
  return noteKey(scan.keys, from, at + quote, end - quote) ? end : -1
}

/** Reads a word or a quoted text; gives the offset behind it, or -1. */
function readScalar({ text, tape }: Scan, at: number): number {
  const code = text.charCodeAt(at)
  const kind = code === doubleQuote ? kinds.double : code === singleQuote ? kinds.single : kinds.plain
  const end = kind === kinds.plain ? wordEnd(text, at) : quotedEnd(text, at)
  if (end >= 0) addEvent(tape, kind, at, end)
  return end
}

function isQuote(code: number): boolean {
  return code === doubleQuote || code === singleQuote
}

function wordEnd(text: string, at: number): number {
  word.lastIndex = at
  return word.test(text) ? word.lastIndex : -1
}
