import { channelOf } from '../version/channel.ts'
import { compareVersions } from '../version/compare.ts'
import type { Version } from '../version/semver.ts'
import { type Released, sameRelease } from './released.ts'

/**
 * The prereleases of the same x.y.z and channel that come on the other side of a version when their numbers are read as
 * numbers: for rc10 these are rc2 to rc9, which SemVer (section 11) puts after it, because undotted numbers are text.
 */
export function misordered(version: Version, released: readonly Released[]): Released[] {
  const channel = channelOf(version)
  if (channel === undefined) return []
  return sameRelease(released, version).filter(
    (other) =>
      channelOf(other.version)?.name === channel.name &&
      compareVersions(version, other.version, 'semver') !== compareVersions(version, other.version, 'numeric-suffix')
  )
}

/** Those of `misordered` that a version is meant to come after, though SemVer says that it comes before them. */
export function meantToFollow(version: Version, released: readonly Released[]): Released[] {
  return misordered(version, released).filter((other) => compareVersions(version, other.version, 'numeric-suffix') > 0)
}
