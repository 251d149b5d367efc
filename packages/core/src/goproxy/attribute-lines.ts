/** What an attribute is set to: set, unset, back to unspecified, or a value. */
export type AttributeValue = true | false | undefined | string

/** One line of a .gitattributes: a pattern, or the name of a macro, and what it sets, in order. */
export interface AttributeLine {
  readonly pattern: string
  readonly isMacro: boolean
  readonly sets: readonly (readonly [name: string, value: AttributeValue])[]
}

/** Git does not read lines of so many bytes, nor files of so many (attr.h). */
const longestLine = 2048
const largestFile = 100 * 1024 * 1024

const name = /^[0-9A-Za-z._][0-9A-Za-z._-]*$/

/**
 * Reads a .gitattributes as git does (attr.c): a line that git does not understand sets nothing.
 * @param isTop whether it is the one of the top folder, which alone may define macros
 */
export function readAttributes(bytes: Uint8Array, isTop: boolean): readonly AttributeLine[] {
  if (bytes.length >= largestFile) return []
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .split('\n')
  return lines.flatMap((line) => readLine(line, isTop))
}

function readLine(raw: string, isTop: boolean): AttributeLine[] {
  const line = raw.replace(/\0.*$/s, '').replace(/^[ \t\r]+/, '')
  if (line === '' || line.startsWith('#') || raw.length >= longestLine) return []
  const [pattern, rest] = line.startsWith('"') ? quoted(line) : bare(line)
  const macro = /^\[attr\](.+)$/.exec(pattern)?.[1]
  if (pattern.startsWith('!') || (macro !== undefined && !(isTop && name.test(macro)))) return []
  const sets = rest.split(/[ \t\r]+/).filter((word) => word !== '')
  const read = sets.map(readSet)
  if (read.some((set) => set === undefined)) return []
  return [{ pattern: macro ?? pattern, isMacro: macro !== undefined, sets: read.filter((set) => set !== undefined) }]
}

function bare(line: string): [pattern: string, rest: string] {
  const end = line.search(/[ \t\r]/)
  return end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end)]
}

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** A pattern in quotes, with the escapes of C; one that does not end is taken with its quote, as git takes it. */
function quoted(line: string): [pattern: string, rest: string] {
  const match = /^"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"/s.exec(line)
  if (match === null) return bare(line)
  const pattern = (match[1] ?? '').replace(/\\([0-3][0-7]{2}|.)/gs, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code)
  )
  return [pattern, line.slice(match[0].length)]
}

function readSet(word: string): readonly [string, AttributeValue] | undefined {
  const sign = word[0] === '-' || word[0] === '!' ? word[0] : ''
  const equals = word.indexOf('=')
  const attribute = word.slice(sign.length, equals < 0 ? undefined : equals)
  if (!name.test(attribute) || attribute.startsWith('builtin_')) return undefined
  if (sign !== '') return [attribute, sign === '-' ? false : undefined]
  return [attribute, equals < 0 ? true : word.slice(equals + 1)]
}
