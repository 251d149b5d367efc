import { convert, type JsonSchema, toJsonSchema } from './json-schema.ts'
import { judge, type SchemaError } from './judge.ts'
import { type Components, componentOf, type OpenapiSchema, slice } from './slice.ts'

/** Says what is wrong with a value; nothing when it fits. */
export type Check = (value: unknown) => readonly SchemaError[]

/** What is converted for a version of a description so far: schemas stay the same objects, so they are their own keys. */
interface Converted {
  readonly wholes: Map<OpenapiSchema, JsonSchema>
  readonly components: Map<string, JsonSchema>
}

const descriptions = new WeakMap<Components, Map<string, Converted>>()

/**
 * The check of a schema in a version of the description. `components` is what its references name: those of the API
 * unless others are given. A reference that names none of them is an error when a value comes to it.
 */
export function checkOf(schema: OpenapiSchema, version: string, components = slice().components): Check {
  const converted = convertedFor(components, version)
  const whole = getOrMake(converted.wholes, schema, () => toJsonSchema(schema, version))
  const find = (reference: string) =>
    getOrMake(converted.components, reference, () => convert(componentOf(components, reference), version))
  return (value) => judge(whole, value, find)
}

function convertedFor(components: Components, version: string): Converted {
  const versions = descriptions.get(components) ?? new Map<string, Converted>()
  descriptions.set(components, versions)
  return getOrMake(versions, version, () => ({ wholes: new Map(), components: new Map() }))
}

function getOrMake<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}
