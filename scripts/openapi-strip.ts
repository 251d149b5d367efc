/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** Under these keys stand maps, whose own keys are names and never keywords. */
const maps = new Set([
  'content',
  'headers',
  'paths',
  'parameters',
  'patternProperties',
  'properties',
  'responses',
  'schemas'
])

/** Keywords that only a reader needs. */
const prose = new Set(['description', 'example', 'examples', 'externalDocs', 'readOnly', 'summary', 'tags', 'title'])

/**
 * GitHub's extensions that change what is valid: placeholders that take slashes, and the differences of later versions
 * of the API (each with a merge patch or a JSON patch of the object in which it stands).
 */
const meaningful = new Set(['x-multi-segment', 'x-github-breaking-changes'])

const literal = new Set(['default', 'enum', 'required'])

function isProse(key: string): boolean {
  return prose.has(key) || (key.startsWith('x-') && !meaningful.has(key))
}

function isRecord(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An operation of a JSON patch names what it changes by its path. */
function patchesProse(value: Json): boolean {
  return isRecord(value) && typeof value.path === 'string' && isProse(value.path.slice(value.path.lastIndexOf('/') + 1))
}

/**
 * Takes out of a part of an OpenAPI description what only its readers need, and sorts the members of objects. Arrays
 * keep their order and their length but for patches of prose, because patches of later versions count in them.
 */
export function strip(value: Json, isMap = false): Json {
  if (Array.isArray(value)) return value.filter((item) => !patchesProse(item)).map((item) => strip(item))
  if (!isRecord(value)) return value
  const kept = Object.entries(value).filter(([key]) => isMap || !isProse(key))
  const entries = kept.map(([key, member]): [string, Json] => {
    if (!isMap && literal.has(key)) return [key, member]
    return [key, strip(member, !isMap && maps.has(key))]
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
