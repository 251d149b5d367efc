import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql'
import type { ErrorShape } from './format-error.ts'
import { syntaxError } from './mistakes/syntax.ts'
import { mistakesOf } from './mistakes/validate.ts'
import { unknownFields } from './unknown-fields.ts'

/** A text that is a query by GitHub's schema, or what GitHub says against it. */
export type Prepared =
  | { readonly document: DocumentNode; readonly errors?: undefined }
  | { readonly document?: undefined; readonly errors: readonly ErrorShape[] }

type Unknown = ReturnType<typeof unknownFields>

// A client asks the same again and again, with other variables, and to hold a query against the schema takes longer than
// to answer it. As many are kept as any client has, for their texts may be large.
const most = 100
const prepared = new Map<string, Prepared>()
const unknown = new WeakMap<OperationDefinitionNode, Unknown>()

/** Reads a query and holds it against GitHub's schema; the same text is read once. */
export function prepare(schema: GraphQLSchema, query: string): Prepared {
  const known = prepared.get(query)
  if (known !== undefined) return known
  const fresh = read(schema, query)
  if (prepared.size >= most) prepared.clear()
  prepared.set(query, fresh)
  return fresh
}

function read(schema: GraphQLSchema, query: string): Prepared {
  let document: DocumentNode
  try {
    document = parse(query)
  } catch (error) {
    return { errors: [syntaxError(error)] }
  }
  const errors = mistakesOf(schema, document)
  return errors.length > 0 ? { errors } : { document }
}

/** What `unknownFields` finds in an operation of a query that `prepare` gave; it is looked for once. */
export function unknownOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Unknown {
  const known = unknown.get(operation) ?? unknownFields(schema, document, operation)
  unknown.set(operation, known)
  return known
}
