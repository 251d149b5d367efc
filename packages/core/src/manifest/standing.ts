import type { Place } from './place.ts'

/**
 * Where in a text a replacement stands already around what it is to replace: undefined when it does not. An edit that inserts
 * keeps what it found (`<!-- releases -->` becomes the same with an entry below it), so a second run finds that again.
 */
export function standingAt(text: string, start: number, end: number, replacement: string): number | undefined {
  const found = text.slice(start, end)
  if (found === replacement) return undefined
  for (let at = replacement.indexOf(found); at >= 0; at = replacement.indexOf(found, at + 1)) {
    const from = start - at
    if (from >= 0 && text.startsWith(replacement, from)) return from
  }
  return undefined
}

/** The place of a replacement that stands already: nothing changes there. */
export function standingPlace(start: number, replacement: string, value: string, line: number, path: string): Place {
  return { start, end: start + replacement.length, replacement, old: value, new: value, line, path }
}
