import { channelOf } from '../version/channel.ts'
import type { PrereleaseOrder } from '../version/compare.ts'
import type { Version } from '../version/semver.ts'
import { kindOf } from './kind.ts'
import { below, highest, type Released, sameRelease, stableOf } from './released.ts'

/** How prereleases are read in a repository. */
export interface Habits {
  readonly order: PrereleaseOrder
  /** The prereleases that only mark a commit, such as `rc.0`. */
  readonly markers: readonly string[]
}

/**
 * The stable release that a version follows: the highest one below it. For a patch that is one of its own line if the
 * line has any below, so that 0.4.3 follows 0.4.2 also when 0.5.0 is out.
 */
export function previousStable(version: Version, released: readonly Released[]): Released | undefined {
  return highest(below(stableOf(released), version, 'semver'))
}

/**
 * The release that a version follows, which is where its notes begin: a stable version follows a stable one; a
 * prerelease the one before it of the same x.y.z and channel, or else the stable one. Markers are followed by nobody.
 */
export function previousTag(version: Version, released: readonly Released[], habits: Habits): Released | undefined {
  const channel = channelOf(version)
  if (channel === undefined || kindOf(version, habits.markers) === 'marker') return previousStable(version, released)
  const siblings = sameRelease(released, version).filter(
    (other) => channelOf(other.version)?.name === channel.name && kindOf(other.version, habits.markers) !== 'marker'
  )
  return highest(below(siblings, version, habits.order), habits.order) ?? previousStable(version, released)
}
