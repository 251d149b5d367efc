import { perRepository } from '../part.ts'
import type { Asset } from './asset.ts'

/** A release, whether draft or published. */
export interface Release {
  readonly id: number
  /** The tag's name; a draft has the name of the tag that it is going to have. */
  tag: string
  /** `target_commitish`, as it was given: what the tag is made from when there is none. */
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  immutable: boolean
  /** What was said when it was last published or changed; see `latestRelease`. */
  makeLatest: MakeLatest
  readonly author: string
  /** The date of the tag's commit, or when a draft was saved: https://docs.github.com/en/rest/releases/releases#get-the-latest-release */
  createdAt: string
  publishedAt: string | null
  updatedAt: string
  /** The number of the discussion that was opened for it. */
  discussion: number | undefined
  /** By id, in the order of the uploads. */
  readonly assets: Map<number, Asset>
}

/** How a release is to stand to "latest". */
export type MakeLatest = 'true' | 'false' | 'legacy'

/** The releases of a repository by id, in the order in which they were made. */
export const releasesOf = perRepository(() => new Map<number, Release>())

/**
 * Whether the releases of a repository become immutable when they are published, and whether its owner has decided so
 * for all of its repositories.
 */
export const immutabilityOf = perRepository(() => ({ enabled: false, enforcedByOwner: false }))

/** The categories of a repository's discussions; there are none where discussions are off, as they are at first. */
export const discussionCategoriesOf = perRepository(() => new Set<string>())

/**
 * What stands in the address of a draft instead of a tag, such as `untagged-d0afdda21f0d023030ff`: the name is nowhere
 * else, https://github.com/cli/cli/issues/9367 .
 */
export function untagged({ id }: Pick<Release, 'id'>): string {
  return `untagged-${(BigInt(id) * 0x9e3779b97f4a7c15f39cn).toString(16).slice(-20).padStart(20, '0')}`
}

/** A name for the state of a release, as it stands in the journal. */
export function stateOf({ draft, prerelease }: Pick<Release, 'draft' | 'prerelease'>): string {
  if (draft) return 'draft'
  return prerelease ? 'prerelease' : 'published'
}
