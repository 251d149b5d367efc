/** One character of a glob, one of several characters, any one, or any number of them. */
type Token = { readonly kind: 'one'; readonly fits: (char: string) => boolean; readonly literal: boolean } | 'star'

/** A folder or file of a glob, by its name or by a pattern, or any number of folders. */
type Segment = { readonly name: string } | readonly Token[] | 'folders'

/**
 * Compiles a glob without braces: `*` and `?` stay inside a folder, `[a-z]` and `[!a-z]` are one character, `**` crosses
 * folders (at the end: whatever is inside) and a backslash takes a sign literally. Unless `dot` is set, none but a literal
 * dot matches one that begins a name. The time is at most in proportion to the length of the glob times that of the path:
 * no regular expression goes back and tries again.
 */
export function compileGlob(glob: string, dot: boolean): (path: string) => boolean {
  const segments = glob.split('/').map((text) => (text === '**' ? 'folders' : nameOrTokens(text)))
  const last = segments.at(-1) ?? []
  const end = last !== 'folders' && 'name' in last ? last.name : ''
  return (path) => path.endsWith(end) && matchSegments(segments, path.split('/'), dot)
}

function nameOrTokens(text: string): Segment {
  return /[*?[\\]/.test(text) ? tokensOf(text) : { name: text }
}

/** Which numbers of the path's names have been matched so far, one segment of the glob after the other. */
function matchSegments(segments: readonly Segment[], names: readonly string[], dot: boolean): boolean {
  let reached = new Array<boolean>(names.length + 1).fill(false)
  reached[0] = true
  for (const segment of segments) {
    const next = new Array<boolean>(names.length + 1).fill(false)
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] ?? ''
      if (segment === 'folders') {
        if (reached[index]) next[index] = true
        if (next[index] && (dot || !name.startsWith('.'))) next[index + 1] = true
      } else if (reached[index] && ('name' in segment ? name === segment.name : matchName(segment, name, dot))) {
        next[index + 1] = true
      }
    }
    if (!next.includes(true)) return false
    reached = next
  }
  return reached[names.length] === true
}

/** After each star the first fit of what follows it is as good as any later one, so only the last star is moved. */
function matchName(tokens: readonly Token[], name: string, dot: boolean): boolean {
  const [first] = tokens
  if (name.startsWith('.') && !dot && first !== undefined && (first === 'star' || !first.literal)) return false
  let [at, token, star, from] = [0, 0, -1, 0]
  while (at < name.length) {
    const current = tokens[token]
    if (current === 'star') [star, from, token] = [token, at, token + 1]
    else if (current?.fits(name.charAt(at))) [at, token] = [at + 1, token + 1]
    else if (star >= 0) [from, at, token] = [from + 1, from + 1, star + 1]
    else return false
  }
  return tokens.slice(token).every((rest) => rest === 'star')
}

function tokensOf(text: string): readonly Token[] {
  const parts = text.match(/\*+|\[[!^]?\]?(?:\\.|[^\]\\])*\]|\\.|./gs) ?? []
  return parts.map((part): Token => {
    if (part.startsWith('*')) return 'star'
    if (part === '?') return { kind: 'one', fits: () => true, literal: false }
    if (part.startsWith('[') && part.length > 1) return { kind: 'one', fits: oneOf(part.slice(1, -1)), literal: false }
    const char = part.length > 1 ? part.slice(1) : part
    return { kind: 'one', fits: (other) => other === char, literal: true }
  })
}

/** The characters and ranges between brackets; behind ! or ^ those that are not among them. */
function oneOf(inside: string): (char: string) => boolean {
  const negated = /^[!^]/.test(inside)
  const ranges = (negated ? inside.slice(1) : inside).match(/\\?.-\\?.|\\?./gs) ?? []
  const bare = ranges.map((range) => range.replace(/\\(.)/gs, '$1'))
  const within = (char: string) =>
    bare.some((range) => (range.length === 3 ? char >= range.charAt(0) && char <= range.charAt(2) : char === range))
  return (char) => within(char) !== negated
}
