/** The marker by which a release is recognised as one that was made here, and its notes as ones that nobody has edited. Pure. */
import { withoutBanner } from './banner.ts'

/** What the marker of a release says. */
export interface Marker {
  readonly tag: string
  readonly sha: string
  /** The notes without marker and banner. */
  readonly text: string
  /** Whether somebody has changed them since they were written. */
  readonly edited: boolean
}

const marker = /^<!-- slipway\/release (\S+) ([0-9a-f]{40,64}) ([0-9a-f]{16}) -->[ \t]*\r?$/gm

/** Line ends and blanks around it do not count: GitHub's editor changes both. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

/** Tells texts apart, by FNV-1a over its characters in two ways; it protects against nothing, for who may edit may do so. */
function checksum(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (let index = 0; index < text.length; index += 1) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193)
    b = Math.imul((b + text.charCodeAt(index)) ^ (a >>> 15), 0x85ebca6b)
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** A tag as it stands in a comment, which must not end there. */
const named = (tag: string) => encodeURIComponent(tag).replaceAll('%2F', '/').replaceAll('--', '-%2D')

/** Ends notes with the marker of their release, a comment that readers do not see. */
export function withMarker(text: string, tag: string, sha: string): string {
  return `${text}\n\n<!-- slipway/release ${named(tag)} ${sha} ${checksum(plain(text))} -->`
}

/** How much longer notes become by a marker, for the tag of a release. */
export function markerLength(tag: string, sha: string): number {
  return withMarker('', tag, sha).length
}

function decoded(tag: string): string | undefined {
  try {
    return decodeURIComponent(tag)
  } catch {
    return undefined
  }
}

/** Reads the marker in the body of a release, the last one there; undefined when it has none. */
export function readMarker(body: string): Marker | undefined {
  const text = withoutBanner(body)?.text ?? body
  const found = [...text.matchAll(marker)].at(-1)
  const tag = found && decoded(found[1] ?? '')
  if (found === undefined || tag === undefined) return undefined
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  const notes = before.replace(/\r?\n\r?\n$/, '') + after
  return { tag, sha: found[2] ?? '', text: notes, edited: checksum(plain(notes)) !== found[3] }
}
