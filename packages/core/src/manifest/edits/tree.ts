import type { Document, Node, ParsedNode } from 'yaml'
import { EditFault } from '../fault.ts'
import { lineAt } from '../place.ts'
import { loadYaml, readYaml, type YamlFile } from '../yaml/document.ts'

/** YAML as text, lists and maps: a version such as 1.10 stays what was written, and is no number. */
export type Tree =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'nothing'; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly line: number }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Tree>; readonly line: number }

/** Reads one YAML document, aliases followed. Throws an EditFault as `readYaml` does, and for more documents than one. */
export async function readTree(text: string): Promise<Tree> {
  const file = readYaml(await loadYaml(), text)
  const [document, second] = file.documents
  if (second) throw new EditFault('has more than one document', 'write one list', lineAt(text, second.range?.[0] ?? 0))
  return treeOf(file, document, document?.contents, [])
}

function treeOf(
  file: YamlFile,
  document: Document.Parsed<ParsedNode> | undefined,
  node: Node | null | undefined,
  within: readonly Node[]
): Tree {
  const { yaml, text } = file
  const line = lineAt(text, node?.range?.[0] ?? 0)
  if (yaml.isAlias(node)) {
    const target = document && node.resolve(document)
    if (target === undefined || within.includes(target)) {
      throw new EditFault(`has an alias *${node.source} inside what it names`, 'write the value out', line)
    }
    return treeOf(file, document, target, within)
  }
  if (yaml.isSeq(node)) {
    return {
      kind: 'list',
      items: node.items.map((item) => treeOf(file, document, item as Node, [...within, node])),
      line
    }
  }
  if (yaml.isMap(node)) {
    const entries = node.items.map(({ key, value }) => {
      const name = yaml.isScalar(key) ? String(key.value) : text.slice(...rangeOf(key as Node | null))
      return [name, treeOf(file, document, value as Node | null, [...within, node])] as const
    })
    return { kind: 'map', entries: new Map(entries), line }
  }
  if (!yaml.isScalar(node)) return { kind: 'nothing', line }
  const value = String(node.value)
  if (node.type === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(value)) return { kind: 'nothing', line }
  return { kind: 'text', text: value, line }
}

function rangeOf(node: Node | null): [number, number] {
  const range = node?.range
  return range ? [range[0], range[1]] : [0, 0]
}
