/**
 * Writes plain data as Go's encoding/json does: no spaces, and `<`, `>`, `&` and the line separators escaped. The keys of an
 * object or a Map come in the order in which it has them; a Map keeps that also for keys that are numbers.
 */
export function goJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goJson).join(',')}]`
  if (value instanceof Map) return objectOf([...value])
  if (typeof value === 'object' && value !== null) return objectOf(Object.entries(value))
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

function objectOf(entries: readonly (readonly [string, unknown])[]): string {
  return `{${entries.map(([key, value]) => `${goJson(key)}:${goJson(value)}`).join(',')}}`
}

/** The fields of an object in a given order, without those that are absent; others are dropped. */
export function inOrder(value: object, order: readonly string[]): ReadonlyMap<string, unknown> {
  const fields = new Map(Object.entries(value))
  return new Map(order.flatMap((name) => (fields.get(name) === undefined ? [] : [[name, fields.get(name)]])))
}

/** Plain data with the keys of all objects sorted by their bytes, as Go writes a map. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => compareBytes(a, b))
  return new Map(entries.map(([key, one]) => [key, sorted(one)]))
}

/** Compares texts by the bytes of their UTF-8, whose order is not that of UTF-16 beyond U+FFFF. */
export function compareBytes(a: string, b: string): number {
  const [one, other] = [[...a], [...b]]
  const at = one.findIndex((sign, index) => sign !== other[index])
  if (at < 0) return one.length - other.length
  return (one[at]?.codePointAt(0) ?? 0) - (other[at]?.codePointAt(0) ?? -1)
}
