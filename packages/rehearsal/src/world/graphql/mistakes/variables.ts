import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST
} from 'graphql'
import type { ErrorShape } from '../format-error.ts'

interface Problem {
  readonly path: readonly (string | number)[]
  readonly explanation: string
}

/** The variables of an operation as its resolvers get them, or what GitHub says of those that do not fit. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>
): { readonly errors: ErrorShape[]; readonly values: Record<string, unknown> } {
  const errors: ErrorShape[] = []
  const values: Record<string, unknown> = {}
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined
    if (type === undefined || !isInputType(type)) continue // said by the validation already
    const value = given[name]
    if (value === undefined && definition.defaultValue !== undefined) {
      values[name] = valueFromAST(definition.defaultValue, type)
    } else if (value !== undefined || isNonNullType(type)) {
      const problems = coerce(value ?? null, type, (result) => {
        values[name] = result
      })
      const { line = 1, column = 1 } = definition.loc?.startToken ?? {}
      if (problems.length > 0) errors.push(shape(name, String(type), value ?? null, problems, { line, column }))
    }
  }
  return { errors, values }
}

function coerce(value: unknown, type: GraphQLInputType, take: (value: unknown) => void): Problem[] {
  const problems: Problem[] = []
  const result = coerceInputValue(value, type, (path, bad, { message }) =>
    problems.push(explain([...path], bad, message))
  )
  if (problems.length === 0) take(result)
  return problems
}

/** The explanations are those of graphql-ruby, in `lib/graphql/schema/input_object.rb`, `enum.rb` and `scalar.rb`. */
function explain(path: (string | number)[], value: unknown, message: string): Problem {
  const [, missing] = /^Field "(\w+)" of required type/.exec(message) ?? []
  if (missing !== undefined) return { path: [...path, missing], explanation: 'Expected value to not be null' }
  const [, unknown, owner] = /^Field "(\w+)" is not defined by type "(\w+)"/.exec(message) ?? []
  if (unknown !== undefined) return { path: [...path, unknown], explanation: `Field is not defined on ${owner}` }
  if (/not to be null/.test(message)) return { path, explanation: 'Expected value to not be null' }
  const [, scalar, other = ''] = /^(?:(\w+) cannot represent|.*(?:type|in) "(\w+)")/.exec(message) ?? []
  const type = scalar ?? other
  return { path, explanation: `Could not coerce value ${JSON.stringify(value)} to ${type}` }
}

/** As in https://github.com/avitorio/outstatic/issues/17: `... invalid value for expectedHeadOid (Expected value ...)`. */
function shape(
  name: string,
  type: string,
  value: unknown,
  problems: readonly Problem[],
  location: { readonly line: number; readonly column: number }
): ErrorShape {
  const named = problems.filter(({ path }) => path.length > 0)
  const places = named.map(({ path, explanation }) => `${path.join('.')} (${explanation})`).join(', ')
  return {
    extensions: { value, problems },
    locations: [location],
    message: `Variable $${name} of type ${type} was provided invalid value${places === '' ? '' : ` for ${places}`}`
  }
}
