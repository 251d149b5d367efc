/** Reads a ledger that stands at a release; pure. */
import { LEDGER_SCHEMA, type Ledger, type LedgerArtefact } from './ledger-document.ts'
import {
  commitOf,
  digestOf,
  type Field,
  faultAt,
  fieldsOf,
  LedgerFault,
  listOf,
  nameOf,
  textOf
} from './ledger-fields.ts'

/** What was read, or why it cannot be. */
export type LedgerReading =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly problem: string }

/** Whatever is longer is not looked into. */
export const longestLedger = 16_777_216

function readArtefact(field: Field): LedgerArtefact {
  const at = fieldsOf(field, ['reference', 'digest'])
  return { reference: nameOf(at('reference')), digest: digestOf(at('digest')) }
}

function readNumber(field: Field): number {
  if (!Number.isSafeInteger(field.value) || (field.value as number) < 1) throw faultAt(field, 'a number from 1 on')
  return field.value as number
}

function once<T>(place: string, items: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Set<string>()
  for (const one of items.map(key)) {
    if (seen.has(one)) throw new LedgerFault(`${place}: ${one} is there twice`)
    seen.add(one)
  }
  return items
}

function readDocument(value: unknown): Ledger {
  const names = ['schema', 'tag', 'commit', 'tags', 'charts', 'images', 'commits', 'pullRequests']
  const root = { value, place: '' }
  // Said before all else: of a document of another version, the fields are none that are known here.
  const schema = fieldsOf(root)('schema')
  if (schema.value !== LEDGER_SCHEMA) throw faultAt(schema, LEDGER_SCHEMA)
  const at = fieldsOf(root, names)
  const tags = listOf(at('tags'), (item) => {
    const of = fieldsOf(item, ['tag', 'commit'])
    return { tag: nameOf(of('tag')), commit: commitOf(of('commit')) }
  })
  const pullRequests = listOf(at('pullRequests'), (item) => {
    const of = fieldsOf(item, ['number', 'title'])
    return { number: readNumber(of('number')), title: textOf(of('title'), /^.{0,1024}$/su, 'a text') }
  })
  return {
    ...{ tag: nameOf(at('tag')), commit: commitOf(at('commit')) },
    tags: once('tags', tags, ({ tag }) => tag),
    charts: once('charts', listOf(at('charts'), readArtefact), ({ reference }) => reference),
    images: once('images', listOf(at('images'), readArtefact), ({ reference }) => reference),
    commits: listOf(at('commits'), commitOf),
    pullRequests: once('pullRequests', pullRequests, ({ number }) => `#${number}`)
  }
}

/** Parses a text as JSON. @throws LedgerFault */
export function parseJson(text: string): unknown {
  if (text.length > longestLedger) throw new LedgerFault(`it has ${text.length} characters, which is too long`)
  try {
    return JSON.parse(text)
  } catch {
    throw new LedgerFault('it is no JSON')
  }
}

/** Reads a ledger. Nothing is taken on trust: all fields are checked, and one that is not known is a fault. */
export function readLedger(text: string): LedgerReading {
  try {
    return { ok: true, ledger: readDocument(parseJson(text)) }
  } catch (thrown) {
    if (!(thrown instanceof LedgerFault)) throw thrown
    return { ok: false, problem: thrown.message }
  }
}
