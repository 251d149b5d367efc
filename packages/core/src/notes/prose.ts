/** Text of others in notes that people go on to edit: inert as it is shown, and still legible as it is written. Pure. */
import { inert } from '../action/untrusted.ts'

const sign = (character: string) => `&#${character.charCodeAt(0)};`

/**
 * A zero-width space parts `@`, `#` and `:` from what follows: GitHub looks for mentions, references and addresses in the
 * finished text, where no escape is left. A backslash does for signs that only Markdown knows (CommonMark 0.31, section 2.4).
 */
function escaped(text: string, goesOn: boolean): string {
  return text
    .split(/([:#@])/)
    .map((part, index, parts) => {
      if (index % 2 === 0) return plain(part)
      const last = index + 2 === parts.length && !goesOn
      const next = parts[index + 1] ?? ''
      const parted = next === '' ? !last : !next.startsWith(' ')
      return part === ':' && !parted ? part : `${sign(part)}${parted ? '&#8203;' : ''}`
    })
    .join('')
}

/** Each piece is made inert by itself: as the signs between them are references, no command of the runner can come of it. */
function plain(text: string): string {
  return inert(text)
    .replace(/[\\*_[\]~|<>&`$]/g, (each) => ('<>&`$'.includes(each) ? sign(each) : `\\${each}`))
    .replace(/\b(GH-|www\.)(?=\w)/gi, '$1&#8203;')
}

/** What makes a list, a heading or a rule of a line when it begins with it. */
function unlisted(line: string): string {
  return line.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}

const code = /((?<!`)`[^`]+`(?!`))/

/**
 * Writes one line of untrusted text as Markdown. What is `code` in it stays code; of the rest comes no markup, HTML, image,
 * mention, reference, link or closing keyword, and no line end.
 */
export function proseMarkdown(text: string): string {
  const line = text.trim().replace(/[ \t\r\n]+/g, ' ')
  const parts = line.split(code)
  const written = parts.map((part, index) => {
    return index % 2 === 1 ? inert(part) : escaped(part, index < parts.length - 1)
  })
  return unlisted(written.join(''))
}

/** A block of code around any text: its fences are longer than what stands in it. */
export function fencedMarkdown(lines: readonly string[], info: string): string[] {
  const longest = lines.join('\n').match(/`+/g) ?? []
  const fence = '`'.repeat(longest.reduce((most, { length }) => Math.max(most, length + 1), 3))
  const shown = lines.map((line) => line.split('\t').map(inert).join('\t'))
  return [`${fence}${/^[A-Za-z0-9+.-]{1,20}$/.test(info) ? info : ''}`, ...shown, fence]
}

/** Writes several lines of untrusted text as Markdown: its paragraphs as prose, what stands in fences as code. */
export function proseBlock(text: string): string[] {
  const written: string[] = []
  let open: { readonly fence: string; readonly info: string; readonly lines: string[] } | undefined
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, marks = '', after = ''] = /^\s*(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    const info = after.trim()
    if (open === undefined && marks !== '' && !info.includes('`')) open = { fence: marks, info, lines: [] }
    else if (open === undefined) written.push(proseMarkdown(line))
    else if (marks.startsWith(open.fence) && info === '') {
      written.push(...fencedMarkdown(open.lines, open.info))
      open = undefined
    } else open.lines.push(line)
  }
  return open === undefined ? written : [...written, ...fencedMarkdown(open.lines, open.info)]
}
