import type { Version } from './semver.ts'

/**
 * How prereleases are ordered: `semver` by section 11 of SemVer 2.0.0, where rc10 comes before rc9 since both are text;
 * `numeric-suffix` the same, except that the digits at the end of an identifier count as a number, so rc9 before rc10.
 */
export type PrereleaseOrder = 'semver' | 'numeric-suffix'

type Sign = -1 | 0 | 1

/** Compares two versions by precedence; build metadata does not count. Both orders are total for any two versions. */
export function compareVersions(a: Version, b: Version, order: PrereleaseOrder = 'semver'): Sign {
  return (
    compareNumbers(a.major, b.major) ||
    compareNumbers(a.minor, b.minor) ||
    compareNumbers(a.patch, b.patch) ||
    comparePrereleases(a.prerelease, b.prerelease, order)
  )
}

/** Names the first place in which two versions differ, the prerelease and the build included. */
export function difference(a: Version, b: Version): 'major' | 'minor' | 'patch' | 'prerelease' | 'build' | 'none' {
  if (a.major !== b.major) return 'major'
  if (a.minor !== b.minor) return 'minor'
  if (a.patch !== b.patch) return 'patch'
  if (a.prerelease.join('.') !== b.prerelease.join('.')) return 'prerelease'
  return a.build.join('.') === b.build.join('.') ? 'none' : 'build'
}

/** Compares decimal numbers without leading zeros, of any size: by length, then by text. */
export function compareNumbers(a: string, b: string): Sign {
  if (a.length !== b.length) return a.length < b.length ? -1 : 1
  return compareText(a, b)
}

function compareText(a: string, b: string): Sign {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function comparePrereleases(a: readonly string[], b: readonly string[], order: PrereleaseOrder): Sign {
  if (a.length === 0) return b.length === 0 ? 0 : 1
  if (b.length === 0) return -1
  const compareIdentifiers = order === 'semver' ? compareBySpecification : compareBySuffix
  for (const [index, left] of a.entries()) {
    const right = b[index]
    if (right === undefined) return 1
    const sign = compareIdentifiers(left, right)
    if (sign !== 0) return sign
  }
  return a.length === b.length ? 0 : -1
}

const digits = /^[0-9]+$/

function compareBySpecification(a: string, b: string): Sign {
  const [numericA, numericB] = [digits.test(a), digits.test(b)]
  if (numericA && numericB) return compareNumbers(a, b)
  if (numericA !== numericB) return numericA ? -1 : 1
  return compareText(a, b)
}

/** Compares by what stands before the final digits, then by these digits as a number, then by text (rc1 and rc01). */
function compareBySuffix(a: string, b: string): Sign {
  if (digits.test(a) || digits.test(b)) return compareBySpecification(a, b)
  const [left, right] = [splitSuffix(a), splitSuffix(b)]
  return compareText(left.stem, right.stem) || compareNumbers(left.number, right.number) || compareText(a, b)
}

/** Splits an identifier before its final digits; the number is without leading zeros, '' when there are no digits. */
function splitSuffix(identifier: string): { stem: string; number: string } {
  let start = identifier.length
  while (start > 0 && digits.test(identifier.charAt(start - 1))) start -= 1
  const suffix = identifier.slice(start)
  return { stem: identifier.slice(0, start), number: suffix === '' ? '' : suffix.replace(/^0+(?=[0-9])/, '') }
}
