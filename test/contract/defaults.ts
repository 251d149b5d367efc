import { parse, type SyntaxNode, walk } from '../architecture/syntax.ts'

function field(node: unknown, name: string): SyntaxNode | undefined {
  return ((node ?? {}) as SyntaxNode)[name] as SyntaxNode | undefined
}

/** A value written down in the source: a literal that says something. Emptiness is no default, it is how absence looks. */
function isWritten(node: SyntaxNode | undefined): boolean {
  switch (node?.type) {
    case 'StringLiteral':
      return node.value !== ''
    case 'TemplateLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return true
    case 'ArrayExpression':
      return (node.elements as unknown[]).length > 0
    case 'ObjectExpression':
      return (node.properties as unknown[]).length > 0
    default:
      return false
  }
}

/** `inputs.version`, `inputs['tag-prefix']`, and `raw`, which is what the parser of an input is given. */
function isInput(node: SyntaxNode | undefined): boolean {
  if (node?.type === 'Identifier') return node.value === 'raw'
  return node?.type === 'MemberExpression' && field(node, 'object')?.value === 'inputs'
}

/** Does this node give an input a default of its own? */
function isDefault(node: SyntaxNode): boolean {
  if (node.type === 'BinaryExpression' && (node.operator === '||' || node.operator === '??')) {
    return isInput(field(node, 'left')) && isWritten(field(node, 'right'))
  }
  if (node.type !== 'VariableDeclarator' || field(node, 'init')?.value !== 'inputs') return false
  const properties = (field(node, 'id')?.properties ?? []) as SyntaxNode[]
  return properties.some(({ type, value }) => type === 'AssignmentPatternProperty' && isWritten(value as SyntaxNode))
}

/** How many defaults of inputs stand in a source of an action, where they would contradict those of action.yml. */
export function defaultsIn(source: string): number {
  let count = 0
  walk(parse(source), (node) => {
    if (isDefault(node)) count += 1
    return undefined
  })
  return count
}
