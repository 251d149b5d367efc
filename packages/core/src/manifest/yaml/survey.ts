import type { Document, Node, ParsedNode, Pair as ParsedPair, YAMLMap, YAMLSeq } from 'yaml'
import { quote } from '../../action/untrusted.ts'
import { EditFault } from '../fault.ts'
import type { Yaml } from './document.ts'
import type { Item, Pair, ScalarNode, YamlNode } from './node.ts'
import { aliasOf, listOf, mapOf, openingOf, scalarOf, type TokenList } from './parsed.ts'

/** What one walk over all documents of the `yaml` package gives. */
export interface Survey {
  /** The root of each document. */
  readonly documents: readonly (YamlNode | null)[]
  /** One text for each node in order, with its anchor, tag, style and value: equal lists are equal trees. */
  readonly events: readonly string[]
  /** Where in `events` the scalar stands that begins at an offset. */
  readonly eventOf: ReadonlyMap<number, number>
  /** The anchors that an alias refers to, for each document. */
  readonly aliased: readonly ReadonlySet<string>[]
}

interface Walk {
  readonly yaml: Yaml
  readonly text: string
  readonly lineOf: (offset: number) => number
  readonly events: string[]
  readonly eventOf: Map<number, number>
  aliased: Set<string>
  anchors: Map<string, { size: number; node: YamlNode }>
}

/** A node, and how many it stands for with all aliases expanded. */
type Visited<T = YamlNode | null> = readonly [T, number]

const known = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|timestamp|binary|merge))$/
const mostExpanded = 100_000

/**
 * Walks over documents that parsed. Throws an EditFault for what makes an edit ambiguous or dangerous: a key that stands
 * twice (which one wins differs from tool to tool), a tag that only some tool knows, aliases that expand without measure,
 * and a template, which parsers take for a mapping with a mapping as its key.
 */
export function survey(
  yaml: Yaml,
  text: string,
  parsed: readonly Document.Parsed<ParsedNode>[],
  lineOf: (offset: number) => number
): Survey {
  const walk: Walk = { yaml, text, lineOf, events: [], eventOf: new Map(), aliased: new Set(), anchors: new Map() }
  const aliased: Set<string>[] = []
  const documents = parsed.map((document) => {
    walk.aliased = new Set()
    walk.anchors = new Map()
    walk.events.push('document')
    const before = walk.events.length
    const [root, expanded] = visit(walk, document.contents)
    if (expanded > mostExpanded && expanded > 10 * (walk.events.length - before)) {
      throw new EditFault(`has aliases that stand for more than ${mostExpanded} values`, 'take it out of files')
    }
    aliased.push(walk.aliased)
    return root
  })
  return { documents, events: walk.events, eventOf: walk.eventOf, aliased }
}

/** The text that stands for a scalar in the list of events. */
export function scalarEvent(anchor: string | undefined, tag: string | undefined, style: string, value: string): string {
  return JSON.stringify(['scalar', anchor ?? '', tag ?? '', style, value])
}

function visit(walk: Walk, node: Node | null | undefined): Visited {
  const { yaml, events, anchors } = walk
  if (node === null || node === undefined) {
    events.push('none')
    return [null, 1]
  }
  if (yaml.isAlias(node)) {
    walk.aliased.add(node.source)
    events.push(`alias ${node.source}`)
    const target = anchors.get(node.source)
    return [aliasOf(node, target?.node), target?.size ?? 1]
  }
  checkTag(walk, node)
  if (!yaml.isScalar(node)) return visitCollection(walk, node)
  const scalar: ScalarNode = scalarOf(node)
  walk.eventOf.set(scalar.start, events.length)
  events.push(scalarEvent(node.anchor, node.tag, node.type ?? '', String(node.value)))
  if (node.anchor !== undefined) anchors.set(node.anchor, { size: 1, node: scalar })
  return [scalar, 1]
}

function visitCollection(walk: Walk, node: Node): Visited {
  const { yaml, events } = walk
  const { anchor, flow } = node as { anchor?: string; flow?: boolean }
  events.push(JSON.stringify([yaml.isMap(node) ? 'map' : 'seq', anchor ?? '', node.tag ?? '', flow === true]))
  const children: (Item & { key?: YamlNode | null })[] = []
  const collection = yaml.isMap(node) ? mapOf(node, children as Pair[]) : listOf(node as YAMLSeq, children)
  const noted = { size: 1, node: collection }
  if (anchor !== undefined) walk.anchors.set(anchor, noted)
  let size = 1
  if (yaml.isMap(node)) {
    checkKeys(walk, node)
    for (const pair of node.items as ParsedPair<ParsedNode, ParsedNode | null>[]) {
      const [key, ofKey] = visit(walk, pair.key)
      const [value, ofValue] = visit(walk, pair.value)
      children.push({ key, node: value, opening: openingOf(pair.srcToken?.sep as TokenList) })
      size += ofKey + ofValue
    }
  } else {
    const { srcToken, items } = node as YAMLSeq & { srcToken?: { items?: { start?: TokenList }[] } }
    for (const [index, item] of items.entries()) {
      const [value, ofItem] = visit(walk, item as Node | null)
      children.push({ node: value, opening: openingOf(srcToken?.items?.[index]?.start) })
      size += ofItem
    }
  }
  noted.size = size
  events.push('end')
  return [collection, size]
}

function checkTag({ lineOf }: Walk, node: Node): void {
  if (node.tag === undefined || known.test(node.tag)) return
  const line = lineOf(node.range?.[0] ?? 0)
  throw new EditFault(`has the tag ${quote(node.tag)}, which only some tools know`, 'edit it with text or regex', line)
}

function checkKeys({ yaml, text, lineOf }: Walk, node: YAMLMap): void {
  const starts = new Map<string, number>()
  for (const { key } of node.items) {
    const start = (key as Node | null)?.range?.[0] ?? 0
    if (yaml.isMap(key) && key.flow && text[start - 1] === '{') {
      throw new EditFault('is a template, not plain YAML', 'edit it with text or regex', lineOf(start))
    }
    if (!yaml.isScalar(key)) continue
    const first = starts.get(String(key.value))
    if (first === undefined) starts.set(String(key.value), start)
    else {
      const problem = `has the key ${quote(String(key.value))} twice, on lines ${lineOf(first)} and ${lineOf(start)}`
      throw new EditFault(problem, 'remove one: which of them counts differs from tool to tool', lineOf(start))
    }
  }
}
