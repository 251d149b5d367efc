import { isLazy, type SyntaxNode, walk } from './syntax.ts'

/** What the names of a module mean. A name is told from the same one in another scope. */
export interface Bindings {
  /** Names to the units that they are, of this module or of the one they are imported from. */
  readonly units: ReadonlyMap<string, string>
  /** Names to what they are of a part of Node or of a package: `node:fs unlinkSync`, `node:fs *`. */
  readonly foreign: ReadonlyMap<string, string>
}

/** A name with its scope; undefined for what is no name. */
export function keyOf(node: unknown): string | undefined {
  const { type, value, ctxt } = (node ?? {}) as { type?: string; value?: string; ctxt?: number }
  return type === 'Identifier' && ctxt !== undefined ? `${value}@${ctxt}` : undefined
}

function nameOf(node: unknown): string {
  return ((node ?? {}) as { value?: string }).value ?? ''
}

interface Named {
  readonly key: string | undefined
  readonly name: string
}

/** The names that an import brings, and what they are called where they come from. */
function imported(node: SyntaxNode): Named[] {
  return (node.specifiers as SyntaxNode[]).map(({ type, local, imported: from }) => ({
    key: keyOf(local),
    name: type === 'ImportSpecifier' ? nameOf(from ?? local) : '*'
  }))
}

/** The source of `await import('...')`. */
export function awaited(node: unknown): string | undefined {
  const { type, argument, expression } = (node ?? {}) as SyntaxNode
  if (type === 'ParenthesisExpression') return awaited(expression)
  const call = (type === 'AwaitExpression' ? argument : {}) as SyntaxNode
  if ((call.callee as SyntaxNode | undefined)?.type !== 'Import') return undefined
  const [first] = call.arguments as readonly { readonly expression: SyntaxNode }[]
  return first?.expression.type === 'StringLiteral' ? (first.expression.value as string) : undefined
}

/** The names that `const { a, b: c } = await import('...')` brings. */
function taken({ id }: SyntaxNode): Named[] {
  const { type, properties = [] } = id as SyntaxNode
  if (type !== 'ObjectPattern') return [{ key: keyOf(id), name: '*' }]
  return (properties as SyntaxNode[]).map(({ key, value }) => ({ key: keyOf(value ?? key), name: nameOf(key) }))
}

/** The name that a declaration of a function, a class or a constant brings. */
function declared(node: SyntaxNode): string | undefined {
  const isValue = node.type === 'VariableDeclarator' && node.init !== null && isLazy(node.init as SyntaxNode)
  if (isValue) return keyOf(node.id)
  return node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration' ? keyOf(node.identifier) : undefined
}

/** The scope of what is declared at the top of a module. */
function scopeOf({ body }: SyntaxNode): string {
  const keys = (body as SyntaxNode[]).flatMap((item) => {
    const node = (item.declaration ?? item) as SyntaxNode
    const named = node.type === 'VariableDeclaration' ? (node.declarations as SyntaxNode[]) : [node]
    return named.flatMap((each) => keyOf(each.type === 'VariableDeclarator' ? each.id : each.identifier) ?? [])
  })
  return keys[0]?.split('@')[1] ?? ''
}

/**
 * Reads what the names of a module mean. `toUnit` names one of its units in full, `resolve` what an import means. A name
 * inside a function is told from that of the module by its scope.
 */
export function bindingsOf(
  tree: SyntaxNode,
  toUnit: (name: string) => string,
  resolve: (specifier: string) => string
): Bindings {
  const units = new Map<string, string>()
  const foreign = new Map<string, string>()
  const top = scopeOf(tree)
  const bring = (specifier: string, names: readonly Named[]): void => {
    const path = resolve(specifier)
    for (const { key = '', name } of names) {
      if (path.endsWith('.ts')) units.set(key, `${path}#${name}`)
      else foreign.set(key, `${path} ${name}`)
    }
  }
  walk(tree, (node) => {
    if (node.type === 'ImportDeclaration') bring(nameOf(node.source), imported(node))
    const specifier = node.type === 'VariableDeclarator' ? awaited(node.init) : undefined
    if (specifier !== undefined) bring(specifier, taken(node))
    const key = declared(node)
    if (key !== undefined) units.set(key, toUnit(key.replace(new RegExp(`@${top}$`), '')))
    return undefined
  })
  return { units, foreign }
}
