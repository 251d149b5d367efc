import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'

/** One word, quoted string or mark of punctuation; `start` and `end` count UTF-16 code units of the text. */
export interface GoToken {
  /** As it is written, with its quotes. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One line of the text: its tokens, and what stands behind `//`; undefined without a comment. */
export interface GoTokens {
  readonly tokens: readonly GoToken[]
  readonly comment: string | undefined
  /** Counted from 1. */
  readonly line: number
}

/** Takes each line of a go.mod apart as Go does. Throws an EditFault with the line where Go's scanner would stop. */
export function tokenize(text: string): GoTokens[] {
  const lines: GoTokens[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push(tokenizeLine(text, start, end, lines.length + 1))
    start = end + 1
  }
  return lines
}

function tokenizeLine(text: string, start: number, end: number, line: number): GoTokens {
  const tokens: GoToken[] = []
  for (let at = start; at < end; ) {
    if (isBlank(text.charCodeAt(at))) at += 1
    else if (text.startsWith('//', at)) return { tokens, comment: text.slice(at + 2, end), line }
    else {
      const stop = tokenEnd(text, at, end, line)
      tokens.push({ text: text.slice(at, stop), start: at, end: stop })
      at = stop
    }
  }
  return { tokens, comment: undefined, line }
}

function tokenEnd(text: string, at: number, end: number, line: number): number {
  const first = text.charAt(at)
  if ('()[]{},'.includes(first)) return at + 1
  return first === '"' || first === '`' ? stringEnd(text, at, end, line) : wordEnd(text, at, line)
}

function stringEnd(text: string, start: number, end: number, line: number): number {
  const mark = text.charAt(start)
  for (let at = start + 1; at < end; at += 1) {
    if (text.charAt(at) === mark) return at + 1
    if (text.charAt(at) === '\\' && mark === '"') at += 1
  }
  const string = text.slice(start, end).replace(/\r$/, '')
  throw new EditFault(`has the string ${quote(string)} without an end`, `close it with ${mark} on its line`, line)
}

const code = { tab: 9, return: 13, space: 32, last: 126 } as const

function isBlank(at: number): boolean {
  return at === code.space || at === code.tab || at === code.return
}

/** What ends a word where all is ASCII, as nearly everywhere; and whatever is not ASCII. */
const beyondAscii = /[()[\]{},]|\/[/*]|[^!-~]/g

/**
 * Go takes every printable character but blanks and punctuation for part of a word; a byte order mark is not printable. Made
 * only where it is needed: to read the classes of Unicode takes V8 longer than a whole file of ASCII.
 */
function beyondWord(): RegExp {
  return /[()[\]{},]|\/[/*]|[^\p{L}\p{M}\p{N}\p{P}\p{S}]/gu
}

function firstOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.exec(text)?.index ?? text.length
}

function wordEnd(text: string, start: number, line: number): number {
  const near = firstOf(beyondAscii, text, start)
  const stop = text.charCodeAt(near) > code.last ? firstOf(beyondWord(), text, near) : near
  if (text.startsWith('/*', stop)) throw new EditFault('has a comment with /*', 'write comments with //', line)
  if (stop !== start) return stop
  const character = String.fromCodePoint(text.codePointAt(stop) ?? 0)
  if (character === '\uFEFF' && start === 0) {
    throw new EditFault('begins with a byte order mark, which Go does not read', 'save it as UTF-8 without one', line)
  }
  throw new EditFault(`has the character ${quote(character)} outside of comments`, 'remove it', line)
}
