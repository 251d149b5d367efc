import type { Document, Node, Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml'
import { nearest } from '../../action/nearest.ts'
import { quote } from '../../action/untrusted.ts'
import { EditFault, missing } from '../fault.ts'
import { formatPath, type Segment } from '../path.ts'
import type { YamlFile } from './document.ts'
import { aroundOf, openingOf, pairTarget, type Target, targetLine } from './target.ts'

/** Finds the place of a key path in the document that is meant. Throws an EditFault, one that says missing when it is not there. */
export function locate(file: YamlFile, segments: readonly Segment[], document?: number): Target {
  const index = chooseDocument(file, document)
  const contents = file.documents[index]?.contents ?? null
  let target: Target = { node: contents, document: index, around: [], opening: undefined, path: '' }
  for (const [depth, segment] of segments.entries()) {
    target = step(file, target, segment, formatPath(segments.slice(0, depth + 1)))
  }
  return target
}

/** The index of the document to edit: the one asked for, else the only one that has content. */
export function chooseDocument(file: YamlFile, asked: number | undefined): number {
  const { documents } = file
  if (asked !== undefined) {
    if (asked < documents.length) return asked
    throw missing(`has ${documents.length} documents, so none with index ${asked}`, 'the first has the index 0')
  }
  const filled = [...documents.keys()].filter((index) => hasContent(file, documents[index]))
  const [only] = filled
  if (only === undefined) throw missing('is empty', 'write the place into it first, or take it out of files')
  if (filled.length === 1) return only
  throw new EditFault(`has ${filled.length} documents`, `set document to one of ${filled.join(', ')}`)
}

function hasContent({ yaml }: YamlFile, document: Document.Parsed<ParsedNode> | undefined): boolean {
  const contents = document?.contents
  return contents !== null && contents !== undefined && !(yaml.isScalar(contents) && contents.source === '')
}

function step(file: YamlFile, target: Target, segment: Segment, path: string): Target {
  const { yaml } = file
  const { node } = target
  const line = targetLine(file, target)
  if (yaml.isAlias(node)) {
    const problem = `leads through the alias *${node.source}, so that more than one value would change`
    throw new EditFault(problem, 'edit the anchored value itself, or write the value out here', line)
  }
  if (segment.kind === 'key') {
    if (yaml.isMap(node)) return pairTarget(findPair(file, node as YAMLMap, segment.key, line), target, path)
    throw missing(`has no key ${quote(segment.key)}, since it stands in no mapping there`, 'correct the key path', line)
  }
  if (!yaml.isSeq(node)) throw missing('is no list there', 'correct the key path', line)
  const index = segment.kind === 'index' ? segment.index : findItem(file, node as YAMLSeq, segment, line)
  if (index >= node.items.length) {
    const problem = `has ${node.items.length} items, so none with index ${index}`
    throw missing(problem, 'the first item has the index 0', line)
  }
  const { srcToken } = node as { srcToken?: { items?: { start?: { type: string; offset: number }[] }[] } }
  const opening = openingOf(srcToken?.items?.[index]?.start)
  return {
    node: (node.items[index] ?? null) as Node | null,
    document: target.document,
    around: aroundOf(target),
    opening,
    path
  }
}

function findPair({ yaml }: YamlFile, map: YAMLMap, key: string, line: number): Pair<ParsedNode, ParsedNode | null> {
  const names = map.items.map((pair) => (yaml.isScalar(pair.key) ? String(pair.key.value) : undefined))
  const index = names.indexOf(key)
  const pair = map.items[index]
  if (pair) return pair as Pair<ParsedNode, ParsedNode | null>
  if (names.includes('<<')) {
    const problem = `has no key ${quote(key)} of its own beside the merge key <<`
    throw new EditFault(problem, 'edit the anchored mapping, or write the key out here', line)
  }
  const known = names.filter((name) => name !== undefined)
  const meant = nearest(key, known)
  throw missing(`has no key ${quote(key)}`, meant ? `the nearest is ${quote(meant)}` : 'correct the key path', line)
}

/** The index of the one item whose key has the value. */
function findItem(file: YamlFile, seq: YAMLSeq, segment: Extract<Segment, { kind: 'item' }>, line: number): number {
  const found = [...seq.items.keys()].filter((index) => itemHas(file, seq.items[index], segment))
  const wanted = `item whose ${segment.key} is ${quote(segment.value)}`
  const [first] = found
  if (first === undefined) throw missing(`has no ${wanted}`, 'correct the key path', line)
  if (found.length === 1) return first
  throw new EditFault(`has more than one ${wanted}`, `pick one by its index: ${found.join(', ')}`, line)
}

function itemHas({ yaml }: YamlFile, item: unknown, { key, value }: { key: string; value: string }): boolean {
  return (
    yaml.isMap(item) &&
    item.items.some(
      (pair) =>
        yaml.isScalar(pair.key) && pair.key.value === key && yaml.isScalar(pair.value) && pair.value.value === value
    )
  )
}
