import { parseSync } from '@swc/core'

/** One import of a module. A type import leaves no trace in the compiled code; a dynamic one loads only when it is reached. */
export interface Import {
  readonly specifier: string
  readonly kind: 'static' | 'dynamic' | 'type'
}

/** A node of the syntax tree, as far as the rules look at it. */
export interface SyntaxNode {
  readonly type: string
  readonly [field: string]: unknown
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'
}

/**
 * Calls `visit` for every node below `value`; a node whose visit returns false is not entered. Where a node stands in
 * the text is passed over: that is a third of all there is.
 */
export function walk(value: unknown, visit: (node: SyntaxNode) => boolean | undefined): void {
  if (typeof value !== 'object' || value === null) return
  if (isNode(value) && visit(value) === false) return
  for (const name of Object.keys(value)) {
    if (name !== 'span') walk((value as Readonly<Record<string, unknown>>)[name], visit)
  }
}

const lazy =
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ClassDeclaration|ArrayExpression|ObjectExpression|StringLiteral|TemplateLiteral)$/

/** Whether code does nothing where it stands, but only where it is used: a function, a class, a list, an object, a text. */
export function isLazy({ type }: SyntaxNode): boolean {
  return lazy.test(type)
}

const trees = new Map<string, SyntaxNode>()

/** The syntax tree of a TypeScript source. Every rule asks for those of all sources, so they are kept. */
export function parse(source: string): SyntaxNode {
  const known = trees.get(source)
  if (known !== undefined) return known
  const tree = parseSync(source, { syntax: 'typescript', target: 'es2023' }) as unknown as SyntaxNode
  trees.set(source, tree)
  return tree
}

function literal(node: unknown): string | undefined {
  return isNode(node) && node.type === 'StringLiteral' ? (node.value as string) : undefined
}

const imports = new Map<string, readonly Import[]>()

const declarations = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration']

/**
 * Every import of a source. A dynamic import of anything but a literal is an import of `(computed)`: no rule can judge it,
 * so the rules refuse it.
 */
export function importsOf(source: string): readonly Import[] {
  const known = imports.get(source)
  if (known !== undefined) return known
  const found = findImports(source)
  imports.set(source, found)
  return found
}

function findImports(source: string): Import[] {
  const found: Import[] = []
  walk(parse(source), (node) => {
    const specifier = declarations.includes(node.type) ? literal(node.source) : undefined
    if (specifier !== undefined) found.push({ specifier, kind: node.typeOnly === true ? 'type' : 'static' })
    if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Import') {
      const [argument] = node.arguments as readonly { readonly expression: unknown }[]
      found.push({ specifier: literal(argument?.expression) ?? '(computed)', kind: 'dynamic' })
    }
    return undefined
  })
  return found
}
