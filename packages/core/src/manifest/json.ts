import { nearest } from '../action/nearest.ts'
import { quote } from '../action/untrusted.ts'
import { EditFault, missing } from './fault.ts'
import { type JsonNode, readJson } from './json-text.ts'
import { formatPath, type Segment } from './path.ts'
import { lineAt, type Place } from './place.ts'

/** Changes a string in a JSON file; numbers, switches and null are not touched. Throws an EditFault. */
export function editJson(text: string, segments: readonly Segment[], value: string): Place[] {
  const node = segments.reduce((outer, segment) => step(text, outer, segment), readJson(text))
  const line = lineAt(text, node.start)
  if (node.kind !== 'string') {
    throw new EditFault('is not a string', 'only strings are edited in JSON; use regex for another value', line)
  }
  const { start, end, value: old } = node
  const replacement = value === old ? text.slice(start, end) : JSON.stringify(value)
  return [{ start, end, replacement, old, new: value, line, path: formatPath(segments) }]
}

function step(text: string, node: JsonNode, segment: Segment): JsonNode {
  const line = lineAt(text, node.start)
  if (segment.kind === 'key') {
    const found = node.members.get(segment.key)
    if (found) return found
    const meant = nearest(segment.key, [...node.members.keys()])
    const remedy = meant === undefined ? 'correct the key path' : `the nearest is ${quote(meant)}`
    throw missing(`has no key ${quote(segment.key)}`, remedy, line)
  }
  if (node.kind !== 'array') throw missing('is no list there', 'correct the key path', line)
  if (segment.kind === 'index') {
    const item = node.items[segment.index]
    if (item) return item
    throw missing(
      `has ${node.items.length} items, so none with index ${segment.index}`,
      'the first has the index 0',
      line
    )
  }
  const { key, value } = segment
  const found = node.items.filter(({ members }) => {
    const member = members.get(key)
    return member?.kind === 'string' && member.value === value
  })
  const wanted = `item whose ${key} is ${quote(value)}`
  const [first, second] = found
  if (first === undefined) throw missing(`has no ${wanted}`, 'correct the key path', line)
  if (second !== undefined) throw new EditFault(`has more than one ${wanted}`, 'pick one by its index', line)
  return first
}
