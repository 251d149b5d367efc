/** Notes that are longer than GitHub takes, cut where a section begins. Pure. */
import type { Complaint } from '../action/plan.ts'
import { type Line, type Outline, outline } from './lines.ts'
import { definitionsOf, endOfText, withDefinitions } from './references.ts'

/**
 * The longest body of a release, in characters and not in bytes: `body is too long (maximum is 125000 characters)`, says
 * GitHub of a longer one, https://github.com/ncipollo/release-action/issues/493
 */
export const longestBody = 125_000

/** What is kept free for a banner that a release may get later, which takes nothing of the notes away. */
export const roomForBanner = 2_500

/** Notes that fit, and whether something of them was left out. */
export interface Fitted {
  readonly text: string
  readonly cut: boolean
}

function beginsPart({ text, kept }: Line, before: Line | undefined): boolean {
  return !kept && (/^(?:[-*+]|\d+[.)])[ \t]/.test(text) || (text.trim() !== '' && before?.text.trim() === ''))
}

/** Where notes may end: before a section, an item or paragraph, a line. The first that leaves more than half of the room. */
function placeToCut({ lines, headings }: Outline, room: number): number | undefined {
  const ways = [
    headings.map(({ line }) => lines[line]?.start ?? 0),
    lines.filter((line, index) => beginsPart(line, lines[index - 1])).map(({ start }) => start),
    lines.filter(({ kept }) => !kept).map(({ start }) => start)
  ]
  return ways.map((starts) => starts.findLast((start) => start <= room) ?? 0).find((start) => start * 2 > room)
}

/** Takes off the headings at the end of a text, below which nothing is left. */
function withoutBareHeadings(text: string): string {
  const { lines, headings } = outline(text)
  const blank = (from: number, to: number) => lines.slice(from, to).every((line) => line.text.trim() === '')
  let end = lines.length
  for (const { line, after } of headings.toReversed()) {
    if (!blank(after, end)) break
    end = line
  }
  return text.slice(0, lines[end]?.start ?? text.length).trimEnd()
}

/** Cuts a text that has no place for it: not into a character of two units, and code that would stay open is closed. */
function cutAnywhere(text: string, room: number): string {
  const cut = (length: number) => text.slice(0, Math.max(0, length)).replace(/[\uD800-\uDBFF]$/, '')
  const { lines, unclosed } = outline(cut(room))
  const open = unclosed === undefined ? undefined : lines[unclosed]
  if (open === undefined) return cut(room).trimEnd()
  const fence = /^[ \t]*(`{3,}|~{3,})/.exec(open.text)?.[1]
  const left = room - (fence?.length ?? 0) - 1
  const closes = fence !== undefined && left > open.start + open.text.length
  return closes ? `${cut(left)}\n${fence}` : cut(open.start).trimEnd()
}

/**
 * Cuts notes to a length where that is needed, and says where the rest is. The definitions of links stay that are used
 * still. Lengths are those of JavaScript, which are never below GitHub's.
 * @param rest the address of the whole notes
 */
export function fitNotes(text: string, rest: string, longest: number = longestBody - roomForBanner): Fitted {
  if (text.length <= longest) return { text, cut: false }
  const whole = outline(text)
  const all = definitionsOf(whole.lines)
  const taken = all.reduce((sum, each) => sum + each.text.length + 1, 1)
  // With more definitions than text the links go rather than the text.
  const definitions = taken * 2 > longest ? [] : all
  const said = `**These notes go on**: a release on GitHub cannot hold all of them. [Read the rest](<${rest}>).`
  const room = longest - said.length - 2 - (definitions.length === 0 ? 0 : taken)
  const end = whole.lines[endOfText(whole.lines, 0, whole.lines.length)]?.start ?? text.length
  const at = end <= room ? end : placeToCut(whole, room)
  const kept = at === undefined ? cutAnywhere(text, room) : withoutBareHeadings(text.slice(0, at))
  return {
    text: [withDefinitions(kept, definitions, '\n'), said].filter((part) => part !== '').join('\n\n'),
    cut: true
  }
}

/**
 * What is wrong with notes that a person or an input made longer than a release can hold; nothing when they fit.
 * @param longest in characters: what is left beside the line that marks the release, and a banner
 */
export function tooLong(text: string, place: string, longest: number): Complaint | undefined {
  const { length } = [...text]
  if (length <= longest) return undefined
  const problem = `the notes have ${length} characters, and a release on GitHub holds ${longest} beside what is added to them`
  return { place, problem, remedy: 'shorten them' }
}
