import type { GraphQLResolveInfo } from 'graphql'
import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'

/** Who asks, and in which world. */
export interface Context {
  readonly state: WorldState
  readonly caller: Caller
}

/** Gives the value of a field of something; the arguments fit GitHub's schema already. */
export type Field<Source> = (source: Source, args: never, context: Context, info: GraphQLResolveInfo) => unknown

/** The fields of a type that the world knows, by name; `Type` is the type as `@octokit/graphql-schema` declares it. */
export type Fields<Type, Source> = { readonly [Name in keyof Type]?: Field<Source> }

/** What a resolver gives for an object of a type: the name says which fields it has. */
export interface Typed<Name extends string> {
  readonly __typename: Name
}

/** Fields whose values stand under their own names in what the resolver of the parent gave. */
export function plain<const Name extends string>(...names: Name[]): { readonly [Each in Name]: Field<unknown> } {
  const entries = names.map((name) => [name, (source: unknown) => (source as Record<string, unknown>)[name]])
  return Object.fromEntries(entries) as { [Each in Name]: Field<unknown> }
}
