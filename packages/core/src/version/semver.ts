/** A version as Semantic Versioning 2.0.0 defines it. Numbers are decimal digits, since they may exceed 2^53. */
export interface Version {
  readonly major: string
  readonly minor: string
  readonly patch: string
  readonly prerelease: readonly string[]
  readonly build: readonly string[]
}

/** The longest version that is read, in characters; SemVer has no limit, node-semver and Helm's parser stop here too. */
export const longestVersion = 256

const number = /^(?:0|[1-9][0-9]*)$/
const identifier = /^[0-9A-Za-z-]+$/
const digits = /^[0-9]+$/

/** Tells whether the text is a number without leading zeros. */
export function isNumber(text: string): boolean {
  return number.test(text)
}

/** Tells whether the text is a prerelease identifier: ASCII letters, digits and hyphens, no leading zero in a number. */
export function isPrereleaseIdentifier(text: string): boolean {
  return identifier.test(text) && (!digits.test(text) || number.test(text))
}

/** Tells whether the text is a build identifier: ASCII letters, digits and hyphens. */
export function isBuildIdentifier(text: string): boolean {
  return identifier.test(text)
}

/** The three parts of a version's text, unchecked; a part that is not there is undefined, one that is empty is ''. */
export interface Parts {
  readonly core: string
  readonly prerelease: string | undefined
  readonly build: string | undefined
}

/** Splits a text where the grammar of SemVer does: build at the first plus sign, prerelease at the first hyphen. */
export function splitParts(text: string): Parts {
  const [rest, build] = splitAt(text, '+')
  const [core, prerelease] = splitAt(rest, '-')
  return { core, prerelease, build }
}

function splitAt(text: string, separator: string): [string, string | undefined] {
  const index = text.indexOf(separator)
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)]
}

/**
 * Reads a version by the grammar of SemVer 2.0.0, without prefix and without trimming; undefined for anything else,
 * also for a text longer than `longestVersion`.
 */
export function parseVersion(text: string): Version | undefined {
  if (text.length > longestVersion) return undefined
  const parts = splitParts(text)
  const [major, minor, patch, ...others] = parts.core.split('.')
  if (major === undefined || minor === undefined || patch === undefined || others.length > 0) return undefined
  if (![major, minor, patch].every(isNumber)) return undefined
  const prerelease = parts.prerelease?.split('.') ?? []
  const build = parts.build?.split('.') ?? []
  if (!prerelease.every(isPrereleaseIdentifier) || !build.every(isBuildIdentifier)) return undefined
  return { major, minor, patch, prerelease, build }
}

/** Writes a version with all its parts; the inverse of `parseVersion`. */
export function formatVersion(version: Version): string {
  const build = version.build.length > 0 ? `+${version.build.join('.')}` : ''
  return withoutBuild(version) + build
}

/** Writes a version without its build metadata, such as 1.2.3-rc.1. */
export function withoutBuild(version: Version): string {
  const prerelease = version.prerelease.length > 0 ? `-${version.prerelease.join('.')}` : ''
  return releaseOf(version) + prerelease
}

/** Writes the release that a version belongs to, such as 1.2.3 for 1.2.3-rc.1. */
export function releaseOf(version: Version): string {
  return `${version.major}.${version.minor}.${version.patch}`
}

/** Tells whether a version is a prerelease; build metadata alone does not make it one. */
export function isPrerelease(version: Version): boolean {
  return version.prerelease.length > 0
}
