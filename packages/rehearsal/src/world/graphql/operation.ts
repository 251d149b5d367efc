import { execute, type GraphQLFieldResolver, type GraphQLFormattedError, getOperationAST } from 'graphql'
import { followed } from '../pulls/follow-pushes.ts'
import { enterSecondaryLimits } from '../rest/secondary-limits.ts'
import type { Context } from './fields.ts'
import { type ErrorShape, formatError } from './format-error.ts'
import { fieldOf } from './known.ts'
import { coerceVariables } from './mistakes/variables.ts'
import { prepare, unknownOf } from './prepare.ts'
import { refuseUnknown } from './refuse-unknown.ts'
import { githubSchema } from './schema.ts'

/** What a client sends. */
export interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | undefined
}

/** What a client gets: `data` is absent when nothing was carried out. */
export interface Answered {
  readonly data?: unknown
  readonly errors?: readonly (ErrorShape | GraphQLFormattedError)[]
}

/** Carries out an operation by GitHub's schema: nothing at all unless every part of it fits. */
export async function carryOut(context: Context, asked: Asked): Promise<Answered> {
  const schema = githubSchema()
  const { document, errors: mistakes } = prepare(schema, asked.query)
  if (mistakes !== undefined) return { errors: mistakes }
  const operation = getOperationAST(document, asked.operationName)
  if (!operation) return { errors: [{ message: noOperation(asked.operationName) }] }
  const variables = coerceVariables(schema, operation, asked.variables)
  if (variables.errors.length > 0) return { errors: variables.errors }
  const unknown = unknownOf(schema, document, operation)
  if (unknown.errors.length > 0) {
    context.state.unsupported.push(...unknown.names.map((name) => `GraphQL ${name}`))
    return { errors: unknown.errors }
  }
  const args = { schema, document, variableValues: variables.values, operationName: operation.name?.value }
  const { data, errors } = await underLimits(context, operation.operation, async () => {
    await followed(context.state)
    return execute({ ...args, contextValue: context, fieldResolver: resolve })
  })
  return { data, ...(errors && { errors: errors.map(formatError) }) }
}

/** Mutations count for the limits of what is created, which are the same for REST and GraphQL. */
async function underLimits<Result>(
  { state, caller }: Context,
  operation: string,
  run: () => Promise<Result>
): Promise<Result> {
  if (operation !== 'mutation') return run()
  const leave = enterSecondaryLimits(state, caller, 'POST', 'POST /graphql')
  try {
    return await run()
  } finally {
    leave()
  }
}

const resolve: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const field = fieldOf(info.parentType.name, info.fieldName)
  if (field !== undefined) return field(source as never, args as never, context, info)
  return refuseUnknown(context.state, `${info.parentType.name}.${info.fieldName}`)
}

/** In the words of graphql-ruby, `lib/graphql/query.rb`. */
function noOperation(name: string | undefined): string {
  return name === undefined ? 'An operation name is required' : `No operation named ${JSON.stringify(name)}`
}
