import type { Document, Node, ParsedNode, YAMLMap } from 'yaml'
import { quote } from '../../action/untrusted.ts'
import { EditFault } from '../fault.ts'
import { lineAt } from '../place.ts'
import type { Yaml } from './document.ts'

/** What one walk over all documents finds. */
export interface Survey {
  /** One text for each node in order, with its anchor, tag, style and value: equal lists are equal trees. */
  readonly events: readonly string[]
  /** Where in `events` a scalar stands. */
  readonly eventOf: ReadonlyMap<Node, number>
  /** The anchors that an alias refers to, for each document. */
  readonly aliased: readonly ReadonlySet<string>[]
}

interface Walk {
  readonly yaml: Yaml
  readonly text: string
  readonly events: string[]
  readonly eventOf: Map<Node, number>
  aliased: Set<string>
  sizes: Map<string, number>
}

const known = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|timestamp|binary|merge))$/
const mostExpanded = 100_000

/**
 * Walks over documents that parsed. Throws an EditFault for what makes an edit ambiguous or dangerous: a key that stands
 * twice (which one wins differs from tool to tool), a tag that only some tool knows, aliases that expand without measure,
 * and a template, which parsers take for a mapping with a mapping as its key.
 */
export function survey(yaml: Yaml, text: string, documents: readonly Document.Parsed<ParsedNode>[]): Survey {
  const walk: Walk = { yaml, text, events: [], eventOf: new Map(), aliased: new Set(), sizes: new Map() }
  const aliased = documents.map((document) => {
    walk.aliased = new Set()
    walk.sizes = new Map()
    walk.events.push('document')
    const before = walk.events.length
    const expanded = visit(walk, document.contents)
    if (expanded > mostExpanded && expanded > 10 * (walk.events.length - before)) {
      throw new EditFault(`has aliases that stand for more than ${mostExpanded} values`, 'take it out of files')
    }
    return walk.aliased
  })
  return { events: walk.events, eventOf: walk.eventOf, aliased }
}

/** The text that stands for a scalar in the list of events. */
export function scalarEvent(anchor: string | undefined, tag: string | undefined, style: string, value: string): string {
  return JSON.stringify(['scalar', anchor ?? '', tag ?? '', style, value])
}

/** Visits a node; returns how many nodes it stands for with all aliases expanded. */
function visit(walk: Walk, node: Node | null | undefined): number {
  const { yaml, events } = walk
  if (node === null || node === undefined) {
    events.push('none')
    return 1
  }
  if (yaml.isAlias(node)) {
    walk.aliased.add(node.source)
    events.push(`alias ${node.source}`)
    return walk.sizes.get(node.source) ?? 1
  }
  checkTag(walk, node)
  const size = yaml.isScalar(node) ? 1 : visitCollection(walk, node)
  if (yaml.isScalar(node)) {
    walk.eventOf.set(node, events.length)
    events.push(scalarEvent(node.anchor, node.tag, node.type ?? '', String(node.value)))
  }
  const { anchor } = node as { anchor?: string }
  if (anchor !== undefined) walk.sizes.set(anchor, size)
  return size
}

function visitCollection(walk: Walk, node: Node): number {
  const { yaml, events } = walk
  const { anchor, flow } = node as { anchor?: string; flow?: boolean }
  events.push(JSON.stringify([yaml.isMap(node) ? 'map' : 'seq', anchor ?? '', node.tag ?? '', flow === true]))
  let size = 1
  if (yaml.isMap(node)) {
    checkKeys(walk, node)
    for (const { key, value } of node.items) size += visit(walk, key as Node) + visit(walk, value as Node | null)
  } else if (yaml.isSeq(node)) for (const item of node.items) size += visit(walk, item as Node)
  events.push('end')
  return size
}

function checkTag({ text }: Walk, node: Node): void {
  if (node.tag === undefined || known.test(node.tag)) return
  const line = lineAt(text, node.range?.[0] ?? 0)
  throw new EditFault(`has the tag ${quote(node.tag)}, which only some tools know`, 'edit it with text or regex', line)
}

function checkKeys({ yaml, text }: Walk, node: YAMLMap): void {
  const lines = new Map<string, number>()
  for (const { key } of node.items) {
    const start = (key as Node | null)?.range?.[0] ?? 0
    if (yaml.isMap(key) && key.flow && text[start - 1] === '{') {
      throw new EditFault('is a template, not plain YAML', 'edit it with text or regex', lineAt(text, start))
    }
    if (!yaml.isScalar(key)) continue
    const first = lines.get(String(key.value))
    if (first === undefined) lines.set(String(key.value), start)
    else {
      const problem = `has the key ${quote(String(key.value))} twice, on lines ${lineAt(text, first)} and ${lineAt(text, start)}`
      throw new EditFault(problem, 'remove one: which of them counts differs from tool to tool', lineAt(text, start))
    }
  }
}
