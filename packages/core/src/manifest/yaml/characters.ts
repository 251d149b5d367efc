/** Codes of the characters that decide how a line of YAML reads. */
export const tab = 0x09
export const lineFeed = 0x0a
export const carriageReturn = 0x0d
export const space = 0x20
export const doubleQuote = 0x22
export const hash = 0x23
export const singleQuote = 0x27
export const comma = 0x2c
export const dash = 0x2d
export const dot = 0x2e
export const colon = 0x3a
export const greater = 0x3e
export const openBracket = 0x5b
export const backslash = 0x5c
export const closeBracket = 0x5d
export const openBrace = 0x7b
export const bar = 0x7c
export const closeBrace = 0x7d

/** Is there nothing at an offset but the end of its line, or of the text? */
export function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === lineFeed || code === carriageReturn || at >= text.length
}

/** Does an indicator before this offset stand alone, so that it means structure? */
export function separates(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === space || code === tab || endsLine(text, at)
}

/** The offset of the first character from here on that is no space. */
export function skipSpaces(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === space) at += 1
  return at
}

/** The offset at which the next line begins; the length of the text where there is none. */
export function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end + 1
}
