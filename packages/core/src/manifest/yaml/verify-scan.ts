import { decodeScalar } from './decode-scalar.ts'
import { scanYaml } from './scan.ts'
import type { ScannedFile } from './scanned.ts'
import { kindAt, kinds, secondAt, startAt, styleAt, type Tape } from './tape.ts'
import type { AddedPair } from './verify.ts'
import type { YamlPlace } from './write.ts'

/**
 * Proves a set of places by scanning the text that has them, `after`: event by event it must be the old one, every scalar the
 * same bytes in the same style, but for the new values. The same plain text reads the same under YAML 1.1 and 1.2, so types
 * need no comparison of their own. False when that is not so, or the scanner cannot tell.
 */
export function provesByScan(file: ScannedFile, places: readonly (YamlPlace | AddedPair)[], after: string): boolean {
  const found = scanYaml(after)
  return found !== undefined && sameTape(file.tape, found, changesOf(places))
}

interface Changes {
  readonly sorted: readonly YamlPlace[]
  /** By the offset of the scalar that changes, or behind which pairs are added. */
  readonly changed: ReadonlyMap<number, YamlPlace>
  readonly added: ReadonlyMap<number, readonly AddedPair[]>
}

function changesOf(places: readonly (YamlPlace | AddedPair)[]): Changes {
  const changed = new Map<number, YamlPlace>()
  const added = new Map<number, AddedPair[]>()
  for (const place of places) {
    const { start } = place.scalar
    if ('key' in place) added.set(start, [...(added.get(start) ?? []), place])
    else changed.set(start, place)
  }
  return { sorted: [...places].sort((a, b) => a.start - b.start), changed, added }
}

/** Walks over both tapes side by side; `shift` is how far the text in front has grown. */
function sameTape(old: Tape, found: Tape, { sorted, changed, added }: Changes): boolean {
  let at = 0
  let next = 0
  let shift = 0
  for (let index = 0; index < old.length; index += 2) {
    const kind = kindAt(old, index)
    const start = startAt(old, index)
    for (let place = sorted[next]; place && place.end <= start && kind >= kinds.empty; place = sorted[next]) {
      shift += place.replacement.length - (place.end - place.start)
      next += 1
    }
    const place = kind >= kinds.empty ? changed.get(start) : undefined
    const same = place
      ? hasValue(found, at, place.style, place.new)
      : kindAt(found, at) === kind && (kind <= kinds.empty || sameSpan(old, index, found, at, shift))
    if (!same) return false
    at += 2
    const pairs = kind >= kinds.empty ? (added.get(start) ?? []) : []
    for (const pair of pairs) {
      if (!hasValue(found, at, pair.keyStyle, pair.key) || !hasValue(found, at + 2, pair.style, pair.new)) return false
      at += 4
    }
  }
  return at === found.length
}

function sameSpan(old: Tape, index: number, found: Tape, at: number, shift: number): boolean {
  const moved = startAt(found, at) === startAt(old, index) + shift
  return moved && secondAt(found, at) === secondAt(old, index) + shift
}

/** Is an event a scalar of one line in this style that has this value? */
function hasValue(tape: Tape, index: number, style: string, value: string): boolean {
  const kind = kindAt(tape, index)
  if (index >= tape.length || kind < kinds.plain || kind > kinds.double || styleAt(tape, index) !== style) return false
  return decodeScalar(tape.text, kind, startAt(tape, index), secondAt(tape, index)) === value
}
