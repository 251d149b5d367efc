/** The line in the text of a release by which later runs know it as their own, and see what people have changed; pure. */
import { plainText } from '../delivery/pull-request-text.ts'
import { withoutBanner } from '../notes/banner.ts'
import { longestBody, roomForBanner } from '../notes/length.ts'

/** What a run has written down about the release that it made. */
export interface Marker {
  readonly tag: string
  /** The commit that the release is bound to. */
  readonly commit: string
  /** What the run itself wrote last: the SHA-256 of the title and of the notes, and the flag. */
  readonly name: string
  readonly notes: string
  readonly prerelease: boolean
}

const line = /^<!-- slipway release (\{.*\}) -->[ \t]*\r?$/gm
const sha256 = /^[0-9a-f]{64}$/

/** Writes a marker. It is an HTML comment, so nothing that would end one may stand in it. */
export function writeMarker({ tag, commit, name, notes, prerelease }: Marker): string {
  const json = JSON.stringify({ tag, commit, name, notes, prerelease })
  const inComment = json.replace(/[<>]|-(?=-)/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
  return `<!-- slipway release ${inComment} -->`
}

function read(json: string): Marker | undefined {
  try {
    const { tag, commit, name, notes, prerelease } = JSON.parse(json) as Partial<Record<keyof Marker, unknown>>
    if (typeof tag !== 'string' || typeof commit !== 'string' || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined
    if (typeof name !== 'string' || typeof notes !== 'string' || typeof prerelease !== 'boolean') return undefined
    return sha256.test(name) && sha256.test(notes) ? { tag, commit, name, notes, prerelease } : undefined
  } catch {
    return undefined
  }
}

/** The text of a release, taken apart. */
export interface Body {
  /** Undefined where there is none, or one that no run has written. */
  readonly marker: Marker | undefined
  /** What people read, without the banner. */
  readonly notes: string
  /** Whether a banner stands above them: the release is deprecated. */
  readonly banner: boolean
}

/**
 * Takes the text of a release apart. The last marker of its tag counts: what was written above it may quote another one, and
 * what a person puts below it may be the text of another release, with that one's marker.
 */
export function readBody(body: string, tag: string): Body {
  const below = withoutBanner(body)
  const [text, banner] = [below?.text ?? body, below !== undefined]
  for (const { 0: whole, 1: json = '', index } of [...text.matchAll(line)].toReversed()) {
    const marker = read(json)
    if (marker?.tag !== tag) continue
    return { marker, notes: plainText(text.slice(0, index) + text.slice(index + whole.length)), banner }
  }
  return { marker: undefined, notes: plainText(text), banner }
}

/** Puts notes and marker together. */
export function writeBody(notes: string, marker: Marker): string {
  return `${plainText(notes)}\n\n${writeMarker(marker)}\n`
}

/** How many characters the notes of a tag may have, so that the marker still fits, and the banner that may come later. */
export function longestNotes(tag: string): number {
  const hash = '0'.repeat(64)
  const marker = { tag, commit: hash, name: hash, notes: hash, prerelease: false }
  return longestBody - roomForBanner - [...writeBody('', marker)].length
}
