import { nearest } from '../../action/nearest.ts'
import { quote } from '../../action/untrusted.ts'
import { EditFault, missing } from '../fault.ts'
import { formatPath, type Segment } from '../path.ts'
import type { Item, ListNode, MapNode, Pair, YamlFile } from './node.ts'
import { innerTarget, type Target, targetLine } from './target.ts'

/** Finds the place of a key path in the document that is meant. Throws an EditFault, one that says missing when it is not there. */
export function locate(file: YamlFile, segments: readonly Segment[], document?: number): Target {
  const index = chooseDocument(file, document)
  const node = file.documents[index] ?? null
  let target: Target = { node, document: index, around: [], opening: undefined, path: '' }
  for (const segment of segments) target = step(file, target, segment)
  return { ...target, path: formatPath(segments) }
}

/** The index of the document to edit: the one asked for, else the only one that has content. */
export function chooseDocument({ documents }: YamlFile, asked: number | undefined): number {
  if (asked !== undefined) {
    if (asked < documents.length) return asked
    throw missing(`has ${documents.length} documents, so none with index ${asked}`, 'the first has the index 0')
  }
  const [first] = documents
  if (documents.length === 1 && first && (first.kind !== 'scalar' || !first.empty)) return 0
  const filled = [...documents.entries()].filter(([, root]) => root !== null && !(root.kind === 'scalar' && root.empty))
  const [only] = filled
  if (only === undefined) throw missing('is empty', 'write the place into it first, or take it out of files')
  if (filled.length === 1) return only[0]
  const indexes = filled.map(([index]) => index).join(', ')
  throw new EditFault(`has ${filled.length} documents`, `set document to one of ${indexes}`)
}

function step(file: YamlFile, target: Target, segment: Segment): Target {
  const { node } = target
  if (node?.kind === 'alias') {
    const problem = `leads through the alias *${node.name}, so that more than one value would change`
    const remedy = 'edit the anchored value itself, or write the value out here'
    throw new EditFault(problem, remedy, targetLine(file, target))
  }
  if (segment.kind === 'key') {
    if (node?.kind === 'map') return innerTarget(findPair(file, node, segment.key, target), target, '')
    const problem = `has no key ${quote(segment.key)}, since it stands in no mapping there`
    throw missing(problem, 'correct the key path', targetLine(file, target))
  }
  if (node?.kind !== 'list') throw missing('is no list there', 'correct the key path', targetLine(file, target))
  const items = node.items()
  const item = segment.kind === 'index' ? items[segment.index] : findItem(file, node, segment, target)
  if (item) return innerTarget(item, target, '')
  const problem = `has ${items.length} items, so none with index ${segment.kind === 'index' ? segment.index : ''}`
  throw missing(problem, 'the first item has the index 0', targetLine(file, target))
}

function findPair(file: YamlFile, map: MapNode, key: string, target: Target): Pair {
  const pair = map.find(key)
  if (pair) return pair
  const names = map.pairs().flatMap((other) => (other.key?.kind === 'scalar' ? other.key.value : []))
  const line = targetLine(file, target)
  if (names.includes('<<')) {
    const problem = `has no key ${quote(key)} of its own beside the merge key <<`
    throw new EditFault(problem, 'edit the anchored mapping, or write the key out here', line)
  }
  const meant = nearest(key, names)
  throw missing(`has no key ${quote(key)}`, meant ? `the nearest is ${quote(meant)}` : 'correct the key path', line)
}

/** The one item whose key has the value. */
function findItem(file: YamlFile, list: ListNode, segment: Extract<Segment, { kind: 'item' }>, target: Target): Item {
  const found = [...list.items().entries()].filter(([, item]) => itemHas(item, segment))
  const wanted = `item whose ${segment.key} is ${quote(segment.value)}`
  const line = () => targetLine(file, target)
  const [first] = found
  if (first === undefined) throw missing(`has no ${wanted}`, 'correct the key path', line())
  if (found.length === 1) return first[1]
  const indexes = found.map(([index]) => index).join(', ')
  throw new EditFault(`has more than one ${wanted}`, `pick one by its index: ${indexes}`, line())
}

function itemHas({ node }: Item, { key, value }: { readonly key: string; readonly value: string }): boolean {
  const found = node?.kind === 'map' ? node.find(key)?.node : undefined
  return found?.kind === 'scalar' && found.value === value
}
