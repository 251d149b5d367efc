/** The keys of all mappings that are open, the outermost first, by where they stand: most need no string of their own. */
export interface Keys {
  readonly text: string
  readonly unique: boolean
  /** The first and last offset of each, without quotes. */
  readonly spans: number[]
  /** How many numbers of `spans` are in use. */
  length: number
  /** The keys of large mappings, by where these begin in `spans`. */
  readonly large: Map<number, Set<string>>
}

/** The longest key; YAML allows 1024 characters up to its colon. */
export const longestKey = 1000

/** So many keys of one mapping are compared one by one. */
const few = 32

/** No keys yet; without `unique` none will be noted. */
export function noKeys(text: string, unique: boolean): Keys {
  return { text, unique, spans: [], length: 0, large: new Map() }
}

/** Notes a key of the innermost mapping, whose keys begin at `from`; false when it has that key already. */
export function noteKey(keys: Keys, from: number, start: number, end: number): boolean {
  if (!keys.unique) return true
  const { spans, text } = keys
  if (keys.length - from >= few) return noteLarge(keys, from, text.slice(start, end))
  for (let index = from; index < keys.length; index += 2) {
    const other = spans[index] ?? 0
    if ((spans[index + 1] ?? 0) - other === end - start && sameText(text, other, start, end - start)) return false
  }
  spans[keys.length] = start
  spans[keys.length + 1] = end
  keys.length += 2
  return true
}

function noteLarge({ text, spans, length, large }: Keys, from: number, key: string): boolean {
  let known = large.get(from)
  if (known === undefined) {
    known = new Set()
    for (let index = from; index < length; index += 2) known.add(text.slice(spans[index], spans[index + 1]))
    large.set(from, known)
  }
  return known.size < known.add(key).size
}

function sameText(text: string, one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) {
    if (text.charCodeAt(one + index) !== text.charCodeAt(other + index)) return false
  }
  return true
}

/** Forgets the keys of a mapping that ends, which begin at `from`. */
export function forgetKeys(keys: Keys, from: number): void {
  keys.length = from
  if (keys.large.size > 0) keys.large.delete(from)
}
