import { isDeepStrictEqual } from 'node:util'
import { formats } from './formats.ts'
import type { JsonSchema } from './json-schema.ts'

/** What a broken keyword asks for, by the names that validators of JSON Schema give to it. */
export interface Params {
  readonly limit?: number
  readonly type?: string | readonly string[]
  readonly allowedValues?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly missingProperty?: string
  readonly additionalProperty?: string
  readonly unevaluatedProperty?: string
}

/** A keyword that a value breaks. */
export interface Failure {
  readonly keyword: string
  readonly params: Params
  readonly message: string
}

/** What a keyword has against a value of the type that it is about; nothing when the value fits. */
type Assertion = (asked: never, value: never) => readonly Omit<Failure, 'keyword'>[]

const found = (isGood: boolean, params: Params, message: string) => (isGood ? [] : [{ params, message }])

const atMost = <Value>(measure: (value: Value) => number, noun: string) => {
  return (limit: number, value: Value) =>
    found(measure(value) <= limit, { limit }, `must NOT have more than ${limit} ${noun}`)
}

const atLeast = <Value>(measure: (value: Value) => number, noun: string) => {
  return (limit: number, value: Value) =>
    found(measure(value) >= limit, { limit }, `must NOT have fewer than ${limit} ${noun}`)
}

const characters = (text: string) => [...text].length
const items = (list: readonly unknown[]) => list.length
const properties = (value: object) => Object.keys(value).length

/** The keywords that look at a value as a whole, by the type of the values that they are about. */
const assertions: Readonly<Record<'any' | 'number' | 'string' | 'array' | 'object', Record<string, Assertion>>> = {
  any: {
    type: (type: string | readonly string[], value: unknown) =>
      found(hasType(value, type), { type }, `must be ${type}`),
    enum: (allowedValues: readonly unknown[], value: unknown) => {
      const isOne = allowedValues.some((allowed) => isDeepStrictEqual(allowed, value))
      return found(isOne, { allowedValues }, 'must be equal to one of the allowed values')
    }
  },
  number: {
    maximum: (limit: number, value: number) => found(value <= limit, { limit }, `must be <= ${limit}`),
    minimum: (limit: number, value: number) => found(value >= limit, { limit }, `must be >= ${limit}`)
  },
  string: {
    maxLength: atMost(characters, 'characters'),
    minLength: atLeast(characters, 'characters'),
    pattern: (pattern: string, value: string) =>
      found(new RegExp(pattern, 'u').test(value), { pattern }, `must match pattern "${pattern}"`),
    format: (format: string, value: string) => {
      const form = formats[format] ?? true
      return found(form === true || form.test(value), { format }, `must match format "${format}"`)
    }
  },
  array: {
    maxItems: atMost(items, 'items'),
    minItems: atLeast(items, 'items'),
    uniqueItems: (isAsked: boolean, list: readonly unknown[]) => {
      const isTwice = list.some((one, at) => list.slice(0, at).some((other) => isDeepStrictEqual(one, other)))
      return found(!(isAsked && isTwice), {}, 'must NOT have duplicate items')
    }
  },
  object: {
    maxProperties: atMost(properties, 'properties'),
    minProperties: atLeast(properties, 'properties'),
    required: (names: readonly string[], value: object) =>
      names
        .filter((name) => !Object.hasOwn(value, name))
        .flatMap((name) => found(false, { missingProperty: name }, `must have required property '${name}'`))
  }
}

/** The type of a JSON value in the word of JSON Schema. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function hasType(value: unknown, type: string | readonly string[]): boolean {
  const found = typeOf(value)
  return [type].flat().some((one) => (one === 'integer' ? Number.isInteger(value) : one === found))
}

/** The keywords of a schema that a value breaks by itself, without a look at its members and at other schemas. */
export function failures(schema: JsonSchema, value: unknown): Failure[] {
  const own = (assertions as Readonly<Record<string, Record<string, Assertion>>>)[typeOf(value)] ?? {}
  return Object.entries({ ...assertions.any, ...own }).flatMap(([keyword, assertion]) => {
    if (!(keyword in schema)) return []
    return assertion(schema[keyword] as never, value as never).map((failure) => ({ keyword, ...failure }))
  })
}
