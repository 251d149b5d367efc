import type { Version } from './semver.ts'

/**
 * The channel of a prerelease. `name` is the run of letters in front of its first identifier: `rc` for rc.1, rc1 and
 * rc-1, `alpha` for alpha1-alpha.1. An identifier that begins with no letter is the name itself, and a number has the
 * name ''. Case is kept, since SemVer tells RC from rc.
 *
 * `number` counts within the channel and is there only in the two regular forms: `dotted` for rc.1, `undotted` for rc1.
 * Everything else (beta, rc-1, rc.1.2, rc01, alpha1-alpha.1) has the format `none` and no number.
 */
export interface Channel {
  readonly name: string
  readonly number: string | undefined
  readonly format: 'dotted' | 'undotted' | 'none'
}

/** Which forms of prerelease are allowed: any, or one of the two regular forms. */
export type PrereleaseFormat = 'any' | 'dotted' | 'undotted'

const word = /^[A-Za-z]+$/
const numbered = /^([A-Za-z]+)(0|[1-9][0-9]*)$/
const digits = /^[0-9]+$/

/** Finds the channel of a version; undefined for a stable one. */
export function channelOf(version: Version): Channel | undefined {
  const [first, second, ...others] = version.prerelease
  if (first === undefined) return undefined
  if (second !== undefined && others.length === 0 && word.test(first) && digits.test(second)) {
    return { name: first, number: second, format: 'dotted' }
  }
  const [, name, number] = second === undefined ? (numbered.exec(first) ?? []) : []
  if (name !== undefined && number !== undefined) return { name, number, format: 'undotted' }
  return { name: nameOf(first), number: undefined, format: 'none' }
}

function nameOf(identifier: string): string {
  if (digits.test(identifier)) return ''
  return /^[A-Za-z]+/.exec(identifier)?.[0] ?? identifier
}

/** Tells whether a version's prerelease has the form asked for; a stable version has every form. */
export function hasFormat(version: Version, format: PrereleaseFormat): boolean {
  const channel = channelOf(version)
  return channel === undefined || format === 'any' || channel.format === format
}
