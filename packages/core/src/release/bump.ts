import { difference } from '../version/compare.ts'
import { nextMajor, nextMinor, nextPatch } from '../version/next.ts'
import type { Version } from '../version/semver.ts'

/** The first place in which a release differs from the one before it. */
export type Bump = 'major' | 'minor' | 'patch' | 'prerelease'

/** What a commit asks of the next release. */
export const changeBumps = ['none', 'patch', 'minor', 'major'] as const
export type ChangeBump = (typeof changeBumps)[number]

/**
 * The bump from one release to the next. The first release of all is judged by its form: x.0.0 is major, x.y.0 minor,
 * x.y.z patch. Undefined when both are the same apart from build metadata.
 */
export function bumpBetween(previous: Version | undefined, version: Version): Bump | undefined {
  if (previous === undefined) {
    if (version.patch !== '0') return 'patch'
    return version.minor === '0' ? 'major' : 'minor'
  }
  const found = difference(previous, version)
  return found === 'build' || found === 'none' ? undefined : found
}

/** The greater of two. */
export function greaterBump(a: ChangeBump, b: ChangeBump): ChangeBump {
  return changeBumps.indexOf(a) >= changeBumps.indexOf(b) ? a : b
}

/**
 * The release that follows a stable one by such a change; undefined for `none`. While the major number is 0, a breaking
 * change makes a minor release: only a person decides that a project is stable.
 */
export function raise(version: Version, bump: ChangeBump): Version | undefined {
  if (bump === 'none') return undefined
  if (bump === 'patch') return nextPatch(version)
  if (bump === 'minor' || version.major === '0') return nextMinor(version)
  return nextMajor(version)
}
