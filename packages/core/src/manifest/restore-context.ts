import type { Passage, RecordedPassage } from './record.ts'
import { oldLines } from './record-passages.ts'

/** A passage that is looked for, with its lines as they were and what stood around it, other passages included. */
export interface Sought {
  readonly item: RecordedPassage
  readonly passage: Passage
  readonly old: string
  /** What stood above and below; where that was another passage, with its nearest line as recorded and then as it was. */
  readonly above: readonly string[]
  readonly below: readonly string[]
  /** Did the file begin above, and end below? */
  readonly first: boolean
  readonly last: boolean
}

/** The passages to look for; `all` are those of the record in the order of the file, of which some may be known already. */
export function soughtPassages(all: readonly RecordedPassage[], wanted: ReadonlySet<RecordedPassage>): Sought[] {
  return all.flatMap((item, index) => {
    const { passage, places } = item
    if (passage === undefined || !wanted.has(item)) return []
    const end = passage.start + passage.text.length
    const before = all[index - 1]
    const after = all[index + 1]
    const upper = before && bothForms(before, (text) => text.slice(text.lastIndexOf('\n') + 1))
    const lower = after && bothForms(after, (text) => /^[^\n]*/.exec(text)?.[0] ?? '')
    const joined = {
      above:
        before?.passage && before.passage.start + before.passage.text.length + passage.above.length === passage.start,
      below: after?.passage?.start === end + passage.below.length
    }
    const above = joined.above && upper ? upper.map((line) => line + passage.above) : [passage.above]
    const below = joined.below && lower ? lower.map((line) => passage.below + line) : [passage.below]
    const old = oldLines(passage.start, passage.text, places)
    const first = passage.start === passage.above.length
    const last = after === undefined && passage.below.length < 390 && passage.below.split('\n').length < 4
    return [{ item, passage, old, above, below, first, last }]
  })
}

function bothForms({ passage, places }: RecordedPassage, part: (text: string) => string): string[] {
  if (passage === undefined) return []
  return [...new Set([part(passage.text), part(oldLines(passage.start, passage.text, places))])]
}

/** Does all that stood around a passage stand around an offset? Blank lines tell nothing by themselves. */
export function fits(text: string, { passage }: Sought, offset: number, length = passage.text.length): boolean {
  const { above, below } = passage
  return /\S/.test(above + below) && endsAt(text, above, offset) && text.startsWith(below, offset + length)
}

/** Does all that stood around a passage stand around an offset, other passages and the ends of the file included? */
export function surrounded(text: string, one: Sought, offset: number): boolean {
  const [above = '', below = ''] = [one.above[0], one.below[0]]
  const end = offset + one.passage.text.length
  if (one.first && above.length !== offset) return false
  if (one.last && below.length !== text.length - end) return false
  return fits(text, one, offset) && endsAt(text, above, offset) && text.startsWith(below, end)
}

/** Does the nearest line with some text on it, above or below, stand beside an offset? */
export function touches(text: string, { passage }: Sought, offset: number): boolean {
  const end = offset + passage.text.length
  return isBelow(text, passage.above, offset) || isAbove(text, passage.below, end)
}

/** Does what was nearest to a passage stand beside an offset: a line with some text on it, or an end of the file? */
export function near(text: string, one: Sought, offset: number): boolean {
  const end = offset + one.passage.text.length
  if ((one.first && offset === 0) || (one.last && text.length - end <= 1)) return true
  return one.above.some((above) => isBelow(text, above, offset)) || one.below.some((below) => isAbove(text, below, end))
}

/**
 * Do the lines of a passage, old or recorded, stand at an offset between what they stood between: on each side the nearest
 * line with some text on it and the one beyond, or an end of the file?
 */
export function between(text: string, one: Sought, offset: number, length = one.passage.text.length): boolean {
  const end = offset + length
  const upper = one.above.some((above) => {
    const lines = /(?:(?<=^|\n)[^\n]*\n)?[^\n]*\S[^\n]*\n\s*$/.exec(above)?.[0] ?? above
    const whole = lines.length === above.length && one.first
    return (lines !== '' || whole) && endsAt(text, lines, offset) && (!whole || lines.length === offset)
  })
  const lower = one.below.some((below) => {
    const lines = /^\s*\n[^\n]*\S[^\n]*(?:\n[^\n]*)?(?=\n|$)/.exec(below)?.[0] ?? below
    const whole = lines.length === below.length && one.last
    return (lines !== '' || whole) && text.startsWith(lines, end) && (!whole || text.length === end + lines.length)
  })
  return upper && lower
}

function isBelow(text: string, above: string, offset: number): boolean {
  const upper = /(?<=^|\n)[^\n]*\S[^\n]*\n\s*$/.exec(above)?.[0]
  if (upper === undefined || !endsAt(text, upper, offset)) return false
  const from = offset - upper.length
  return from === 0 || text[from - 1] === '\n'
}

function isAbove(text: string, below: string, end: number): boolean {
  const lower = /^\s*\n[^\n]*\S[^\n]*(?=\n|$)/.exec(below)?.[0]
  if (lower === undefined || !text.startsWith(lower, end)) return false
  const to = end + lower.length
  return to === text.length || text[to] === '\n'
}

function endsAt(text: string, part: string, offset: number): boolean {
  return offset >= part.length && text.startsWith(part, offset - part.length)
}
