/** One part of a pattern that may match in more ways than one: a quantifier, a choice, or a reference to what was matched. */
const choice = /\\(?:[1-9]|k<|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?[:=!<]?|\||[*+?]\??|\{(\d+)(?:(,)(\d*))?\}\??/g

/** As many steps as a regular expression takes in a second or less. */
const quickly = 1e8

/**
 * Tells whether trying a pattern at every place of a text of this length takes a second at the most, whatever the text: each
 * quantifier without a bound can stop at every character, each bounded one after any of its times, each choice has two ways,
 * and backtracking may try all combinations. An upper bound by counting; `patternDanger` has refused what is worse.
 */
export function matchesQuickly(pattern: string, length: number): boolean {
  let steps = Math.max(1, length)
  for (const [text, least, comma, most] of pattern.matchAll(choice)) {
    if (/^(?:\\[1-9k]|[*+])/.test(text)) steps *= Math.max(1, length)
    else if (text === '|' || text.startsWith('?')) steps *= 2
    else if (comma !== undefined) steps *= most === '' ? length : Number(most) - Number(least) + 1
  }
  return steps <= quickly
}
