import { type Failure, failures, typeOf } from './assertions.ts'
import type { JsonSchema } from './json-schema.ts'

/** A keyword of a schema that a part of a value breaks. */
export interface SchemaError extends Failure {
  /** The part's place, as a JSON pointer (RFC 6901): `/labels/0`, and empty for the whole. */
  readonly instancePath: string
  /** The part itself. */
  readonly data: unknown
}

/** What a schema says about a value: every error, and which members of an object it describes. */
interface Judgement {
  readonly errors: readonly SchemaError[]
  readonly described: readonly string[]
}

/** Gives the schema that a reference names. */
export type Find = (reference: string) => JsonSchema

/**
 * Every error of a value by a schema of JSON Schema 2019-09, in the keywords that `toJsonSchema` writes. The schema is
 * read as it stands: most are asked about a handful of values, sooner judged than code is made for them.
 */
export function judge(schema: JsonSchema, value: unknown, find: Find): readonly SchemaError[] {
  return judgementOf(schema, value, '', find).errors
}

function judgementOf(schema: JsonSchema, value: unknown, at: string, find: Find): Judgement {
  const about = (part: JsonSchema) => judgementOf(part, value, at, find)
  const own = failures(schema, value).map((failure) => ({ ...failure, instancePath: at, data: value }))
  const parts = [
    { errors: own, described: [] },
    ...(schema.$ref === undefined ? [] : [about(find(schema.$ref))]),
    ...(schema.anyOf === undefined ? [] : [oneAtLeast(schema.anyOf.map(about), value, at)]),
    ...(schema.allOf ?? []).map(about),
    { errors: itemErrors(schema, value, at, find), described: [] },
    ...(isObject(value) ? [judgeMembers(schema, value, at, find)] : [])
  ]
  const errors = parts.flatMap((part) => part.errors)
  const described = parts.flatMap((part) => part.described)
  if (schema.unevaluatedProperties !== false || !isObject(value)) return { errors, described }
  const others = namesBeside(value, described)
  const undescribed = others.map((name) => unwanted('unevaluatedProperties', { unevaluatedProperty: name }, value, at))
  return { errors: [...errors, ...undescribed], described: Object.keys(value) }
}

/** `anyOf`: a form that fits describes its members; when none does, all say why. */
function oneAtLeast(forms: readonly Judgement[], value: unknown, at: string): Judgement {
  const fitting = forms.filter(({ errors }) => errors.length === 0)
  if (fitting.length > 0) return { errors: [], described: fitting.flatMap(({ described }) => described) }
  const none = { keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf', instancePath: at, data: value }
  return { errors: [...forms.flatMap(({ errors }) => errors), none], described: [] }
}

function itemErrors({ items }: JsonSchema, value: unknown, at: string, find: Find): SchemaError[] {
  if (items === undefined || !Array.isArray(value)) return []
  return value.flatMap((item, index) => judgementOf(items, item, `${at}/${index}`, find).errors)
}

/** `properties`, and `additionalProperties` for what is not among them. */
function judgeMembers(schema: JsonSchema, value: Members, at: string, find: Find): Judgement {
  const { properties = {}, additionalProperties: more } = schema
  const below = (name: string, part: JsonSchema) =>
    judgementOf(part, value[name], `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, find).errors
  const known = Object.keys(properties).filter((name) => Object.hasOwn(value, name))
  const others = more === undefined ? [] : namesBeside(value, known)
  const otherErrors = others.flatMap((name) => {
    if (typeof more === 'object') return below(name, more)
    return more === false ? [unwanted('additionalProperties', { additionalProperty: name }, value, at)] : []
  })
  const errors = [...otherErrors, ...known.flatMap((name) => below(name, properties[name] ?? {}))]
  return { errors, described: [...known, ...others] }
}

function unwanted(keyword: string, params: Failure['params'], data: Members, instancePath: string): SchemaError {
  const kind = keyword === 'additionalProperties' ? 'additional' : 'unevaluated'
  return { keyword, params, message: `must NOT have ${kind} properties`, instancePath, data }
}

type Members = Readonly<Record<string, unknown>>

function namesBeside(value: Members, names: readonly string[]): string[] {
  const known = new Set(names)
  return Object.keys(value).filter((name) => !known.has(name))
}

function isObject(value: unknown): value is Members {
  return typeOf(value) === 'object'
}
