import { channelOf } from '../version/channel.ts'
import { compareNumbers, compareVersions, type PrereleaseOrder } from '../version/compare.ts'
import type { Version } from '../version/semver.ts'
import { type Released, sameRelease } from './released.ts'

/**
 * How two prereleases of one x.y.z and channel are meant to be ordered: by their numbers, when both have one, else with
 * the digits at the end as a number. The channel counts without its case, and rc1 and rc.2 are of one channel.
 */
function intended(a: Version, b: Version): -1 | 0 | 1 {
  const [left, right] = [channelOf(a)?.number, channelOf(b)?.number]
  if (left !== undefined && right !== undefined) return compareNumbers(left, right)
  return compareVersions(a, b, 'numeric-suffix')
}

/**
 * The prereleases of the same x.y.z and channel that stand on the other side of a version than their numbers say. For
 * rc10 these are rc2 to rc9, which SemVer (section 11) puts after it, because undotted numbers are text; for rc.3 they
 * are rc1 and rc2, since in any order the bare rc comes before both.
 */
export function misordered(version: Version, released: readonly Released[], order: PrereleaseOrder): Released[] {
  const channel = channelOf(version)?.name.toLowerCase()
  if (channel === undefined) return []
  return sameRelease(released, version).filter((other) => {
    if (channelOf(other.version)?.name.toLowerCase() !== channel) return false
    const meant = intended(version, other.version)
    return meant !== 0 && compareVersions(version, other.version, order) !== meant
  })
}

/** Those of `misordered` that a version is meant to come after, though it comes before them. */
export function meantToFollow(version: Version, released: readonly Released[], order: PrereleaseOrder): Released[] {
  return misordered(version, released, order).filter((other) => intended(version, other.version) > 0)
}

/** Those of `misordered` that a version is meant to come before, though it comes after them; the last of them first. */
export function meantToPrecede(version: Version, released: readonly Released[], order: PrereleaseOrder): Released[] {
  return misordered(version, released, order)
    .filter((other) => intended(version, other.version) < 0)
    .sort((a, b) => intended(b.version, a.version))
}
