/** Definitions of links, `[label]: address`, which may stand far from the text that uses them. Pure. */
import { type Line, outline } from './lines.ts'

/** A definition, by the label that CommonMark compares: case and white space do not count. */
export interface Definition {
  readonly label: string
  /** The line as it was written. */
  readonly text: string
  /** The index of its line. */
  readonly line: number
}

const definition = /^ {0,3}\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*\S/

function normal(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** The definitions among lines, footnotes included; the first of a label counts. */
export function definitionsOf(lines: readonly Line[]): Definition[] {
  const seen = new Set<string>()
  return lines.flatMap(({ text, kept }, line) => {
    const label = kept ? undefined : definition.exec(text)?.[1]
    if (label === undefined || seen.has(normal(label))) return []
    seen.add(normal(label))
    return [{ label: normal(label), text, line }]
  })
}

/** The index after the last line that is more than a blank or a definition. */
export function endOfText(lines: readonly Line[], from: number, to: number): number {
  let end = to
  for (let index = to - 1; index >= from; index -= 1) {
    const { text, kept } = lines[index] as Line
    if (kept || (text.trim() !== '' && !definition.test(text))) break
    end = index
  }
  return end
}

/** The labels that a text could use, outside of code. */
function labelsIn(text: string): Set<string> {
  const shown = outline(text).lines.filter(({ kept }) => !kept)
  const prose = shown
    .map((line) => line.text)
    .join('\n')
    .replace(/(?<!`)(`{1,9})(?!`)[^`]{0,2000}?(?<!`)\1(?!`)/g, '')
  return new Set([...prose.matchAll(/\[((?:[^[\]\\]|\\.){1,999})\](?!:)/g)].map(([, label = '']) => normal(label)))
}

/** Ends a text with those definitions that it uses and does not have; with `newline` between the lines. */
export function withDefinitions(text: string, all: readonly Definition[], newline: string): string {
  const used = labelsIn(text)
  const own = new Set(definitionsOf(outline(text).lines).map(({ label }) => label))
  const needed = all.filter(({ label }) => used.has(label) && !own.has(label))
  if (needed.length === 0) return text
  return [text, '', ...needed.map((each) => each.text)].join(newline)
}
