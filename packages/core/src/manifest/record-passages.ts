import type { Passage, RecordedPassage, RecordedPlace } from './record.ts'
import { findLines } from './record-lines.ts'

/** Lines longer than this were not written by hand; a place in them is found by its key path, or in the unchanged file. */
export const longestPassage = 4000

const contextLines = 3
const longestContext = 400

interface Run {
  readonly start: number
  end: number
  readonly places: RecordedPlace[]
}

/**
 * Gathers places that share lines of the changed text, with what stands around them. `before` and `after` are the whole texts;
 * the places come in rising order.
 */
export function passagesOf(before: string, after: string, places: readonly RecordedPlace[]): RecordedPassage[] {
  const runs = runsOf(after, places)
  const drafts = runs.map((run, index) => draft(after, run, runs[index - 1]?.end ?? 0, runs[index + 1]?.start))
  const found = drafts.filter((one) => one !== undefined)
  const olds = findLines(before, new Set(found.map(({ old }) => old)))
  const news = findLines(after, new Set(found.map(({ text }) => text)))
  return runs.map(({ places: inside }, index) => {
    const one = drafts[index]
    if (one === undefined) return { places: inside }
    const { old, ...passage } = one
    const same = news.get(passage.text) ?? []
    const copies = { before: olds.get(old)?.length ?? 0, after: same.length, index: same.indexOf(passage.start) }
    return { passage: { ...passage, copies }, places: inside }
  })
}

/** The whole lines that places stand on; those of places on a common line are one run. */
function runsOf(text: string, places: readonly RecordedPlace[]): Run[] {
  const runs: Run[] = []
  for (const place of places) {
    const last = runs.at(-1)
    const placeEnd = place.start + place.after.length
    if (last === undefined || place.start > last.end) {
      const start = place.start === 0 ? 0 : text.lastIndexOf('\n', place.start - 1) + 1
      runs.push({ start, end: lineEndAt(text, placeEnd), places: [place] })
    } else {
      last.places.push(place)
      if (placeEnd > last.end) last.end = lineEndAt(text, placeEnd)
    }
  }
  return runs
}

function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

type Draft = Omit<Passage, 'copies'> & { readonly old: string }

function draft(text: string, { start, end, places }: Run, from: number, to = text.length): Draft | undefined {
  if (end - start > longestPassage) return undefined
  const passage = text.slice(start, end)
  const old = oldLines(start, passage, places)
  if (old.length > longestPassage) return undefined
  const lines = (a: number, b: number) => text.slice(a, b).split('\n')
  const above = lines(Math.max(from, start - longestContext), start).slice(-contextLines - 1)
  const below = lines(end, Math.min(to, end + longestContext)).slice(0, contextLines + 1)
  // A character that the cut went through would not survive as JSON.
  return {
    start,
    text: passage,
    above: above.join('\n').replace(/^[\udc00-\udfff]/, ''),
    below: below.join('\n').replace(/[\ud800-\udbff]$/, ''),
    old
  }
}

/** The lines of a passage as they were before its places were changed. `start` is where the passage begins. */
export function oldLines(start: number, text: string, places: readonly RecordedPlace[]): string {
  let end = 0
  const parts = places.map((place) => {
    const part = text.slice(end, place.start - start) + place.before
    end = place.start - start + place.after.length
    return part
  })
  return parts.join('') + text.slice(end)
}
