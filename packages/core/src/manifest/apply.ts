import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import type { Place } from './place.ts'

/**
 * Puts the replacements of places into a text; every other byte stays. Places may come in any order; those that add at the
 * same offset land in the order given. Throws an EditFault when two places overlap: which one should win is not ours to say.
 */
export function applyEdits(text: string, places: readonly Place[]): string {
  const sorted = [...places].sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let end = 0
  let previous: Place | undefined
  for (const place of sorted) {
    if (previous && (place.start < end || sameSpan(previous, place))) throw overlap(previous, place)
    parts.push(text.slice(end, place.start), place.replacement)
    end = place.end
    previous = place
  }
  parts.push(text.slice(end))
  return parts.join('')
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
