import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { keyText, type MapNode, type YamlFile, type YamlNode } from '../manifest/yaml/node.ts'
import { goKey, goScalar, goValue, resolved, sanitize } from './go-scalar.ts'

/** How a field of a Chart.yaml is read; `clean` says that Helm cleans its text. */
export type FieldKind = 'text' | 'clean text' | 'clean texts' | 'flag' | 'text by key' | 'values' | Fields | [Fields]

/** The fields of a mapping. */
export interface Fields {
  readonly [name: string]: FieldKind
}

/** Where fields are read from, and what is wrong there. */
export interface FieldReader {
  readonly file: YamlFile
  /** The path of the file, for complaints. */
  readonly place: string
  readonly complaints: Complaint[]
}

type Data = Record<string, unknown>

/** Reads the known fields of a mapping as Helm does, and leaves out what is empty; others are dropped. */
export function readFields(reader: FieldReader, map: MapNode, fields: Fields): Data {
  const read: Data = {}
  for (const { key, node } of map.pairs()) {
    const name = keyText(reader.file, key)
    const kind = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (kind === undefined) checkSpelling(reader, key, name, fields)
    else {
      const value = readField(reader, name, kind, node, key)
      if (!isEmpty(value)) read[name] = value
    }
  }
  return read
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '' || value === false) return true
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/**
 * Helm takes a key in any mixture of cases, and the keys that a merge key brings; others do not, so such a chart would be
 * read in two ways.
 */
function checkSpelling(reader: FieldReader, key: YamlNode | null, name: string, fields: Fields): void {
  if (name === '<<') complain(reader, key, 'has a merge key (<<)', 'write out the keys that it brings')
  const meant = Object.keys(fields).find((field) => field.toLowerCase() === name.toLowerCase())
  if (meant !== undefined) complain(reader, key, `has the key ${quote(name)}`, `write it as ${meant}`)
}

/** Adds a complaint about a node. */
export function complain(
  { file, place, complaints }: FieldReader,
  node: YamlNode | null,
  problem: string,
  remedy: string
) {
  complaints.push({ place: node === null ? place : `${place}:${file.lineOf(node.start)}`, problem, remedy })
}

function readField(
  reader: FieldReader,
  name: string,
  kind: FieldKind,
  node: YamlNode | null,
  key: YamlNode | null
): unknown {
  const found = resolved(node)
  if (found === null || (found.kind === 'scalar' && goScalar(found).kind === 'null')) return undefined
  const wrong = (wanted: string) => {
    complain(reader, key, `has ${quote(name)}, which is no ${wanted}`, `write ${wanted} there, or remove the key`)
    return undefined
  }
  if (kind === 'text' || kind === 'clean text') {
    const text = textOf(found)
    if (text === undefined) return wrong('text')
    return kind === 'text' ? text : sanitize(text)
  }
  if (kind === 'flag') {
    const scalar = found.kind === 'scalar' ? goScalar(found) : undefined
    return scalar?.kind === 'flag' ? scalar.value : wrong('true or false')
  }
  if (kind === 'text by key') return found.kind === 'map' ? textsByKey(reader, name, found) : wrong('mapping')
  if (found.kind !== 'list') return wrong('list')
  const items = found.items()
  if (kind === 'values') return items.map((item) => goValue(reader.file, item.node))
  if (Array.isArray(kind)) return items.flatMap((item) => readItem(reader, name, kind[0], item.node, key))
  return items.map((item) => {
    const one = resolved(item.node)
    const text = one === null ? '' : textOf(one)
    return text === undefined ? wrong('list of texts') : sanitize(text)
  })
}

function readItem(
  reader: FieldReader,
  name: string,
  fields: Fields,
  node: YamlNode | null,
  key: YamlNode | null
): Data[] {
  const found = resolved(node)
  if (found?.kind === 'map') return [readFields(reader, found, fields)]
  complain(
    reader,
    found ?? key,
    `has an item in ${quote(name)} that is no mapping`,
    'write its keys, or remove the item'
  )
  return []
}

function textsByKey(reader: FieldReader, name: string, map: MapNode): Data {
  const texts = new Map<string, string>()
  for (const { key, node } of map.pairs()) {
    const found = resolved(node)
    const text = found === null ? '' : textOf(found)
    const at = goKey(reader.file, key)
    if (text === undefined) complain(reader, key, `has no text in ${quote(`${name}.${at}`)}`, 'put it in quotes')
    else texts.set(at, text)
  }
  return Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A scalar as Helm reads it where it wants text: numbers and switches are written out, null is nothing. */
function textOf(node: Exclude<YamlNode, { kind: 'alias' }>): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const scalar = goScalar(node)
  if (scalar.kind === 'null') return ''
  if (scalar.kind === 'flag') return String(scalar.value)
  return scalar.kind === 'number' ? scalar.text : scalar.value
}
