/** Which section of the notes a commit belongs to, by the type in front of its header. Pure. */
import { quote } from '../action/untrusted.ts'

/** The sections that list commits, in the order in which the built-in template has them. */
export const listed = ['features', 'fixes', 'documentation', 'upgrade', 'deprecations', 'other'] as const

/** A section that lists commits. */
export type Listed = (typeof listed)[number]

/** The type of a commit, in lower case, to its section. `*` stands for every other type, and for none. */
export type Prefixes = ReadonlyMap<string, Listed | 'hidden'>

const usual: Prefixes = new Map<string, Listed | 'hidden'>([
  ['feat', 'features'],
  ['fix', 'fixes'],
  ['docs', 'documentation'],
  ['deprecate', 'deprecations'],
  ['perf', 'other'],
  ['revert', 'other'],
  ['build', 'hidden'],
  ['chore', 'hidden'],
  ['ci', 'hidden'],
  ['refactor', 'hidden'],
  ['style', 'hidden'],
  ['test', 'hidden'],
  ['*', 'other']
])

/**
 * Adds a project's own types, such as `extproc: fixes` or `*: hidden`, to the usual ones; they may also change these.
 * Throws an Error for what is no section.
 */
export function readPrefixes(lines: ReadonlyMap<string, string>): Prefixes {
  const prefixes = new Map(usual)
  const known = [...listed, 'hidden'] as const
  for (const [type, text] of lines) {
    const section = known.find((each) => each === text)
    if (section === undefined) {
      throw new Error(`${quote(type)}: expected one of ${known.join(', ')}, got ${quote(text)}`)
    }
    prefixes.set(type.toLowerCase(), section)
  }
  return prefixes
}

/** The section of a type. */
export function sectionOf(type: string | undefined, prefixes: Prefixes): Listed | 'hidden' {
  return prefixes.get(type?.toLowerCase() ?? '*') ?? prefixes.get('*') ?? 'hidden'
}

/** Whether a type says where a change belongs, such as `extproc`, rather than what kind of change it is. */
export function isPlace(type: string): boolean {
  return !usual.has(type.toLowerCase())
}
