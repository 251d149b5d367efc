/** A part of a pattern: text, one sign, any number of signs in a name, folders, the rest of a path; what a capture holds. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'one' | 'many' | 'folders' | 'rest' | 'open' | 'close' }

const longestPath = 4096

/**
 * What the captures of a pattern hold in a path; undefined where it does not match. Every part takes as little as it can.
 * Each part is tried once at each sign at the most, so no path takes long.
 */
export function matchParts(parts: readonly Part[], path: string): readonly string[] | undefined {
  if (path.length > longestPath) return undefined
  const signs = [...path]
  const failed = new Set<number>()
  const bounds: number[] = []
  const walk = (part: number, index: number): boolean => {
    const key = part * (signs.length + 1) + index
    if (failed.has(key)) return false
    const one = parts[part]
    if (one === undefined ? index === signs.length : step(one, part, index)) return true
    failed.add(key)
    return false
  }
  const step = (one: Part, part: number, index: number): boolean => {
    const inName = index < signs.length && signs[index] !== '/'
    switch (one.kind) {
      case 'text': {
        const text = [...one.text]
        return text.every((sign, at) => signs[index + at] === sign) && walk(part + 1, index + text.length)
      }
      case 'one':
        return inName && walk(part + 1, index + 1)
      case 'many':
        return walk(part + 1, index) || (inName && walk(part, index + 1))
      case 'rest':
        return index < signs.length && walk(part + 1, signs.length)
      case 'folders': {
        const end = signs.indexOf('/', index)
        return walk(part + 1, index) || (end > index && walk(part, end + 1))
      }
      default:
        // Set on the way back, so that only the way that led to the end counts.
        if (!walk(part + 1, index)) return false
        bounds.unshift(index)
        return true
    }
  }
  if (!walk(0, 0)) return undefined
  return bounds.flatMap((start, at) => (at % 2 === 0 ? [signs.slice(start, bounds[at + 1]).join('')] : []))
}
