import {
  type ASTNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo
} from 'graphql'
import type { ErrorShape } from './format-error.ts'
import { fieldOf } from './known.ts'
import { Unknown } from './refuse-unknown.ts'

/**
 * The fields that a query asks for and the world does not know, as errors. Looked for before anything is carried out:
 * a mutation must not take effect and then have no answer. What a directive may leave out is judged when it is reached.
 */
export function unknownFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode
): { readonly names: readonly string[]; readonly errors: ErrorShape[] } {
  const found = new Map<string, ErrorShape>()
  const types = new TypeInfo(schema)
  const enter = (node: ASTNode): false | undefined => {
    if (node.kind === 'OperationDefinition' && node !== operation) return false
    if (node.kind !== 'Field') return undefined
    if (node.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include')) return false
    const parent = types.getParentType()
    const name = node.name.value
    if (parent === null || parent === undefined || isKnown(schema, parent, name)) return undefined
    const { line = 1, column = 1 } = node.loc?.startToken ?? {}
    const what = `${parent.name}.${name}`
    found.set(what, { locations: [{ line, column }], message: new Unknown(what).message })
    return false
  }
  visit(document, visitWithTypeInfo(types, { enter }))
  return { names: [...found.keys()], errors: [...found.values()] }
}

/** Of an interface a field is known when one type has it; which one it is shows when it is asked. */
function isKnown(schema: GraphQLSchema, parent: GraphQLNamedType, field: string): boolean {
  const type = getNamedType(parent)
  if (field.startsWith('__') || type.name.startsWith('__')) return true
  if (isAbstractType(type)) return schema.getPossibleTypes(type).some(({ name }) => fieldOf(name, field) !== undefined)
  return isObjectType(type) && fieldOf(type.name, field) !== undefined
}
