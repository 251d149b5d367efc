import { data } from '@actions/expressions'

/** A value of GitHub's expression language. */
export type Data = data.ExpressionData

/**
 * Makes an expression object. The index of the package's own dictionary is a plain object, so a key such as
 * `constructor` would be lost; here the index inherits nothing.
 */
export function dictionary(entries: Iterable<readonly [string, Data]>): data.Dictionary {
  const result = new data.Dictionary()
  Reflect.set(result, 'indexMap', Object.create(null))
  for (const [key, value] of entries) result.add(key, value)
  return result
}

/**
 * An object whose keys are compared with their case, as the runner does for `env` on Linux and macOS.
 */
class CaseSensitiveDictionary extends data.Dictionary {
  readonly entries = new Map<string, Data>()
  override get(key: string): Data | undefined {
    return this.entries.get(key)
  }
  override values(): Data[] {
    return [...this.entries.values()]
  }
  override pairs(): { key: string; value: Data }[] {
    return [...this.entries].map(([key, value]) => ({ key, value }))
  }
}

/** Makes the `env` context: strings by name, names with their case. */
export function environmentData(variables: Iterable<readonly [string, string]>): data.Dictionary {
  const result = new CaseSensitiveDictionary()
  for (const [key, value] of variables) result.entries.set(key, new data.StringData(value))
  return result
}

/** Turns plain JSON into an expression value; `undefined` and `null` both become null. */
export function toData(value: unknown): Data {
  if (value === null || value === undefined) return new data.Null()
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (Array.isArray(value)) return new data.Array(...value.map(toData))
  if (typeof value === 'object') return dictionary(Object.entries(value).map(([key, item]) => [key, toData(item)]))
  throw new Error(`a ${typeof value} has no form in the expression language`)
}

/** Turns an expression value into plain JSON. */
export function fromData(value: Data): unknown {
  if (value instanceof data.Dictionary) {
    return Object.fromEntries(value.pairs().map((pair) => [pair.key, fromData(pair.value)]))
  }
  if (value instanceof data.Array) return value.values().map(fromData)
  if (value instanceof data.Null) return null
  return value.value
}

/** Tells whether a value counts as true: everything but null, false, 0, NaN and the empty string. */
export function isTrue(value: Data): boolean {
  if (value instanceof data.Dictionary || value instanceof data.Array) return true
  if (value instanceof data.Null) return false
  return value instanceof data.NumberData ? value.value !== 0 && !Number.isNaN(value.value) : Boolean(value.value)
}
