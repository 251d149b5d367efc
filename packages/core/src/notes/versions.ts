/** The headings of a changelog that name a version. Pure. */
import { formatVersion, parseVersion, type Version, withoutBuild } from '../version/semver.ts'
import type { Heading, Outline } from './lines.ts'

/** A part of a changelog that is about one version, or about what is not released yet. */
export interface Section {
  readonly heading: Heading
  /** `1.2.0`, or `Unreleased` as it is written there. */
  readonly name: string
  /** Undefined for what is not released yet. */
  readonly version: Version | undefined
  /** The index of the first line that no longer belongs to it. */
  readonly end: number
}

const unreleased = /^\[?(unreleased)\]?(?:\([^()]*\)|\[[^[\]]*\])?(?:[ \t].*)?$/i
const number = /^(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)(.*)$/
// A link, then a day, a name or a remark with its separator: a heading `1.2.0 migration` is about something else.
const rest = /^\]?(?:\([^()]*\)|\[[^[\]]*\])?(?:[ \t]*$|[ \t]*[-–—:/|,(<[*].*$|[ \t]+\d.*$)/

function withoutPrefix(title: string, prefix: string): string {
  const bare = title
    .replace(/^(?:version|release)[ \t]+/i, '')
    .replace(/^[[*]+/, '')
    .replace(/^(?:version|release)[ \t]+/i, '')
  if (prefix !== '' && bare.startsWith(prefix)) return bare.slice(prefix.length)
  return bare.replace(/^v/i, '')
}

function named(title: string, prefix: string): Pick<Section, 'name' | 'version'> | undefined {
  const open = unreleased.exec(title)?.[1]
  if (open !== undefined) return { name: open, version: undefined }
  const [, digits = '', after = ''] = number.exec(withoutPrefix(title, prefix)) ?? []
  const version = rest.test(after) ? parseVersion(digits) : undefined
  return version && { name: formatVersion(version), version }
}

/**
 * Finds the sections of a changelog: `## [1.2.0] - 2026-05-29`, `## 1.2.0`, `## v1.2.0 (2026-05-29)`, `## [Unreleased]`,
 * also underlined. A section ends at the next of them, or at another heading as high as the highest of them; so patches
 * one level below their release, as conventional-changelog writes them, keep the headings at their own level.
 * @param prefix what stands before the version in a tag, and may stand there in a heading
 */
export function sectionsOf({ lines, headings }: Outline, prefix: string): Section[] {
  const found = headings.flatMap((heading) => {
    const name = named(heading.title, prefix)
    return name === undefined ? [] : [{ heading, ...name }]
  })
  const highest = found.reduce((least, { heading }) => Math.min(least, heading.level), 6)
  const names = new Map(found.map(({ heading, name }) => [heading.line, name]))
  const places = new Map(headings.map(({ line }, index) => [line, index]))
  return found.map((section) => {
    const { line, level } = section.heading
    const next = find(headings, (places.get(line) ?? 0) + 1, (heading) => {
      const other = names.get(heading.line)
      // A heading below the section's own that names the same version is about a part of it.
      return other === undefined ? heading.level <= highest : heading.level <= level || other !== section.name
    })
    return { ...section, end: next?.line ?? lines.length }
  })
}

function find(headings: readonly Heading[], from: number, wanted: (heading: Heading) => boolean): Heading | undefined {
  for (let index = from; index < headings.length; index += 1) {
    const heading = headings[index]
    if (heading !== undefined && wanted(heading)) return heading
  }
  return undefined
}

/** Whether a section is about a version. A heading without build metadata stands for every build. */
export function isAbout(section: Section, version: Version): boolean {
  if (section.version === undefined) return false
  return section.name === formatVersion(version) || section.name === withoutBuild(version)
}
