import { formatPath, type Segment } from '../path.ts'
import { type Item, keyText, type YamlFile, type YamlNode } from './node.ts'
import type { Target } from './target.ts'

/** Every scalar and alias that stands as a value in any document and is `wanted`, in the order of the text. */
export function scalarsOf(file: YamlFile, wanted: (node: YamlNode | null) => boolean = () => true): Target[] {
  const found: Target[] = []
  for (const [document, node] of file.documents.entries()) {
    collect({ file, document, wanted, found, around: [], segments: [] }, { node, opening: undefined })
  }
  return found
}

interface Walk {
  readonly file: YamlFile
  readonly document: number
  readonly wanted: (node: YamlNode | null) => boolean
  readonly found: Target[]
  /** What stands around the node that is looked at, and the steps to it. */
  readonly around: YamlNode[]
  readonly segments: Segment[]
}

function collect(walk: Walk, { node, opening }: Item): void {
  const { file, document, around, segments } = walk
  if (node?.kind === 'map' || node?.kind === 'list') {
    around.push(node)
    if (node.kind === 'map') {
      for (const pair of node.pairs()) into(walk, pair, { kind: 'key', key: keyText(file, pair.key) })
    } else for (const [index, item] of node.items().entries()) into(walk, item, { kind: 'index', index })
    around.pop()
  } else if (walk.wanted(node)) {
    walk.found.push({ node, document, around: [...around], opening, path: formatPath(segments) })
  }
}

function into(walk: Walk, item: Item, segment: Segment): void {
  walk.segments.push(segment)
  collect(walk, item)
  walk.segments.pop()
}
