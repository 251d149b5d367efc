import { createHash } from 'node:crypto'
import type { FoundRelease, ReleaseFacts, ReleaseWish } from '#core/publishing/release-facts'
import { type Marker, writeBody } from '#core/publishing/release-marker'

export const commit = 'c'.repeat(40)
export const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** A stable release of v1.2.3. */
export function wishFor(some: Partial<ReleaseWish> = {}): ReleaseWish {
  return {
    ...{ tag: 'v1.2.3', commit, name: 'v1.2.3 - Blue', notes: '## Features\n\n- one', draft: false },
    ...{ prerelease: false, makeLatest: 'true', concluded: [], adopt: false },
    ...some
  }
}

/** What a run writes down about it. */
export function markerFor(some: Partial<Marker> = {}): Marker {
  const { tag, name, notes, prerelease } = wishFor()
  return { tag, commit, name: hash(name), notes: hash(notes), prerelease, ...some }
}

/** The draft that a run leaves. */
export function foundRelease(some: Partial<FoundRelease> = {}): FoundRelease {
  const { tag, name, notes, prerelease } = wishFor()
  const texts = { name, notes, ...some }
  const marker = 'marker' in some ? some.marker : markerFor()
  return {
    ...{
      id: 7,
      tag,
      url: 'https://github.com/acme/app/releases/tag/untagged-1',
      uploadUrl: '',
      draft: true,
      prerelease
    },
    ...{
      body: marker === undefined ? texts.notes : writeBody(texts.notes, marker),
      immutable: false,
      hasLedger: false,
      deprecated: false
    },
    hashes: { name: hash(texts.name), notes: hash(texts.notes) },
    ...some,
    ...texts,
    marker
  }
}

export function factsFor(some: Partial<ReleaseFacts> = {}): ReleaseFacts {
  return {
    tagCommit: commit,
    release: undefined,
    others: [],
    latest: undefined,
    deprecated: [],
    otherStable: false,
    ...some
  }
}
