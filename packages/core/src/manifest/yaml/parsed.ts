import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { AliasNode, Item, ListNode, MapNode, Pair, ScalarNode, ScalarStyle, YamlNode } from './node.ts'

/** The tokens in front of a value. */
export type TokenList = readonly { readonly type: string; readonly offset?: number }[] | undefined

/** A scalar of the `yaml` package as a node of ours. */
export function scalarOf(scalar: Scalar): ScalarNode {
  const style = (scalar.type ?? 'PLAIN') as ScalarStyle
  const { srcToken } = scalar as { srcToken?: { source?: string; indent?: number } }
  return {
    kind: 'scalar',
    ...spanOf(scalar),
    style,
    value: String(scalar.value),
    empty: style === 'PLAIN' && scalar.source === '',
    block: style.startsWith('BLOCK')
      ? { source: srcToken?.source ?? '', indent: Math.max(0, srcToken?.indent ?? 0) }
      : undefined
  }
}

/** A mapping with pairs that may still be added to. */
export function mapOf(map: YAMLMap, pairs: readonly Pair[]): MapNode {
  const find = (text: string) => pairs.find(({ key }) => key?.kind === 'scalar' && key.value === text)
  return { kind: 'map', ...spanOf(map), flow: map.flow === true, pairs: () => pairs, find }
}

/** A list with items that may still be added to. */
export function listOf(list: YAMLSeq, items: readonly Item[]): ListNode {
  return { kind: 'list', ...spanOf(list), flow: list.flow === true, items: () => items }
}

/** An alias and what it stands for. */
export function aliasOf(alias: Alias, target: YamlNode | undefined): AliasNode {
  return { kind: 'alias', ...spanOf(alias), name: alias.source, target }
}

function spanOf(node: Node) {
  const { anchor } = node as { anchor?: string }
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0, anchor, tag: node.tag }
}

/** The offset behind the colon of a pair, or behind the dash of an item; undefined when there is none or a tag follows. */
export function openingOf(tokens: TokenList): number | undefined {
  const announced = tokens?.find(({ type }) => type === 'map-value-ind' || type === 'seq-item-ind')
  if (announced?.offset === undefined || tokens?.some(({ type }) => type === 'tag')) return undefined
  return announced.offset + 1
}
