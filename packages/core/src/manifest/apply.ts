import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import type { Place } from './place.ts'

/**
 * Puts the replacements of places into a text; every other byte stays. Places may come in any order; those that add at the
 * same offset land in the order given. Throws an EditFault when two places overlap: which one should win is not ours to say.
 */
export function applyEdits(text: string, places: readonly Place[]): string {
  const parts: string[] = []
  let end = 0
  for (const place of inOrder(places)) {
    parts.push(text.slice(end, place.start), place.replacement)
    end = place.end
  }
  parts.push(text.slice(end))
  return parts.join('')
}

/** The same on the bytes of a text that is ASCII before; replacements may be any text. */
export function applyEditsToAscii(bytes: Uint8Array, places: readonly Place[]): Uint8Array {
  const encoder = new TextEncoder()
  const sorted = inOrder(places).map((place) => ({ ...place, bytes: encoder.encode(place.replacement) }))
  const growth = sorted.reduce((sum, { start, end, bytes: put }) => sum + put.length - (end - start), 0)
  const result = new Uint8Array(bytes.length + growth)
  let [from, to] = [0, 0]
  for (const { start, end, bytes: put } of sorted) {
    result.set(bytes.subarray(from, start), to)
    result.set(put, to + start - from)
    to += start - from + put.length
    from = end
  }
  result.set(bytes.subarray(from), to)
  return result
}

/** Places from the first to the last. Throws an EditFault where two overlap. */
function inOrder(places: readonly Place[]): readonly Place[] {
  const sorted = places.length < 2 ? places : [...places].sort((a, b) => a.start - b.start || a.end - b.end)
  let end = 0
  let previous: Place | undefined
  for (const place of sorted) {
    if (previous && (place.start < end || sameSpan(previous, place))) throw overlap(previous, place)
    end = place.end
    previous = place
  }
  return sorted
}

function sameSpan(a: Place, b: Place): boolean {
  return a.start === b.start && a.end === b.end && (a.start < a.end || a.path === b.path)
}

function overlap(first: Place, second: Place): EditFault {
  return new EditFault(
    `is changed twice, by ${quote(first.path)} to ${quote(first.new)} and by ${quote(second.path)} to ${quote(second.new)}`,
    'leave one of the two edits away',
    second.line
  )
}
