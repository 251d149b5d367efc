import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildASTSchema, type GraphQLScalarType, type GraphQLSchema, parse } from 'graphql'
import { checkoutRoot } from '../../checkout.ts'

let loaded: GraphQLSchema | undefined

/**
 * GitHub's public schema, from the package that publishes it; read when it is first asked for (90 ms, 40 MB). The
 * descriptions are cut out before: they are two thirds of the text, and nobody reads them here.
 */
export function githubSchema(): GraphQLSchema {
  loaded ??= readSchema()
  return loaded
}

function readSchema(): GraphQLSchema {
  const file = join(checkoutRoot(), 'node_modules/@octokit/graphql-schema/schema.graphql')
  const text = readFileSync(file, 'utf8').replace(/"""[\s\S]*?"""\n/g, '')
  const schema = buildASTSchema(parse(text, { noLocation: true }), { assumeValid: true, assumeValidSDL: true })
  forgetSources(schema)
  holdScalar(schema, 'GitObjectID', /^[0-9a-f]{40}$/i)
  holdScalar(schema, 'GitRefname', /^refs\//)
  holdScalar(schema, 'DateTime', /^\d{4}-\d\d-\d\d/)
  holdScalar(schema, 'GitTimestamp', /^\d{4}-\d\d-\d\d/)
  holdScalar(schema, 'Base64String', /^[A-Za-z0-9+/\s]*={0,2}\s*$/)
  return schema
}

/** The syntax trees of the definitions are as large as the schema, and only who extends it needs them. */
function forgetSources(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : []
    const values = 'getValues' in type ? type.getValues() : []
    const arguments_ = fields.flatMap((field) => ('args' in field ? field.args : []))
    for (const each of [type, ...fields, ...values, ...arguments_]) each.astNode = undefined
  }
}

/** The schema has only the names of GitHub's own scalars; what a client may send for one is said in their descriptions. */
function holdScalar(schema: GraphQLSchema, name: string, form: RegExp): void {
  const scalar = schema.getType(name) as GraphQLScalarType
  scalar.parseValue = (value) => {
    if (typeof value === 'string' && form.test(value)) return value
    throw new TypeError(`${name} cannot represent this value`)
  }
}
