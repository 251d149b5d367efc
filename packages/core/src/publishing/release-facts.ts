/** What is known of the releases of a tag. */
import type { Marker } from './release-marker.ts'

/** How a release is to stand to "latest"; `legacy` leaves it to GitHub's rule by date and version. */
export type MakeLatest = 'true' | 'false' | 'legacy'

/** What a release is to be. */
export interface ReleaseWish {
  readonly tag: string
  /** The commit that the tag must lead to. */
  readonly commit: string
  readonly name: string
  /** Without a marker. */
  readonly notes: string
  /** A draft that somebody else has made for the tag is taken over. */
  readonly adopt: boolean
  /** It stays a draft until a person publishes it. */
  readonly draft: boolean
  readonly prerelease: boolean
  readonly makeLatest: MakeLatest
  /**
   * What was concluded from the repository as it is now, and not asked for in so many words. It would come out otherwise
   * when later tags are there, so it does not change what is published.
   */
  readonly concluded: readonly ('notes' | 'latest')[]
  /** A discussion of this category is opened when it is published. */
  readonly discussionCategory?: string
}

/** A release as it was found. */
export interface FoundRelease {
  readonly id: number
  readonly tag: string
  readonly url: string
  /** Where assets are sent to, without its template. */
  readonly uploadUrl: string
  readonly name: string
  /** The text as it stands, with the marker. */
  readonly body: string
  /** The text without the marker, and without a banner. */
  readonly notes: string
  readonly marker: Marker | undefined
  /** Whether a ledger is among its files, which a run alone puts there. */
  readonly hasLedger: boolean
  /** The SHA-256 of what stands there, as the marker has them of what was written. */
  readonly hashes: { readonly name: string; readonly notes: string }
  /** A banner above its notes warns of it. */
  readonly deprecated: boolean
  readonly draft: boolean
  readonly prerelease: boolean
  readonly immutable: boolean
}

/** What was found of a tag and its releases. */
export interface ReleaseFacts {
  /** The commit that the tag leads to; undefined where there is no such tag, or it leads to none. */
  readonly tagCommit: string | undefined
  /** The published one, or else our oldest draft. */
  readonly release: FoundRelease | undefined
  /** The other drafts of the tag, the oldest first; those with a marker were made by runs. */
  readonly others: readonly FoundRelease[]
  /** The number of the release that GitHub calls the latest. */
  readonly latest: number | undefined
  /** The tags of the releases that nobody should use any more. */
  readonly deprecated: readonly string[]
  /** Whether another stable release could be the latest. */
  readonly otherStable: boolean
}
