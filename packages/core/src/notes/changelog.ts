/** The notes that a changelog holds for one version, byte for byte as the project wrote them. Pure. */
import { nearest } from '../action/nearest.ts'
import type { Complaint } from '../action/plan.ts'
import { inert, quote } from '../action/untrusted.ts'
import { formatVersion } from '../version/semver.ts'
import type { ReleaseTag } from '../version/tag.ts'
import { type Line, type Outline, outline } from './lines.ts'
import { definitionsOf, endOfText, withDefinitions } from './references.ts'
import { isAbout, type Section, sectionsOf } from './versions.ts'

/** What a changelog says of a version, or why it says nothing. */
export type ChangelogReading =
  | {
      readonly kind: 'found'
      /** The text below the heading, without the blank lines around it, with the definitions of links that it uses. */
      readonly text: string
      /** The line of its heading, counted from 1. */
      readonly line: number
      readonly title: string
    }
  | { readonly kind: 'missing' | 'empty' | 'twice'; readonly complaint: Complaint }

const SHOWN = 10

function listed(sections: readonly Section[]): string {
  const names = sections.map(({ name, heading }) => `${inert(name)} (line ${heading.line + 1})`)
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
  return `${names.slice(0, SHOWN).join(', ')}${more}`
}

function missing(place: string, name: string, found: readonly Section[], { unclosed }: Outline): Complaint {
  const open = unclosed === undefined ? '' : `; the code or comment that begins on line ${unclosed + 1} is never closed`
  const near = nearest(
    name,
    found.flatMap((section) => (section.version === undefined ? [] : section.name))
  )
  const meant = near === undefined ? '' : `; the nearest is ${inert(near)}`
  const has = found.length === 0 ? 'it has no heading that names a version' : `it has ${listed(found)}`
  return {
    place,
    problem: `there is no section for ${inert(name)}: ${has}${meant}${open}`,
    remedy: `add one below a heading such as ${quote(`## [${name}] - 2026-05-29`)}`
  }
}

function trimmed(lines: readonly Line[], from: number, to: number): readonly [number, number] {
  let [first, last] = [from, to]
  while (first < last && lines[first]?.text.trim() === '') first += 1
  while (last > first && lines[last - 1]?.text.trim() === '') last -= 1
  return [first, last]
}

/** Whether nothing stands there but headings, comments and blank lines. */
function isEmpty(text: string): boolean {
  const { lines, headings } = outline(text.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))
  const inHeading = new Set(headings.flatMap(({ line, after }) => [line, after - 1]))
  return lines.every((line, index) => line.text.trim() === '' || inHeading.has(index))
}

function read(text: string, { lines }: Outline, { heading, end }: Section): string {
  const [first, last] = trimmed(lines, heading.after, endOfText(lines, heading.after, end))
  const [from, final] = [lines[first], lines[last - 1]]
  if (from === undefined || final === undefined || first >= last) return ''
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return withDefinitions(text.slice(from.start, final.start + final.text.length), definitionsOf(lines), newline)
}

/**
 * Reads the section of one version in a file in the form of Keep a Changelog.
 * @param text the file
 * @param tag the release, or `unreleased`
 * @param place the path of the file, for what is said about it
 */
export function readChangelog(text: string, tag: ReleaseTag | 'unreleased', place: string): ChangelogReading {
  const whole = outline(text.replace(/^\uFEFF/, ' '))
  const sections = sectionsOf(whole, tag === 'unreleased' ? '' : tag.prefix)
  const name = tag === 'unreleased' ? 'Unreleased' : formatVersion(tag.version)
  const exact = sections.filter((section) =>
    tag === 'unreleased' ? section.version === undefined : section.name === name
  )
  const about =
    exact.length > 0 || tag === 'unreleased' ? exact : sections.filter((section) => isAbout(section, tag.version))
  const own = withoutParts(about)
  const [section, second] = own
  if (section === undefined) return { kind: 'missing', complaint: missing(place, name, sections, whole) }
  const line = section.heading.line + 1
  if (second !== undefined) {
    const where = own.map(({ heading }) => heading.line + 1).join(' and ')
    const problem = `${inert(name)} has ${own.length} sections, on lines ${where}`
    return { kind: 'twice', complaint: { place, problem, remedy: 'make one section of them' } }
  }
  const notes = read(text, whole, section)
  if (!isEmpty(notes)) return { kind: 'found', text: notes, line, title: section.heading.title }
  const problem = `the section of ${inert(name)} on line ${line} is empty`
  return { kind: 'empty', complaint: { place, problem, remedy: 'write there what has changed' } }
}

/** Leaves out the headings that lie in a section of the same version: they are about a part of it. */
function withoutParts(sections: readonly Section[]): Section[] {
  let covered = 0
  return sections.filter(({ heading, end }) => {
    if (heading.line < covered) return false
    covered = end
    return true
  })
}
