/** The lines of a Markdown text: which of them are headings, and which are code or comments, in which nothing counts. Pure. */

/** A line as it stands in the text. */
export interface Line {
  /** Where it begins in the text. */
  readonly start: number
  /** Without its line end. */
  readonly text: string
  /** Whether it belongs to a block of code, a comment or a block of HTML that keeps its text as it is. */
  readonly kept: boolean
}

/** A heading of either style. */
export interface Heading {
  /** The index of its first line. */
  readonly line: number
  /** The index of the first line after it. */
  readonly after: number
  readonly level: number
  /** Without number signs and the blanks around it. */
  readonly title: string
}

/** The lines of a text, its headings, and the line on which code or a comment begins that is never closed. */
export interface Outline {
  readonly lines: readonly Line[]
  readonly headings: readonly Heading[]
  readonly unclosed: number | undefined
}

const fence = /^[ \t]*(`{3,}|~{3,})(.*)$/
const ends: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i]
]

/** What closes the block that a line opens, if it opens one: code in fences, or HTML (CommonMark 0.31, sections 4.5 and 4.6). */
function openedBy(text: string): RegExp | undefined {
  const [, marks = '', info = ''] = fence.exec(text) ?? []
  if (marks !== '' && !(marks.startsWith('`') && info.includes('`'))) {
    return new RegExp(`^[ \\t]*${marks.charAt(0)}{${marks.length},}[ \\t]*$`)
  }
  const html = ends.find(([begin]) => begin.test(text))
  return html === undefined || html[1].test(text) ? undefined : html[1]
}

function split(text: string): { readonly start: number; readonly text: string }[] {
  const found = [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)]
  return found.filter(([all]) => all !== '').map(({ index, 1: line = '' }) => ({ start: index, text: line }))
}

function atx(text: string): { readonly level: number; readonly title: string } | undefined {
  const [, marks, rest = ''] = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(text) ?? []
  if (marks === undefined) return undefined
  return {
    level: marks.length,
    title: rest
      .trimEnd()
      .replace(/(^|[ \t])#+$/, '')
      .trim()
  }
}

/** Text that a row of signs below it makes a heading: no line of a list, a quotation, a table or code. */
const paragraph = /^ {0,3}(?!(?:[-+*]|\d+[.)]|#{1,6})(?:[ \t]|$)|[>|])\S/

function headingAt(lines: readonly Line[], index: number): Heading | undefined {
  const line = lines[index]
  if (line === undefined || line.kept) return undefined
  const found = atx(line.text)
  if (found !== undefined) return { line: index, after: index + 1, ...found }
  const below = lines[index + 1]
  if (below === undefined || below.kept || !paragraph.test(line.text)) return undefined
  const before = lines[index - 1]
  // The last line of a longer paragraph makes a heading of all of it, which is no version.
  if (before !== undefined && !before.kept && paragraph.test(before.text)) return undefined
  const sign = /^ {0,3}(?:(=+)|-+)[ \t]*$/.exec(below.text)
  if (sign === null) return undefined
  return { line: index, after: index + 2, level: sign[1] === undefined ? 2 : 1, title: line.text.trim() }
}

/** Reads the lines and headings of a text, in time that grows with its length. */
export function outline(text: string): Outline {
  let [closing, opened]: [RegExp | undefined, number] = [undefined, 0]
  const lines = split(text).map((line, index): Line => {
    if (closing !== undefined) {
      if (closing.test(line.text)) closing = undefined
      return { ...line, kept: true }
    }
    closing = openedBy(line.text)
    opened = index
    return { ...line, kept: closing !== undefined || ends[0]?.[0].test(line.text) === true }
  })
  const headings = lines.flatMap((_, index) => headingAt(lines, index) ?? [])
  return { lines, headings, unclosed: closing === undefined ? undefined : opened }
}
