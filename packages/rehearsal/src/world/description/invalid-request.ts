import { weighty } from './complaint.ts'
import type { SchemaError } from './judge.ts'

/**
 * GitHub's message for a body that does not fit the schema, such as
 * `Invalid request.\n\nFor 'properties/lock_branch', "yes" is not a boolean.`; undefined when nothing is wrong but
 * members that are not described. The sentences are those of answers seen in public issues; where a value may have
 * several forms GitHub's depend on how its own schema is built, so no client should read them.
 */
export function invalidRequest(errors: readonly SchemaError[]): string | undefined {
  const told = weighty(errors)
  const sentences = [...missing(told), ...told.flatMap(sentence)]
  return sentences.length === 0 ? undefined : `Invalid request.\n\n${[...new Set(sentences)].join('\n')}`
}

function missing(errors: readonly SchemaError[]): string[] {
  const names = new Map<string, Set<string>>()
  for (const { keyword, params, instancePath } of errors) {
    if (keyword !== 'required') continue
    names.set(instancePath, (names.get(instancePath) ?? new Set()).add(`"${params.missingProperty}"`))
  }
  return [...names.values()].map((group) => {
    return `${[...group].sort().join(', ')} ${group.size === 1 ? "wasn't" : "weren't"} supplied.`
  })
}

function sentence({ keyword, params, data, instancePath }: SchemaError): string[] {
  const value = inspect(data)
  const { limit = 0 } = params
  const counted = (noun: string) => `${limit} ${noun}${limit === 1 ? '' : 's'}`
  const sentences: Readonly<Record<string, () => string>> = {
    type: () => `For '${pointer(instancePath)}', ${value} is not a ${[params.type].flat().join('/')}.`,
    enum: () => `${plain(data)} is not a member of ${inspect(params.allowedValues)}.`,
    anyOf: () => 'No subschema in "anyOf" matched.',
    pattern: () => `${plain(data)} does not match /${params.pattern}/.`,
    format: () => `${plain(data)} is not a valid ${params.format}.`,
    minimum: () => `${value} must be greater than or equal to ${limit}.`,
    maximum: () => `${value} must be less than or equal to ${limit}.`,
    maxLength: () => `Only ${counted('character')} are allowed; ${String(data).length} were supplied.`,
    minLength: () => `At least ${counted('character')} are required; only ${String(data).length} were supplied.`,
    maxItems: () => `No more than ${counted('item')} are allowed; ${sizeOf(data)} were supplied.`,
    minItems: () => `${counted('item')} required; only ${sizeOf(data)} were supplied.`
  }
  const say = sentences[keyword]
  return say === undefined ? [] : [say()]
}

/** The place of a value in the schema: `/labels/0` is described by `properties/labels/items`. */
function pointer(instancePath: string): string {
  const names = instancePath.split('/').slice(1)
  return names.map((name) => (/^\d+$/.test(name) ? 'items' : `properties/${name}`)).join('/')
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value)
}

/** A value as Ruby shows it. */
function inspect(value: unknown): string {
  if (value === null || value === undefined) return 'nil'
  if (Array.isArray(value)) return `[${value.map(inspect).join(', ')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}=>${inspect(member)}`)
    .join(', ')}}`
}
