import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { keyText, type MapNode, type ScalarNode, type YamlFile, type YamlNode } from '../manifest/yaml/node.ts'

/** Where module sets are read from, and what is wrong there. */
export interface SetsReader {
  readonly file: string
  readonly yaml: YamlFile
  readonly complaints: Complaint[]
}

/** A module path and the line that names it. */
export interface ListedModule {
  readonly path: string
  readonly line: number
}

/** A key as it is written, and what it has. */
export interface Field {
  readonly name: string
  readonly node: YamlNode | null
}

/** The fields of a mapping by their keys in small letters, as viper, which multimod reads with, keeps them. */
export function fieldsOf(reader: SetsReader, map: MapNode | undefined): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>()
  for (const { key, node } of map?.pairs() ?? []) {
    const name = keyText(reader.yaml, key)
    if (name === '<<') complain(reader, key, 'has a merge key (<<)', 'write out the keys that it brings')
    if (fields.has(name.toLowerCase())) complain(reader, key, `has the key ${quote(name)} twice`, 'write it once')
    fields.set(name.toLowerCase(), { name, node })
  }
  return fields
}

/** The mapping that a value is; undefined for nothing and, with a complaint, for anything else. */
export function mappingIn(reader: SetsReader, node: YamlNode | null | undefined): MapNode | undefined {
  const found = followed(node)
  if (found === null || found.kind === 'map') return found ?? undefined
  complain(reader, found, 'has no mapping there', 'write keys and values')
  return undefined
}

/** The text that a value is; undefined for nothing and, with a complaint, for a collection. */
export function textIn(reader: SetsReader, node: YamlNode | null | undefined) {
  const found = followed(node)
  if (found === null) return undefined
  if (found.kind === 'scalar') return { text: found.value, line: reader.yaml.lineOf(found.start) }
  complain(reader, found, 'has a collection there', 'write a text')
  return undefined
}

/** The module paths that a value lists, in a sequence or in one text with commas. */
export function modulesIn(reader: SetsReader, node: YamlNode | null | undefined): readonly ListedModule[] {
  const found = followed(node)
  if (found === null) return []
  if (found.kind !== 'list') {
    const { text = '', line = 1 } = textIn(reader, found) ?? {}
    return text === '' ? [] : text.split(',').map((path) => ({ path, line }))
  }
  return found.items().flatMap((item) => {
    const { text, line = 1 } = textIn(reader, item.node) ?? {}
    return text === undefined ? [] : [{ path: text, line }]
  })
}

/** What a value is, behind its aliases; null for nothing at all. */
function followed(node: YamlNode | null | undefined): Exclude<YamlNode, { kind: 'alias' }> | null {
  let found = node ?? null
  while (found?.kind === 'alias') found = found.target ?? null
  return found?.kind === 'scalar' && isNull(found) ? null : found
}

function isNull({ style, value }: ScalarNode): boolean {
  return style === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(value)
}

function complain(
  { file, yaml, complaints }: SetsReader,
  node: YamlNode | null,
  problem: string,
  remedy: string
): void {
  complaints.push({ place: node === null ? file : `${file}:${yaml.lineOf(node.start)}`, problem, remedy })
}
