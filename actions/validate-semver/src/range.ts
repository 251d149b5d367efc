import type { Input } from '#core/action/inputs'
import { quote } from '#core/action/untrusted'
import { compareNumbers } from '#core/version/compare'
import { formatVersion, type Version } from '#core/version/semver'

/** A range as node-semver understands it. */
export interface Range {
  readonly text: string
  /** Whether a version is in the range; undefined when it has a number that node-semver would round. */
  readonly includes: (version: Version) => boolean | undefined
}

/** The largest number that JavaScript, and so node-semver, keeps exactly. */
export const largestNumber = String(Number.MAX_SAFE_INTEGER)

function isLarge(text: string): boolean {
  return /^[0-9]+$/.test(text) && compareNumbers(text.replace(/^0+(?=[0-9])/, ''), largestNumber) > 0
}

/** A range of versions; undefined when absent. node-semver is loaded only when there is a range to read. */
export const range: Input<Range | undefined> = {
  async parse(raw) {
    if (raw === '') return undefined
    // node-semver takes blanks for "any version", which nobody asks for.
    if (raw.trim() === '') throw new Error('is blank; write a range such as ^1.2.0, or leave it out')
    const large = (raw.match(/[0-9]+/g) ?? []).find(isLarge)
    if (large !== undefined)
      throw new Error(`${quote(large)} is beyond ${largestNumber}, the largest number a range can compare`)
    const { default: semver } = await import('semver')
    if (semver.validRange(raw) === null) {
      throw new Error(`${quote(raw)} is not a range of node-semver; write one such as ^1.2.0 or >=1.2.0 <2.0.0`)
    }
    return {
      text: raw,
      includes(version) {
        const { major, minor, patch, prerelease } = version
        if ([major, minor, patch, ...prerelease].some(isLarge)) return undefined
        return semver.satisfies(formatVersion(version), raw)
      }
    }
  }
}
