import { type ASTNode, type DocumentNode, type GraphQLError, type GraphQLSchema, print, validate } from 'graphql'
import type { ErrorShape } from '../format-error.ts'
import { placeOf } from './place.ts'
import { wordMistake } from './wording.ts'

/** Holds a query against GitHub's schema and gives what GitHub would say of each mistake. */
export function mistakesOf(schema: GraphQLSchema, document: DocumentNode): ErrorShape[] {
  return validate(schema, document)
    .filter(({ message }) => !isOverlooked(message))
    .map((error) => shape(schema, document, error))
}

/**
 * The specification forbids one name for fields of two types, even in fragments that never apply together. graphql-ruby
 * lets it pass (https://graphql-ruby.org/api-doc/2.5.11/GraphQL/Schema.html, allow_legacy_invalid_return_type_conflicts),
 * and release tools ask GitHub for the `state` of an issue or a pull request in that way.
 */
function isOverlooked(message: string): boolean {
  return /^Fields "\w+" conflict because /.test(message) && !/differ(?:ent fields|ing arguments)/.test(message)
}

function shape(schema: GraphQLSchema, document: DocumentNode, error: GraphQLError): ErrorShape {
  const node = error.nodes?.at(-1) // of several, the last is the use, the others are what it does not agree with
  if (node === undefined) return { locations: error.locations ?? [], message: error.message }
  const place = placeOf(schema, document, node)
  const wording = wordMistake(error.message, place, print(literalOf(node)))
  return {
    path: place.path,
    ...(wording === undefined ? {} : { extensions: wording.extensions }),
    locations: error.locations ?? [],
    message: wording?.message ?? error.message
  }
}

function literalOf(node: ASTNode): ASTNode {
  return node.kind === 'ObjectField' || node.kind === 'Argument' ? node.value : node
}
