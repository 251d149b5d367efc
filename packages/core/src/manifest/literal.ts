import { EditFault } from './fault.ts'
import { lineCounter, lineEnd, type Place } from './place.ts'
import { standingAt, standingPlace } from './standing.ts'

const wordBefore = /[\p{L}\p{N}]$/u
/** What stands before the rest of a longer number, such as 10.1.1.0 is for 1.1.0. */
const numberBefore = /\p{N}\.$/u
const wordAfter = /^[.\-+~]?[\p{L}\p{N}]/u

/**
 * Replaces a literal text, such as a version in documentation, where it stands alone: not next to a letter or digit on the
 * left, nor, for a number, to a digit with a dot; not next to a letter or digit on the right, nor to a dot, hyphen, plus
 * sign or tilde with one behind it, since 1.2.3 is another version than 1.2.3-rc.1. Line feeds stand for the line ends of the file. Throws an EditFault for an empty text.
 */
export function editText(text: string, literal: string, value: string): Place[] {
  if (literal === '') throw new EditFault('cannot be searched for an empty text', 'give the text to replace')
  const end = lineEnd(text, 0)
  const wanted = withLineEnds(literal, end)
  const replacement = withLineEnds(value, end)
  const places: Place[] = []
  const line = lineCounter(text)
  let next = 0
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, next)) {
    next = start + wanted.length
    if (!standsAlone(text, start, next)) {
      next = start + 1
      continue
    }
    const standing = standingAt(text, start, next, replacement)
    if (standing !== undefined) {
      places.push(standingPlace(standing, replacement, value, line(start), literal))
      next = standing + replacement.length
    } else places.push({ start, end: next, replacement, old: wanted, new: value, line: line(start), path: literal })
  }
  return places
}

function standsAlone(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 3), start)
  if (wordBefore.test(left) || wordAfter.test(text.slice(end, end + 3))) return false
  return !(numberBefore.test(left) && /^\p{N}/u.test(text.slice(start, start + 2)))
}

/** Writes line feeds as the line ends of a file. */
export function withLineEnds(text: string, end: '\n' | '\r\n'): string {
  return end === '\n' ? text : text.replace(/\r?\n/g, end)
}
