/**
 * Turns a pattern of GitHub's branch, tag and path filters into a regular expression for the whole name.
 *
 * `*` is any text without `/`, `**` any text, `?` and `+` repeat the character before them, `[...]` is one character
 * of a set, `\` takes the next character literally. A folder `**` may also be no folder at all. The rules are those
 * of the "Filter pattern cheat sheet" in GitHub's documentation.
 */
function globExpression(pattern: string): RegExp {
  let source = ''
  let index = 0
  while (index < pattern.length) {
    const rest = pattern.slice(index)
    const piece = nextPiece(rest, index === 0 || pattern[index - 1] === '/')
    source += piece.source
    index += piece.length
  }
  return new RegExp(`^(?:${source})$`, 's')
}

function nextPiece(rest: string, startsSegment: boolean): { source: string; length: number } {
  if (startsSegment && rest.startsWith('**/')) return { source: '(?:.*/)?', length: 3 }
  if (rest.startsWith('**')) return { source: '.*', length: 2 }
  if (rest.startsWith('*')) return { source: '[^/]*', length: 1 }
  if (rest.startsWith('?') || rest.startsWith('+')) return { source: rest.charAt(0), length: 1 }
  const set = /^\[([^\]\\/]+)\]/.exec(rest)
  if (set?.[1] !== undefined) return { source: `[${set[1].replace(/[[^]/g, '\\$&')}]`, length: set[0].length }
  if (rest.startsWith('\\') && rest.length > 1) return { source: escapeCharacter(rest.charAt(1)), length: 2 }
  return { source: escapeCharacter(rest.charAt(0)), length: 1 }
}

function escapeCharacter(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
}

/**
 * Tells whether a name is selected by patterns taken in order: a later match wins, and `!` before a pattern takes the
 * name out again.
 */
export function matchesPatterns(name: string, patterns: readonly string[]): boolean {
  let selected = false
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!')
    if (selected === negative && safeTest(negative ? pattern.slice(1) : pattern, name)) selected = !negative
  }
  return selected
}

function safeTest(pattern: string, name: string): boolean {
  try {
    return globExpression(pattern).test(name)
  } catch (error) {
    throw new Error(`"${pattern}" is not a valid filter pattern`, { cause: error })
  }
}
