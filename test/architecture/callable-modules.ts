import { awaited } from './bindings.ts'
import type { Breach } from './directions.ts'
import type { Sources } from './graph.ts'
import { parse, type SyntaxNode, walk } from './syntax.ts'

/** Modules of Node that are functions. Loaded late, a bundle has nothing of them but `default`. */
const callable = /^(node:)?(assert|events|module|stream)$/

/** What is loaded late and named in its source, without the parts of it that are taken from `default`. */
function lateModules(source: string): string[] {
  const found = new Map<SyntaxNode, string>()
  const byDefault = new Set<SyntaxNode>()
  walk(parse(source), (node) => {
    const specifier = node.type === 'AwaitExpression' ? awaited(node) : undefined
    if (specifier !== undefined) found.set(node, specifier)
    const { type, value } = (node.property ?? {}) as SyntaxNode
    if (node.type === 'MemberExpression' && type === 'Identifier' && value === 'default')
      byDefault.add(unwrapped(node.object as SyntaxNode))
    return undefined
  })
  return [...found].flatMap(([node, specifier]) => (byDefault.has(node) ? [] : [specifier]))
}

function unwrapped(node: SyntaxNode): SyntaxNode {
  return node.type === 'ParenthesisExpression' ? unwrapped(node.expression as SyntaxNode) : node
}

/** A module of Node that is a function is loaded late by its `default` alone. */
export function callableModules(sources: Sources): Breach[] {
  return [...sources]
    .filter(([path]) => /^(actions|packages\/core)\//.test(path))
    .flatMap(([path, source]) =>
      lateModules(source)
        .filter((specifier) => callable.test(specifier))
        .map((specifier) => `${path}: a bundle has only the default of ${specifier}: write (await import(...)).default`)
    )
}
