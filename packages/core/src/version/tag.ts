import { quote } from '../action/untrusted.ts'
import { formatVersion, parseVersion, type Version } from './semver.ts'
import { tagFault } from './tag-fault.ts'

/** A tag that names a version: its name without refs/tags/, the part in front of the version, and the version. */
export interface ReleaseTag {
  readonly tag: string
  readonly prefix: string
  readonly version: Version
}

/** A version that was read, or why it was not and what would be right. */
export type Reading =
  | { readonly ok: true; readonly value: ReleaseTag }
  | { readonly ok: false; readonly problem: string; readonly remedy: string }

/** Git keeps a ref as a file, and GitHub takes no ref that is longer than this, in bytes, refs/tags/ included. */
const longestRef = 255
const tags = 'refs/tags/'

/** Reads a tag's name with the longest prefix that fits, taken literally; undefined when it names no version. */
export function parseTag(tag: string, prefixes: readonly string[]): ReleaseTag | undefined {
  const byLength = [...prefixes].sort((a, b) => b.length - a.length)
  for (const prefix of byLength) {
    const version = tag.startsWith(prefix) ? parseVersion(tag.slice(prefix.length)) : undefined
    if (version) return { tag, prefix, version }
  }
  return undefined
}

/**
 * Reads a version as users write it: `v1.2.3`, `refs/tags/v1.2.3`, or `1.2.3`, which then means the tag with the first
 * prefix. Never trims. A refusal says what was wrong and what would be right.
 */
export function readVersion(text: string, prefixes: readonly string[]): Reading {
  const named = text.startsWith(tags)
  const tag = named ? text.slice(tags.length) : text
  const value = parseTag(tag, prefixes) ?? (named ? undefined : bareVersion(tag, prefixes[0] ?? ''))
  if (value) return nameable(value)
  const { fault, remedy } = tagFault(text, prefixes)
  return { ok: false, problem: `${quote(text)} ${fault}`, remedy }
}

function bareVersion(text: string, prefix: string): ReleaseTag | undefined {
  const version = parseVersion(text)
  return version && { tag: prefix + formatVersion(version), prefix, version }
}

/** Refuses the tags that SemVer would allow and git does not. */
function nameable(value: ReleaseTag): Reading {
  const bytes = utf8Length(tags + value.tag)
  if (bytes > longestRef) {
    const problem = `the tag ${quote(value.tag)} makes a ref of ${bytes} bytes, more than the ${longestRef} a ref may have`
    return { ok: false, problem, remedy: 'shorten the prerelease or the build metadata' }
  }
  if (value.tag.endsWith('.lock')) {
    const problem = `the tag ${quote(value.tag)} ends in ".lock", which git does not allow`
    return { ok: false, problem, remedy: 'rename the last identifier' }
  }
  return { ok: true, value }
}

/** The number of bytes of a text in UTF-8. TextEncoder would be loaded for this alone, each time an action starts. */
function utf8Length(text: string): number {
  const sizes = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  })
  return sizes.reduce((sum, size) => sum + size, 0)
}
