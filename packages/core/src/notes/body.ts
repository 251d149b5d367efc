/** The body of a release: notes that fit, with the marker at their end. Pure. */
import { type Fitted, fitNotes, longestNotes, roomForBanner } from './length.ts'
import { markerLength, withMarker } from './marker.ts'

/** The release that a body is written for. */
export interface Marked {
  readonly tag: string
  readonly sha: string
}

/**
 * Writes the body of a release. It has room for a banner, and `readMarker` gives back the tag, the commit and the text.
 * @param rest the address of the whole notes, for those that are cut
 */
export function releaseBody(notes: string, { tag, sha }: Marked, rest: string): Fitted {
  const { text, cut } = fitNotes(notes, rest, longestNotes - roomForBanner - markerLength(tag, sha))
  return { text: withMarker(text, tag, sha), cut }
}
