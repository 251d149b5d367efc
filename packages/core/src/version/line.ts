import type { Version } from './semver.ts'

/** The release line that a version belongs to: its major and minor number, such as "1.2". */
export function lineOf(version: Version): string {
  return `${version.major}.${version.minor}`
}
