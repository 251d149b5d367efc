/**
 * Patterns of file names as Go's path/filepath.Match has them, on bytes of UTF-8. They differ from other globs in what they
 * match: a star takes the first place where what follows it fits and never another, and a class may match a slash.
 */
import { EditFault } from '../manifest/fault.ts'

const code = (sign: string) => sign.charCodeAt(0)
const [slash, star, question, opening, closing, escaping, caret, dash] = ['/', '*', '?', '[', ']', '\\', '^', '-'].map(
  code
) as [number, number, number, number, number, number, number, number]

function malformed(): never {
  throw new EditFault('is no pattern', 'close its brackets, and write nothing empty between them')
}

/**
 * Does a name match a pattern? A fault behind the first place that differs is not found, as in Go.
 * @throws EditFault for a malformed pattern
 */
export function goMatch(pattern: Uint8Array, name: Uint8Array): boolean {
  let [rest, left] = [pattern, name]
  while (rest.length > 0) {
    const { starred, chunk, behind } = nextChunk(rest)
    if (starred && chunk.length === 0) return !left.includes(slash)
    const after = afterChunk(chunk, left, starred, behind.length === 0)
    if (after === undefined) return false
    rest = behind
    left = after
  }
  return left.length === 0
}

/** What of a name is left behind a chunk; the last chunk must leave nothing. */
function afterChunk(chunk: Uint8Array, name: Uint8Array, starred: boolean, last: boolean): Uint8Array | undefined {
  for (let skipped = 0; skipped <= name.length; skipped += 1) {
    const after = matchChunk(chunk, name.subarray(skipped))
    if (after !== undefined && (after.length === 0 || !last)) return after
    if (!starred || name[skipped] === slash) return undefined
  }
  return undefined
}

/** The pattern up to its next star, without the stars in front. */
function nextChunk(pattern: Uint8Array): { starred: boolean; chunk: Uint8Array; behind: Uint8Array } {
  let start = 0
  while (pattern[start] === star) start += 1
  let inClass = false
  let end = start
  while (end < pattern.length && (inClass || pattern[end] !== star)) {
    if (pattern[end] === escaping && end + 1 < pattern.length) end += 1
    else if (pattern[end] === opening) inClass = true
    else if (pattern[end] === closing) inClass = false
    end += 1
  }
  return { starred: start > 0, chunk: pattern.subarray(start, end), behind: pattern.subarray(end) }
}

/** What is left of a name behind a chunk without stars. A chunk that does not match is still read to its end. */
function matchChunk(chunk: Uint8Array, name: Uint8Array): Uint8Array | undefined {
  let [at, from, failed] = [0, 0, false]
  while (at < chunk.length) {
    failed ||= from >= name.length
    const sign = chunk[at]
    if (sign === opening) {
      const { value, size } = runeAt(name, from)
      const found = matchClass(chunk, at + 1, failed ? 0 : value)
      if (!failed) from += size
      failed ||= !found.matches
      at = found.end
      continue
    }
    if (sign === question) {
      failed ||= name[from] === slash
      from += runeAt(name, from).size
      at += 1
      continue
    }
    if (sign === escaping) at += 1
    if (at >= chunk.length) malformed()
    failed ||= chunk[at] !== name[from]
    from += 1
    at += 1
  }
  return failed ? undefined : name.subarray(from)
}

function matchClass(chunk: Uint8Array, start: number, rune: number): { matches: boolean; end: number } {
  const negated = chunk[start] === caret
  let at = negated ? start + 1 : start
  let matches = false
  for (let ranges = 0; chunk[at] !== closing || ranges === 0; ranges += 1) {
    const low = classMember(chunk, at)
    const high = chunk[low.end] === dash ? classMember(chunk, low.end + 1) : low
    matches ||= low.value <= rune && rune <= high.value
    at = high.end
  }
  return { matches: matches !== negated, end: at + 1 }
}

function classMember(chunk: Uint8Array, start: number): { value: number; end: number } {
  if (start >= chunk.length || chunk[start] === dash || chunk[start] === closing) malformed()
  const at = chunk[start] === escaping ? start + 1 : start
  const { value, size } = runeAt(chunk, at)
  if (size === 0 || (value === 0xfffd && size === 1) || at + size >= chunk.length) malformed()
  return { value, end: at + size }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The character at a byte and its length; U+FFFD and 1 where it is no UTF-8, as Go has it. */
function runeAt(bytes: Uint8Array, at: number): { value: number; size: number } {
  const first = bytes[at]
  if (first === undefined) return { value: 0xfffd, size: 0 }
  if (first < 0x80) return { value: first, size: 1 }
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  try {
    return { value: decoder.decode(bytes.subarray(at, at + size)).codePointAt(0) ?? 0xfffd, size }
  } catch {
    return { value: 0xfffd, size: 1 }
  }
}
