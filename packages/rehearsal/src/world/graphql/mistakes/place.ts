import {
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo
} from 'graphql'

/** Where something stands in a query. */
export interface Place {
  /** As GitHub writes it: `['query Refs', 'repository', 'refs', 'first']`. */
  readonly path: readonly string[]
  /** The field it stands in. */
  readonly field: string
  /** The argument it stands in, and the type that argument has. */
  readonly argument: string | undefined
  readonly type: string | undefined
}

/** Finds the place of a node of a query. */
export function placeOf(schema: GraphQLSchema, document: DocumentNode, wanted: ASTNode): Place {
  const types = new TypeInfo(schema)
  const path: string[] = []
  let field = ''
  let argument: { node: ArgumentNode; type: string | undefined } | undefined
  let found: Place | undefined
  const enter = (node: ASTNode): void => {
    path.push(...stepOf(node))
    if (node.kind === 'Field') field = node.name.value
    if (node.kind === 'Argument') argument = { node, type: types.getArgument()?.type.toString() }
    if (node === wanted) found ??= { path: [...path], field, argument: argument?.node.name.value, type: argument?.type }
  }
  const leave = (node: ASTNode): void => {
    if (node === argument?.node) argument = undefined
    path.length -= stepOf(node).length
  }
  visit(document, visitWithTypeInfo(types, { enter, leave }))
  return found ?? { path: [], field: '', argument: undefined, type: undefined }
}

function stepOf(node: ASTNode): string[] {
  if (node.kind === 'OperationDefinition') return [[node.operation, node.name?.value].filter(Boolean).join(' ')]
  if (node.kind === 'FragmentDefinition') return [`fragment ${node.name.value}`]
  if (node.kind === 'InlineFragment') return [`... on ${node.typeCondition?.name.value ?? ''}`]
  if (node.kind === 'FragmentSpread') return [`... ${node.name.value}`]
  if (node.kind === 'Field') return [node.alias?.value ?? node.name.value]
  return node.kind === 'Argument' ? [node.name.value] : []
}
