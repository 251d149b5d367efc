import { applyEdits } from '../apply.ts'
import type { Place } from '../place.ts'
import { decodeScalar } from './decode-scalar.ts'
import { scanYaml } from './scan.ts'
import type { ScannedFile } from './scanned.ts'
import { dropTape, kindAt, kinds, secondAt, startAt, styleOf, type Tape } from './tape.ts'
import type { AddedPair } from './verify.ts'
import type { YamlPlace } from './write.ts'

/**
 * Proves a set of places by scanning the text that has them: event by event it must be the old one, every scalar the same
 * span, moved by what was put in before it, in the same style, but for the new values. Outside the places the text has the
 * same bytes, so the same span is the same scalar; and the same plain text reads the same under YAML 1.1 and 1.2, so types
 * need no comparison of their own. False when that is not so, or the scanner cannot tell. `text` is the one that has them.
 */
export function provesByScan(
  file: ScannedFile,
  places: readonly (YamlPlace | AddedPair)[],
  text = applyEdits(file.text, places)
): boolean {
  // Keys that are the same as before stand once, as before: only new ones have to be looked for.
  const adds = places.some(isAdded)
  const found = scanYaml(text, adds)
  const sorted = [...places].sort((a, b) => a.scalar.start - b.scalar.start || Number(isAdded(a)) - Number(isAdded(b)))
  if (found === undefined) return false
  const proven = sameTape(file.tape, found, sorted)
  dropTape(found)
  return proven
}

function isAdded(place: YamlPlace | AddedPair): place is AddedPair {
  return 'key' in place
}

/** Walks over both tapes side by side; `places` are in the order of their scalars. */
function sameTape(old: Tape, found: Tape, places: readonly (YamlPlace | AddedPair)[]): boolean {
  let at = 0
  let next = 0
  let shift = 0
  let target = places[0]?.scalar.start ?? -1
  for (let index = 0; index < old.length; index += 2, at += 2) {
    const kind = kindAt(old, index)
    if (kind < kinds.empty || startAt(old, index) !== target) {
      if (kindAt(found, at) !== kind) return false
      if (kind > kinds.empty && !sameSpan(old, index, found, at, shift)) return false
      continue
    }
    let place = places[next]
    if (place && !isAdded(place)) {
      if (!hasValue(found, at, place.style, place.new)) return false
      ;[place, next, shift] = [places[next + 1], next + 1, shift + growth(place)]
    } else if (kindAt(found, at) !== kind || !sameSpan(old, index, found, at, shift)) return false
    for (; place && isAdded(place) && place.scalar.start === target; place = places[next]) {
      if (!hasValue(found, at + 2, place.keyStyle, place.key) || !hasValue(found, at + 4, place.style, place.new))
        return false
      at += 4
      ;[next, shift] = [next + 1, shift + growth(place)]
    }
    target = place?.scalar.start ?? -1
  }
  return at === found.length && next === places.length
}

/** How much longer the text is behind a place. */
function growth({ replacement, start, end }: Place): number {
  return replacement.length - (end - start)
}

function sameSpan(old: Tape, index: number, found: Tape, at: number, shift: number): boolean {
  const moved = startAt(found, at) === startAt(old, index) + shift
  return moved && secondAt(found, at) === secondAt(old, index) + shift
}

/** Is an event a scalar of one line in this style that has this value? */
function hasValue(tape: Tape, index: number, style: string, value: string): boolean {
  const kind = kindAt(tape, index)
  if (index >= tape.length || kind < kinds.plain || kind > kinds.double || styleOf(kind) !== style) return false
  return decodeScalar(tape.text, kind, startAt(tape, index), secondAt(tape, index)) === value
}
