import { quote } from '../action/untrusted.ts'
import { openManifest } from './manifest.ts'
import type { RecordedPassage, RecordedPlace } from './record.ts'
import { findPassages, type PassageSpot } from './restore-by-passage.ts'
import { findByPath } from './restore-by-path.ts'
import type { Spot } from './restore-spot.ts'

/** What became of each recorded place in a text that has changed since, in the order of the record. */
export async function findSpots(
  path: string,
  text: string,
  passages: readonly RecordedPassage[]
): Promise<readonly Spot[]> {
  const manifest = openManifest(path, text)
  const byPath = new Map<RecordedPlace, Spot>()
  for (const place of passages.flatMap(({ places }) => places)) {
    const spot = await findByPath(manifest, place)
    if (spot) byPath.set(place, spot)
  }
  const others = new Set(passages.filter(({ places }) => places.some((place) => !byPath.has(place))))
  const found = findPassages(text, passages, others)
  return passages.flatMap((item) =>
    item.places.map((place) => byPath.get(place) ?? spotIn(text, item, place, found.get(item)))
  )
}

function spotIn(
  text: string,
  { passage, places }: RecordedPassage,
  place: RecordedPlace,
  found: PassageSpot | undefined
): Spot {
  if (passage === undefined || found === undefined) {
    const problem = 'stands in lines too long to be found again in a file that has changed'
    return { state: 'changed', offset: undefined, problem }
  }
  if (found === 'unclear') {
    const problem = 'cannot be told from other lines that are equal'
    return { state: 'changed', offset: undefined, problem }
  }
  if (found === 'gone') return whatIsThere(text, passage.above, passage.below)
  const before = places.slice(0, places.indexOf(place))
  if (found.form === 'recorded') {
    const start = found.start + place.start - passage.start
    return { state: 'recorded', start, end: start + place.after.length }
  }
  const shift = before.reduce((sum, { before: old, after }) => sum + old.length - after.length, 0)
  return { state: 'restored', offset: found.start + place.start - passage.start + shift }
}

/** Shows the line that stands where the passage stood, when what was beside it is in the text exactly once. */
function whatIsThere(text: string, above: string, below: string): Spot {
  const upper = onlyOffset(text, above)
  const lower = onlyOffset(text, below)
  const offset = upper === undefined ? lower && text.lastIndexOf('\n', lower - 1) + 1 : upper + above.length
  if (offset === undefined) return { state: 'changed', offset, problem: 'is not to be found any more' }
  const line = /^[^\r\n]*/.exec(text.slice(offset, offset + 1000))?.[0] ?? ''
  return { state: 'changed', offset, problem: `has ${quote(line.trim())}` }
}

function onlyOffset(text: string, part: string): number | undefined {
  if (!/\S/.test(part)) return undefined
  const first = text.indexOf(part)
  return first < 0 || text.indexOf(part, first + 1) >= 0 ? undefined : first
}
