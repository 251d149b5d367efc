import { compareVersions } from '../version/compare.ts'
import { lineOf } from '../version/line.ts'
import { isPrerelease, type Version } from '../version/semver.ts'
import type { ReleaseTag } from '../version/tag.ts'
import { highest, type Released, stableOf } from './released.ts'

/** Whether a version is the highest stable one of all. A prerelease never is, however high. */
export function isLatest(version: Version, released: readonly Released[]): boolean {
  if (isPrerelease(version)) return false
  const top = highest(stableOf(released))
  return top === undefined || compareVersions(version, top.version) >= 0
}

/** Whether a version is the highest stable one of its line, such as 1.2.4 among 1.2.3, 1.2.4 and 1.3.0. */
export function isLatestInLine(version: Version, released: readonly Released[]): boolean {
  return isLatest(version, inLine(released, version))
}

/** The releases of the line that a version belongs to. */
export function inLine(released: readonly Released[], version: Version): Released[] {
  const line = lineOf(version)
  return released.filter((other) => lineOf(other.version) === line)
}

/**
 * Whether the GitHub release may take the flag "Latest". A repository has one such flag: it belongs to the highest stable
 * release, and never to a module in a directory, whose tags have a slash in their prefix.
 */
export function makesLatest({ prefix, version }: ReleaseTag, released: readonly Released[]): boolean {
  return !prefix.includes('/') && isLatest(version, released)
}
