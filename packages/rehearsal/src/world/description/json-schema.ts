import type { OpenapiSchema } from './slice.ts'
import { inVersion } from './versions.ts'

/** A schema of JSON Schema 2019-09, with the keywords that are written here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly unevaluatedProperties?: boolean
  readonly items?: JsonSchema
  readonly allOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
}

/** Keywords that mean the same in OpenAPI 3.0 and in JSON Schema. */
const same = [
  'type',
  'format',
  'enum',
  'required',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties'
]

/** Every keyword of OpenAPI 3.0 that is read here. */
export const keywords: readonly string[] = [
  ...same,
  ...['$ref', 'nullable', 'properties', 'additionalProperties', 'items', 'allOf', 'anyOf', 'oneOf']
]

/**
 * A schema of OpenAPI 3.0 in JSON Schema 2019-09, for a version of the API. Members that are not described are an error
 * of their own (`unevaluatedProperties`): a misspelt member is otherwise no error anywhere, for GitHub leaves nearly
 * every object open.
 */
export function toJsonSchema(described: OpenapiSchema, version: string): JsonSchema {
  const schema = convert(described, version)
  const mayBeObject = ['$ref', 'properties', 'allOf', 'anyOf'].some((keyword) => keyword in schema)
  return mayBeObject ? { ...schema, unevaluatedProperties: false } : schema
}

/**
 * The same without a judgement on members that are not described: for a schema that is a part of another one, which
 * may describe more of the same object.
 */
export function convert(described: OpenapiSchema, version: string): JsonSchema {
  if (typeof described.$ref === 'string') return { $ref: described.$ref }
  const schema = inVersion(described, version)
  const kept = same.filter((keyword) => keyword in schema).map((keyword) => [keyword, schema[keyword]])
  const converted = { ...Object.fromEntries(kept), ...members(schema, version), ...parts(schema, version) }
  return schema.nullable === true ? nullable(converted) : converted
}

function members(schema: OpenapiSchema, version: string): JsonSchema {
  const { properties, items, additionalProperties } = schema as Record<string, OpenapiSchema | undefined>
  const free =
    [schema.type].flat().includes('object') && !['properties', 'allOf', 'anyOf', 'oneOf'].some((key) => key in schema)
  const named = Object.entries(properties ?? {}) as [string, OpenapiSchema][]
  return {
    ...(properties && {
      properties: Object.fromEntries(named.map(([name, one]) => [name, toJsonSchema(one, version)]))
    }),
    ...(items && { items: toJsonSchema(items, version) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: toJsonSchema(additionalProperties, version) }
      : { ...((free || additionalProperties !== undefined) && { additionalProperties: additionalProperties ?? true }) })
  }
}

/** Of `oneOf` we ask for one at least: GitHub's own answers fit several, as a symbolic link is also a file. */
function parts(schema: OpenapiSchema, version: string): JsonSchema {
  const { allOf, anyOf, oneOf } = schema as Record<string, readonly OpenapiSchema[] | undefined>
  const all = (list: readonly OpenapiSchema[]) => list.map((one) => convert(one, version))
  return {
    ...(allOf && { allOf: all(allOf) }),
    ...((anyOf ?? oneOf) && { anyOf: all(anyOf ?? oneOf ?? []) })
  }
}

function nullable(schema: JsonSchema): JsonSchema {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  const values = schema.enum as readonly unknown[] | undefined
  if ('allOf' in schema || 'anyOf' in schema) return { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [schema.type, 'null'], ...(values && { enum: [...new Set([...values, null])] }) }
}
