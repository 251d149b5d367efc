import { compareVersions, type PrereleaseOrder } from './compare.ts'
import type { Version } from './semver.ts'

/*
 * The rules are those of node-semver's `inc`: a prerelease comes before its release, so the next patch of 1.2.3-rc.1 is
 * 1.2.3, the next minor of 1.3.0-rc.1 is 1.3.0, the next major of 2.0.0-rc.1 is 2.0.0. What is returned is always
 * greater than what was given, and has no build metadata.
 */

/** The next patch release. */
export function nextPatch(version: Version): Version {
  const { major, minor, patch } = version
  return release(major, minor, version.prerelease.length > 0 ? patch : increment(patch))
}

/** The next minor release. */
export function nextMinor(version: Version): Version {
  const { major, minor, patch } = version
  const pending = version.prerelease.length > 0 && patch === '0'
  return release(major, pending ? minor : increment(minor), '0')
}

/** The next major release. */
export function nextMajor(version: Version): Version {
  const { major, minor, patch } = version
  const pending = version.prerelease.length > 0 && minor === '0' && patch === '0'
  return release(pending ? major : increment(major), '0', '0')
}

/**
 * The next prerelease in the form that the version has: rc.1 -> rc.2, rc1 -> rc2, rc -> rc.1, 4 -> 5. The next of a
 * stable version is the first prerelease of the next patch, 1.2.4-rc.1, with the given identifier.
 *
 * In the order `semver` rc10 comes before rc9; there the next of rc9 is rc9.1, for what is next must be greater. Projects
 * with undotted prereleases count on with the order `numeric-suffix`: rc9 -> rc10.
 */
export function nextPrerelease(version: Version, order: PrereleaseOrder = 'semver', identifier = 'rc'): Version {
  const last = version.prerelease.at(-1)
  if (last === undefined) return { ...nextPatch(version), prerelease: [identifier, '1'] }
  const others = version.prerelease.slice(0, -1)
  const counted = { ...version, prerelease: [...others, countOn(last)], build: [] }
  if (compareVersions(counted, version, order) > 0) return counted
  return { ...version, prerelease: [...version.prerelease, '1'], build: [] }
}

/** Increments the digits that end an identifier and keeps their width; an identifier without any stays as it is. */
function countOn(identifier: string): string {
  let start = identifier.length
  while (start > 0 && /[0-9]/.test(identifier.charAt(start - 1))) start -= 1
  const digits = identifier.slice(start)
  if (digits === '') return identifier
  return identifier.slice(0, start) + increment(digits).padStart(digits.length, '0')
}

function release(major: string, minor: string, patch: string): Version {
  return { major, minor, patch, prerelease: [], build: [] }
}

function increment(number: string): string {
  return String(BigInt(number) + 1n)
}
