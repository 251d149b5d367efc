/** Checks of the fields of documents that come from elsewhere; pure. */
import { quote } from '../action/untrusted.ts'

/** What is wrong with a document, and where in it. */
export class LedgerFault extends Error {}

/** Something in a document, and how to speak of its place: `tags[0].commit`. */
export interface Field {
  readonly value: unknown
  readonly place: string
}

/** A value as it is shown. Whoever nests it deeper than it can be written gets its kind shown. */
function shown(value: unknown): string {
  try {
    return quote(JSON.stringify(value))
  } catch {
    return `${Array.isArray(value) ? 'a list' : 'an object'} that is nested too deeply`
  }
}

/** A fault at a field: what was expected there, and what stands there. */
export function faultAt({ value, place }: Field, expected: string): LedgerFault {
  const got = value === undefined ? 'nothing' : shown(value)
  return new LedgerFault(`${place === '' ? 'the document' : place}: expected ${expected}, got ${got}`)
}

/** The fields of an object. With `names` it has all of them and no others. */
export function fieldsOf(field: Field, names?: readonly string[]): (name: string) => Field {
  const { value, place } = field
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw faultAt(field, 'an object')
  const entries = new Map<string, unknown>(Object.entries(value))
  const at = (name: string) => ({ value: entries.get(name), place: place === '' ? name : `${place}.${name}` })
  const unknown = names && [...entries.keys()].find((name) => !names.includes(name))
  if (unknown !== undefined) throw new LedgerFault(`${at(quote(unknown)).place}: no such field is known`)
  const missing = names?.find((name) => !entries.has(name))
  if (missing !== undefined) throw new LedgerFault(`${at(missing).place}: it is missing`)
  return at
}

/** A text that fits a pattern from its beginning to its end. */
export function textOf(field: Field, pattern: RegExp, expected: string): string {
  if (typeof field.value !== 'string' || !pattern.test(field.value)) throw faultAt(field, expected)
  return field.value
}

/** A list, each item of it read by itself. */
export function listOf<T>(field: Field, read: (item: Field) => T): T[] {
  if (!Array.isArray(field.value)) throw faultAt(field, 'a list')
  return field.value.map((value: unknown, index) => read({ value, place: `${field.place}[${index}]` }))
}

/** The full name of a commit. */
export const commitOf = (field: Field): string => textOf(field, /^([0-9a-f]{40}|[0-9a-f]{64})$/, 'the SHA of a commit')

/** `sha256:` and what belongs to it. */
export const digestOf = (field: Field): string => textOf(field, /^sha256:[0-9a-f]{64}$/, 'a digest sha256:…')

/** The name of a tag, or a reference: without blanks or control characters. */
export const nameOf = (field: Field): string => textOf(field, /^[^\s\p{C}]{1,1024}$/u, 'a name without blanks')
