import type { FoundRelease } from '#core/publishing/release-facts'
import type { ReleaseTag } from '#core/version/tag'
import type { Inputs } from './inputs.ts'

/** The inputs that the modes `deprecate` and `restore` look at. */
export type DeprecationInputs = Pick<Inputs, 'mode' | 'version' | 'tag-prefix' | 'reason' | 'instead' | 'token'>

/** Another release that is public. */
export interface OtherRelease {
  readonly id: number
  readonly tag: string
  readonly url: string
  readonly prerelease: boolean
  /** It has a banner itself. */
  readonly deprecated: boolean
}

/** What was found of a release that is to be deprecated or restored, and of the others of the repository. */
export interface DeprecationFacts {
  readonly tag: ReleaseTag
  /** The commit that the tag leads to; undefined where there is no such tag. */
  readonly commit: string | undefined
  /** The public release of the tag, whoever has made it. */
  readonly release: FoundRelease | undefined
  /** Whether there is a draft of the tag. */
  readonly draft: boolean
  /** The other public releases, of any prefix. */
  readonly others: readonly OtherRelease[]
  /** The number of the release that GitHub calls the latest. */
  readonly latest: number | undefined
}
