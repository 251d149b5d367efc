import type { Passage, RecordedPassage } from './record.ts'
import { findLines } from './record-lines.ts'
import { oldLines } from './record-passages.ts'

/** Where a passage stands in the present text, as the record left it or as it was before; undefined where nobody can tell. */
export type PassageSpot = { readonly form: 'recorded' | 'restored'; readonly start: number } | 'gone' | 'unclear'

interface Sought {
  readonly item: RecordedPassage
  readonly passage: Passage
  readonly old: string
}

const mostTrials = 4_000_000

/**
 * Finds passages again in a text whose other lines may have changed. A passage is taken for found when no other lines could
 * be meant: what stands around it is what stood there, or all lines like it are passages of the record. Never a guess.
 */
export function findPassages(text: string, items: readonly RecordedPassage[]): Map<RecordedPassage, PassageSpot> {
  const sought = items.flatMap((item) => {
    const { passage, places } = item
    return passage === undefined ? [] : [{ item, passage, old: oldLines(passage.start, passage.text, places) }]
  })
  const lines = findLines(text, new Set(sought.flatMap(({ passage, old }) => [passage.text, old])))
  const spots = new Map<RecordedPassage, PassageSpot>()
  for (const group of groups(sought, ({ passage }) => passage.text)) {
    const offsets = lines.get(group[0]?.passage.text ?? '') ?? []
    const found = assign(text, group, offsets)
    const copies = group[0]?.passage.copies.after ?? 0
    const left = { recorded: offsets.length - found.size, foreign: copies - group.length }
    for (const one of group) {
      const start = found.get(one)
      const olds = lines.get(one.old) ?? []
      const stands = start !== undefined && !insideOld(one, start, olds)
      spots.set(one.item, stands ? { form: 'recorded', start } : whereOld(text, one, olds, left))
    }
  }
  return spots
}

/** Lines that went may have come back around what was left of them. */
function insideOld({ passage, old }: Sought, start: number, offsets: readonly number[]): boolean {
  const end = start + passage.text.length
  return old.length > end - start && offsets.some((offset) => offset < end && start < offset + old.length)
}

function groups(sought: readonly Sought[], keyOf: (one: Sought) => string): Sought[][] {
  const byKey = new Map<string, Sought[]>()
  for (const one of sought) {
    const others = byKey.get(keyOf(one))
    if (others) others.push(one)
    else byKey.set(keyOf(one), [one])
  }
  return [...byKey.values()]
}

/**
 * Which of the offsets each passage of equal text stands at, as far as that is sure. While there are as many such lines as
 * were recorded, their order tells them apart, and something beside each confirms it. With more or fewer only all that stood
 * around them does, and only if there never were such lines that are not ours.
 */
function assign(text: string, group: readonly Sought[], offsets: readonly number[]): Map<Sought, number> {
  const found = new Map<Sought, number>()
  const copies = group[0]?.passage.copies.after ?? 0
  const allOurs = copies === group.length
  if (offsets.length === copies) {
    const interchangeable = allOurs && group.every(({ old }) => old === group[0]?.old)
    for (const one of group) {
      const offset = offsets[one.passage.copies.index] ?? 0
      if (interchangeable || fits(text, one, offset) || touches(text, one, offset)) found.set(one, offset)
    }
  } else if (allOurs && group.length * offsets.length <= mostTrials) {
    for (const alike of groups(group, ({ passage }) => JSON.stringify([passage.above, passage.below]))) {
      const fitting = offsets.filter((offset) => alike[0] && fits(text, alike[0], offset))
      if (fitting.length !== alike.length) continue
      for (const [index, one] of alike.entries()) found.set(one, fitting[index] ?? 0)
    }
  }
  return found
}

/** Does all that stood around a passage stand around an offset? Blank lines tell nothing by themselves. */
function fits(text: string, { passage }: Sought, offset: number, length = passage.text.length): boolean {
  const { above, below } = passage
  return /\S/.test(above + below) && endsAt(text, above, offset) && text.startsWith(below, offset + length)
}

/** Does the nearest line with some text on it, above or below, stand beside an offset? */
function touches(text: string, { passage }: Sought, offset: number): boolean {
  const upper = /(?<=^|\n)[^\n]*\S[^\n]*\n\s*$/.exec(passage.above)?.[0]
  const lower = /^\s*\n[^\n]*\S[^\n]*(?=\n|$)/.exec(passage.below)?.[0]
  const [from, to] = [offset - (upper?.length ?? 0), offset + passage.text.length + (lower?.length ?? 0)]
  if (upper !== undefined && endsAt(text, upper, offset) && (from === 0 || text[from - 1] === '\n')) return true
  const ended = to === text.length || text[to] === '\n'
  return lower !== undefined && ended && text.startsWith(lower, to - lower.length)
}

function endsAt(text: string, part: string, offset: number): boolean {
  return offset >= part.length && text.startsWith(part, offset - part.length)
}

/**
 * Where the old lines of a passage stand that was not found as recorded. `recorded` counts the lines like the recorded ones
 * that no passage was found at, and `foreign` those that were there without being recorded.
 */
function whereOld(
  text: string,
  one: Sought,
  offsets: readonly number[],
  { recorded, foreign }: { readonly recorded: number; readonly foreign: number }
): PassageSpot {
  const few = offsets.length <= 1000 ? offsets : []
  const same = few.filter((offset) => fits(text, one, offset, one.old.length))
  const start = same.length === 1 ? same[0] : undefined
  if (start !== undefined) return { form: 'restored', start }
  const [first] = offsets
  const everyCopy = offsets.length === one.passage.copies.before && one.old !== ''
  if (first !== undefined && everyCopy && recorded <= foreign) return { form: 'restored', start: first }
  return recorded > 0 ? 'unclear' : 'gone'
}
