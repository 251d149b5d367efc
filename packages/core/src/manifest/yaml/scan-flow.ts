import { closeBrace, closeBracket, comma, doubleQuote, openBrace, singleQuote, skipSpaces } from './characters.ts'
import { endCollection, type Scan } from './scan-levels.ts'
import { quotedEnd, readRest } from './scan-scalar.ts'
import { addEvent, kinds } from './tape.ts'

/** A plain scalar of which nobody can doubt, also in brackets. */
const word = /[\w./][\w./+@*-]*/y

/** Reads `{}`, `[]`, or a list of words and quoted texts in brackets on one line; gives the next line, or -1 to give up. */
export function readFlow(scan: Scan, at: number): number {
  const { text, tape } = scan
  const isMap = text.charCodeAt(at) === openBrace
  const opened = addEvent(tape, isMap ? kinds.flowMap : kinds.flowList, at, 0)
  const first = skipSpaces(text, at + 1)
  const empty = text.charCodeAt(first) === (isMap ? closeBrace : closeBracket)
  const end = empty ? first + 1 : isMap ? -1 : readItems(scan, first)
  if (end < 0) return -1
  endCollection(tape, opened)
  return readRest(text, end)
}

/** Reads items up to the bracket that closes them; gives the offset behind it, or -1. */
function readItems({ text, tape }: Scan, first: number): number {
  for (let at = first; ; at = skipSpaces(text, at + 1)) {
    const code = text.charCodeAt(at)
    const kind = code === doubleQuote ? kinds.double : code === singleQuote ? kinds.single : kinds.plain
    const end = kind === kinds.plain ? wordEnd(text, at) : quotedEnd(text, at)
    if (end < 0) return -1
    addEvent(tape, kind, at, end)
    at = skipSpaces(text, end)
    if (text.charCodeAt(at) === closeBracket) return at + 1
    if (text.charCodeAt(at) !== comma) return -1
  }
}

function wordEnd(text: string, at: number): number {
  word.lastIndex = at
  return word.test(text) ? word.lastIndex : -1
}
