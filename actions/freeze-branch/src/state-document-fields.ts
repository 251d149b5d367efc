/** Checks of the fields of a document that anybody with write access may have put there. */
import { quote } from '#core/action/untrusted'
import { formatMoment } from './duration.ts'

/** What is wrong with a document, and where in it. */
export class DocumentFault extends Error {}

/** Something in a document, and how to speak of its place: `holders[0].until`. */
export interface Field {
  readonly value: unknown
  readonly place: string
}

/** A fault at a field: what was expected there, and what stands there. */
export function faultAt({ value, place }: Field, expected: string): DocumentFault {
  const shown = value === undefined ? 'nothing' : quote(JSON.stringify(value))
  return new DocumentFault(`${place}: expected ${expected}, got ${shown}`)
}

/** The fields of an object that has all of `names`, perhaps some of `optional`, and no others. */
export function readFields<Name extends string, Optional extends string = never>(
  field: Field,
  names: readonly Name[],
  optional: readonly Optional[] = []
): (name: Name | Optional) => Field {
  const { value, place } = field
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw faultAt(field, 'an object')
  const entries = new Map<string, unknown>(Object.entries(value))
  const at = (name: string) => ({ value: entries.get(name), place: place === '' ? name : `${place}.${name}` })
  const known: readonly string[] = [...names, ...optional]
  const unknown = [...entries.keys()].find((name) => !known.includes(name))
  if (unknown !== undefined) throw new DocumentFault(`${at(quote(unknown)).place}: no such field is known`)
  const missing = names.find((name) => !entries.has(name))
  if (missing !== undefined) throw new DocumentFault(`${at(missing).place}: it is missing`)
  return at
}

/** A text of so many characters at most. */
export function readText(field: Field, longest: number): string {
  if (typeof field.value !== 'string') throw faultAt(field, 'a text')
  if (field.value.length > longest) throw faultAt(field, `at most ${longest} characters`)
  return field.value
}

/** One of a few words. */
export function readWord<T extends string>(field: Field, words: readonly T[]): T {
  const word = words.find((each) => each === field.value)
  if (word === undefined) throw faultAt(field, words.join(' or '))
  return word
}

/** A list of so many items at most, each read by itself. */
export function readList<T>(field: Field, most: number, readItem: (item: Field) => T): T[] {
  const { value, place } = field
  if (!Array.isArray(value)) throw faultAt(field, 'a list')
  if (value.length > most) throw new DocumentFault(`${place}: expected at most ${most} items, got ${value.length}`)
  return value.map((item: unknown, index) => readItem({ value: item, place: `${place}[${index}]` }))
}

/** A moment as RFC 3339 in UTC and to the second, and nothing else that a clock would take. */
export function readMoment(field: Field): string {
  const text = readText(field, 20)
  const moment = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(moment) || formatMoment(moment) !== text) throw faultAt(field, 'a time such as 2026-05-29T15:00:00Z')
  return text
}
