import { type Bindings, bindingsOf, keyOf } from './bindings.ts'
import { resolve } from './graph.ts'
import { isLazy, parse, type SyntaxNode, walk } from './syntax.ts'
import { writeIn } from './writes.ts'

/** A place that a call gives something to: `module.ts#changeOnce(0.send)` is a part of what its first argument is. */
export type Place = string

/** Something that stands in a unit, with the places of calls that it stands in, the outermost first. */
export interface Standing {
  readonly what: string
  readonly within: readonly Place[]
}

/** A function, a class or a value with a name, without the named ones inside it: they are units of their own. */
export interface Unit {
  /** `packages/core/src/git/remote.ts#listRefs`; what has no name belongs to the unit `...ts#` of the module. */
  readonly id: string
  /** What it changes outside the process by itself. */
  readonly writes: readonly Standing[]
  /** The units that it mentions. */
  readonly mentions: readonly Standing[]
  /** The uses of what it is given, by the place that it is given to. */
  readonly parameters: ReadonlyMap<Place, readonly Standing[]>
}

const noCode = /^(Ts(?!(AsExpression|NonNullExpression|SatisfiesExpression)$)|ImportDeclaration)/

/** The units of a source. */
export function unitsOf(path: string, source: string): Unit[] {
  const tree = parse(source)
  const bindings = bindingsOf(
    tree,
    (name) => `${path}#${name}`,
    (specifier) => resolve(path, specifier)
  )
  const units: Unit[] = []
  const waiting: [id: string, node: SyntaxNode][] = [[`${path}#`, tree]]
  for (const [id, node] of waiting) {
    const inside = (key: string, inner: SyntaxNode) => waiting.push([bindings.units.get(key) ?? key, inner])
    units.push(readUnit(id, node, bindings, inside))
  }
  return units
}

/** Reads a unit; `inside` is told of every unit that stands in it. */
function readUnit(
  id: string,
  unit: SyntaxNode,
  bindings: Bindings,
  inside: (key: string, node: SyntaxNode) => void
): Unit {
  const writes: Standing[] = []
  const names: Standing[] = []
  const note = (node: SyntaxNode, within: readonly Place[]): void => {
    const what = writeIn(node, bindings)
    if (what !== undefined) writes.push({ what, within })
    const key = keyOf(node)
    if (key !== undefined) names.push({ what: key, within })
  }
  const read = (value: unknown, within: readonly Place[]): void =>
    walk(value, (node) => {
      if (noCode.test(node.type)) return false
      const named = namedIn(node)
      if (named !== undefined && named.node !== unit) {
        inside(named.key, named.node)
        return false
      }
      note(node, within)
      if (node.type !== 'CallExpression') return undefined
      read(node.callee, within)
      for (const [place, part] of partsGiven(node, bindings)) read(part, [...within, place])
      return false
    })
  read(isLazy(unit) ? (unit.body ?? unit) : unit, [])
  const mentions = names.map(({ what, within }) => ({ what: bindings.units.get(what) ?? id, within }))
  const uses = parametersOf(unit).map(
    ([key, part]) => [`${id}(${part})`, names.filter(({ what }) => what === key)] as const
  )
  return { id, writes, mentions: mentions.filter(({ what }) => what !== id), parameters: new Map(uses) }
}

/** A function, a class or a constant that does nothing where it is declared. */
function namedIn(node: SyntaxNode): { readonly key: string; readonly node: SyntaxNode } | undefined {
  const isValue = node.type === 'VariableDeclarator'
  const declared = (isValue ? node.init : node) as SyntaxNode | null
  const key = keyOf(isValue ? node.id : node.identifier)
  return key !== undefined && declared !== null && isLazy(declared) ? { key, node: declared } : undefined
}

/** What a call gives, in parts, and the place of each. */
function partsGiven(call: SyntaxNode, { units }: Bindings): [Place, unknown][] {
  const called = units.get(keyOf(call.callee) ?? '') ?? ''
  return (call.arguments as { readonly expression: SyntaxNode }[]).flatMap(({ expression }, at): [Place, unknown][] =>
    expression.type === 'ObjectExpression'
      ? propertiesOf(expression).map((part) => [`${called}(${at}.${nameOf(part.key ?? part)})`, part])
      : [[`${called}(${at})`, expression]]
  )
}

/** The properties of an object, with those of an object that is spread into it. */
function propertiesOf({ properties }: SyntaxNode): SyntaxNode[] {
  return (properties as SyntaxNode[]).flatMap((property) => {
    const spread = property.type === 'SpreadElement' ? (property.arguments as SyntaxNode) : undefined
    return spread?.type === 'ObjectExpression' ? propertiesOf(spread) : [property]
  })
}

/** The parameters of a function and the parts that it takes out of them: the name in its body, and what it is of. */
function parametersOf({ params = [] }: SyntaxNode): [key: string | undefined, part: string][] {
  return (params as SyntaxNode[]).flatMap((parameter, at): [string | undefined, string][] => {
    const pattern = (parameter.pat ?? parameter) as SyntaxNode
    if (pattern.type !== 'ObjectPattern') return [[keyOf(pattern), `${at}`]]
    return (pattern.properties as SyntaxNode[]).map(({ key, value }) => [keyOf(value ?? key), `${at}.${nameOf(key)}`])
  })
}

function nameOf(node: unknown): string {
  return ((node ?? {}) as { value?: string }).value ?? ''
}
