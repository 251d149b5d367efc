import type { Version } from './semver.ts'

/**
 * The version of a build of a branch, 0.0.0-SHA, for a full or short commit hash in hexadecimal digits. A hash of decimal
 * digits alone gets a `g` in front, as `git describe` does: it would be a number, and illegal with a leading zero.
 */
export function mainBuildVersion(sha: string): Version {
  const identifier = /^[0-9]+$/.test(sha) ? `g${sha}` : sha
  return { major: '0', minor: '0', patch: '0', prerelease: [identifier], build: [] }
}
