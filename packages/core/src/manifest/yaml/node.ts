/** How a scalar is written, in the words of the `yaml` package. */
export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

interface Span {
  /** Where it begins and ends in the text; comments and properties are outside, quotes and the header of a block inside. */
  readonly start: number
  readonly end: number
  readonly anchor: string | undefined
  /** The tag with its prefix resolved. */
  readonly tag: string | undefined
}

/** A single value. What it reads as is another matter: `value` is its text. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar'
  readonly style: ScalarStyle
  /** Without quotes, escapes and folding. */
  readonly value: string
  /** Nothing is written there at all. */
  readonly empty: boolean
  /** The lines of a block scalar, and the column of what it stands in. */
  readonly block: { readonly source: string; readonly indent: number } | undefined
}

/** An item of a list. */
export interface Item {
  readonly node: YamlNode | null
  /** Where a value that is empty would begin: right behind the colon or dash that announces it. */
  readonly opening: number | undefined
}

/** A key with its value, which is the node. */
export interface Pair extends Item {
  readonly key: YamlNode | null
}

export interface MapNode extends Span {
  readonly kind: 'map'
  readonly flow: boolean
  pairs(): readonly Pair[]
  /** The pair whose key is this text. */
  find(key: string): Pair | undefined
}

export interface ListNode extends Span {
  readonly kind: 'list'
  readonly flow: boolean
  items(): readonly Item[]
}

export interface AliasNode extends Span {
  readonly kind: 'alias'
  readonly name: string
  /** What it stands for; undefined when that is not there, or only behind it. */
  readonly target: YamlNode | undefined
}

/** A node of a YAML document, whoever read it: the scanner or the `yaml` package. */
export type YamlNode = ScalarNode | MapNode | ListNode | AliasNode

/** The text of a YAML file with the root of each of its documents. */
export interface YamlFile {
  readonly text: string
  readonly documents: readonly (YamlNode | null)[]
  /** The anchors that an alias refers to, for each document. */
  readonly aliased: readonly ReadonlySet<string>[]
  /** The line of an offset, counted from 1. */
  lineOf(offset: number): number
}

/** The text of a key; of one that is a collection, its source. */
export function keyText({ text }: YamlFile, key: YamlNode | null): string {
  if (key === null) return ''
  return key.kind === 'scalar' ? key.value : text.slice(key.start, key.end)
}
