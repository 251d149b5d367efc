/**
 * A key that two texts share exactly when they differ in nothing but case, as Go sees it (`strings.EqualFold`, Unicode's
 * simple case folding, a character at a time). Small letters of capitals get there but for one: the dotless i, whose capital
 * is that of another letter.
 */
export function foldCase(text: string): string {
  let key = ''
  for (const char of text) key += char < '\u0080' ? char.toLowerCase() : foldLetter(char)
  return key
}

const dotlessI = '\u0131'

function foldLetter(char: string): string {
  if (char === dotlessI) return char
  const upper = char.toUpperCase()
  const folded = (isOne(upper) ? upper : char).toLowerCase()
  return isOne(folded) ? folded : char
}

/** Whether a text is one character, in however many code units. */
function isOne(text: string): boolean {
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff)
}
