import { EditFault } from '../fault.ts'
import { checkText } from '../limits.ts'
import { loadYaml, readYaml } from '../yaml/document.ts'
import { keyText, type YamlFile, type YamlNode } from '../yaml/node.ts'
import { BeyondScanner, scanFile } from '../yaml/scanned.ts'

/** YAML as text, lists and maps: a version such as 1.10 stays what was written, and is no number. */
export type Tree =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'nothing'; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly line: number }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Tree>; readonly line: number }

/** Reads one YAML document, aliases followed. Throws an EditFault as `readYaml` does, and for more documents than one. */
export async function readTree(text: string): Promise<Tree> {
  checkText(text)
  return scannedTree(text) ?? rootOf(readYaml(await loadYaml(), text))
}

/** The tree as the scanner reads it, which spares loading the parser; undefined where that gives up. */
function scannedTree(text: string): Tree | undefined {
  try {
    const file = scanFile(text)
    return file && rootOf(file)
  } catch (error) {
    if (error instanceof BeyondScanner) return undefined
    throw error
  }
}

function rootOf(file: YamlFile): Tree {
  const [root = null, second] = file.documents
  if (second === undefined) return treeOf(file, root, [])
  throw new EditFault('has more than one document', 'write one list', file.lineOf(second?.start ?? 0))
}

function treeOf(file: YamlFile, node: YamlNode | null, within: readonly YamlNode[]): Tree {
  const line = file.lineOf(node?.start ?? 0)
  if (node === null) return { kind: 'nothing', line }
  if (node.kind === 'alias') {
    const { target } = node
    if (target === undefined || within.includes(target)) {
      throw new EditFault(`has an alias *${node.name} inside what it names`, 'write the value out', line)
    }
    return treeOf(file, target, within)
  }
  if (node.kind === 'list') {
    return { kind: 'list', items: node.items().map((item) => treeOf(file, item.node, [...within, node])), line }
  }
  if (node.kind === 'map') {
    const entries = node.pairs().map((pair) => {
      return [keyText(file, pair.key), treeOf(file, pair.node, [...within, node])] as const
    })
    return { kind: 'map', entries: new Map(entries), line }
  }
  const { style, value } = node
  if (style === 'PLAIN' && /^(?:~|null|Null|NULL|)$/.test(value)) return { kind: 'nothing', line }
  return { kind: 'text', text: value, line }
}
