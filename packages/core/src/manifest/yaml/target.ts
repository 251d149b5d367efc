import type { Node, Pair, ParsedNode, Scalar } from 'yaml'
import { quote } from '../../action/untrusted.ts'
import { EditFault } from '../fault.ts'
import { lineAt } from '../place.ts'
import type { YamlFile } from './document.ts'

/** A value and the way to it. */
export interface Target {
  readonly node: Node | null
  /** The index of its document. */
  readonly document: number
  /** The collections around it, the outermost first. */
  readonly around: readonly Node[]
  /** Where a value that is empty would begin: right behind the colon or dash that announces it. */
  readonly opening: number | undefined
  readonly path: string
}

/** The line of a target. */
export function targetLine({ text }: YamlFile, { node, opening }: Pick<Target, 'node' | 'opening'>): number {
  return lineAt(text, node?.range?.[0] ?? opening ?? 0)
}

/**
 * The scalar of a target when changing its text changes this one value and nothing else. Throws an EditFault for a
 * collection, an alias, an anchor on it, a tag of its own, and for a place inside a collection that aliases repeat.
 */
export function editableScalar(file: YamlFile, target: Target): Scalar {
  const { yaml, survey } = file
  const { node, around, document } = target
  const line = targetLine(file, target)
  const literally = 'edit the anchored value itself, or write the value out here'
  if (yaml.isAlias(node)) throw new EditFault(`is the alias *${node.source}`, literally, line)
  if (node === null) throw new EditFault('has no value', 'write one, if only ""', line)
  if (!yaml.isScalar(node)) {
    const kind = yaml.isMap(node) ? 'a mapping' : 'a list'
    throw new EditFault(`is ${kind}, not a single value`, 'name a value inside it', line)
  }
  for (const outer of around) {
    const { anchor } = outer as { anchor?: string }
    if (anchor === undefined || !survey.aliased[document]?.has(anchor)) continue
    const problem = `stands under the anchor &${anchor}, which aliases repeat, so that more than one value would change`
    throw new EditFault(problem, 'write the repeated part out, or edit it with regex', line)
  }
  if (node.anchor !== undefined) {
    const problem = `has the anchor &${node.anchor}, through which other places take its value`
    throw new EditFault(problem, 'write the value out without an anchor, or edit it with regex', line)
  }
  if (node.tag !== undefined && !/^(?:!|tag:yaml\.org,2002:str)$/.test(node.tag)) {
    throw new EditFault(`has the tag ${quote(node.tag)}`, 'remove the tag, or edit it with regex', line)
  }
  return node
}

/** The offset behind the colon of a pair, or behind the dash of an item; undefined when there is none or a tag follows. */
export function openingOf(
  tokens: readonly { readonly type: string; readonly offset?: number }[] | undefined
): number | undefined {
  const announced = tokens?.find(({ type }) => type === 'map-value-ind' || type === 'seq-item-ind')
  if (announced?.offset === undefined || tokens?.some(({ type }) => type === 'tag')) return undefined
  return announced.offset + 1
}

/** The target that the value of a pair is. */
export function pairTarget(pair: Pair<ParsedNode, ParsedNode | null>, outer: Target, path: string): Target {
  const opening = openingOf(pair.srcToken?.sep as { type: string; offset: number }[] | undefined)
  return { node: pair.value, document: outer.document, around: aroundOf(outer), opening, path }
}

/** What stands around the children of a target. */
export function aroundOf({ around, node }: Target): readonly Node[] {
  return node === null ? around : [...around, node]
}
