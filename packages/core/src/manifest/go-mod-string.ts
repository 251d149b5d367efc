import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import type { GoToken } from './go-mod-tokens.ts'

/** Go's escapes in a string that is percent-encoded: a byte, a code point, or a character by its sign; and any other. */
const escapes =
  /%5C(?:(?:x([0-9a-fA-F]{2})|([0-3][0-7]{2}))|(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([abfnrtv]|%5C|%22))?/g
const signs: Readonly<Record<string, string>> = { a: '07', b: '08', f: '0C', n: '0A', r: '0D', t: '09', v: '0B' }

/** The value of a string in double quotes by Go's rules; undefined where an escape is none, or the bytes are not UTF-8. */
function unquote(text: string): string | undefined {
  try {
    // Escapes may write the bytes of a character one by one, which percent-encoding can as well.
    return decodeURIComponent(encodeURIComponent(text.slice(1, -1)).replace(escapes, percentEncoded))
  } catch {
    return undefined
  }
}

/** Throws, or gives a percent sign that cannot be decoded, for what is no escape. */
function percentEncoded(_: string, ...[byte, octal, short, long, sign]: (string | undefined)[]): string {
  if (byte !== undefined) return `%${byte}`
  if (octal !== undefined) return `%${Number.parseInt(octal, 8).toString(16).padStart(2, '0')}`
  const point = short ?? long
  if (point !== undefined) return encodeURIComponent(String.fromCodePoint(Number.parseInt(point, 16)))
  return sign?.startsWith('%') ? sign : `%${signs[sign ?? ''] ?? '!'}`
}

/** The value of a word or of a string in double quotes; undefined for what Go takes for neither. */
export function stringValue({ text }: GoToken): string | undefined {
  if (text.startsWith('"')) return unquote(text)
  return /["'`]/.test(text) ? undefined : text
}

/** The same. Throws an EditFault with the line for what Go takes for neither. */
export function stringOf(token: GoToken, line: number): string {
  const value = stringValue(token)
  if (value !== undefined) return value
  const problem = `has quotes or an escape in ${quote(token.text)} that Go does not take`
  throw new EditFault(problem, 'write it without quotes, or between double ones without a backslash', line)
}

/** Where the value of a word or a string stands in the text, without the quotes around it. */
export function innerSpan({ text, start, end }: GoToken): { readonly start: number; readonly end: number } {
  return text.startsWith('"') ? { start: start + 1, end: end - 1 } : { start, end }
}
