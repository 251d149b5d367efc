import type { Node, Pair, ParsedNode } from 'yaml'
import { formatPath, type Segment } from '../path.ts'
import type { YamlFile } from './document.ts'
import { aroundOf, openingOf, pairTarget, type Target } from './target.ts'

/** Every scalar and alias that stands as a value in any document, in the order of the text. */
export function scalarsOf(file: YamlFile): Target[] {
  const found: Target[] = []
  for (const [document, { contents }] of file.documents.entries()) {
    collect(file, { node: contents, document, around: [], opening: undefined, path: '' }, [], found)
  }
  return found
}

function collect(file: YamlFile, target: Target, segments: readonly Segment[], found: Target[]): void {
  const { yaml } = file
  const { node, document } = target
  if (yaml.isMap(node)) {
    for (const pair of node.items as Pair<ParsedNode, ParsedNode | null>[]) {
      const key = yaml.isScalar(pair.key) ? String(pair.key.value) : file.text.slice(...rangeOf(pair.key))
      const inner: Segment[] = [...segments, { kind: 'key', key }]
      collect(file, pairTarget(pair, target, formatPath(inner)), inner, found)
    }
  } else if (yaml.isSeq(node)) {
    const { srcToken } = node as { srcToken?: { items?: { start?: { type: string; offset: number }[] }[] } }
    for (const [index, item] of node.items.entries()) {
      const inner: Segment[] = [...segments, { kind: 'index', index }]
      const opening = openingOf(srcToken?.items?.[index]?.start)
      const step = {
        node: (item ?? null) as Node | null,
        document,
        around: aroundOf(target),
        opening,
        path: formatPath(inner)
      }
      collect(file, step, inner, found)
    }
  } else found.push(target)
}

function rangeOf(node: Node | null): [number, number] {
  const range = node?.range
  return range ? [range[0], range[1]] : [0, 0]
}
