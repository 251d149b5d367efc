/** The sections of notes, as Markdown made of changes. Pure. */
import type { NotedChange } from './changes.ts'
import { commitLink, type Place, personLink, pullLink } from './links.ts'
import { type Listed, listed } from './prefixes.ts'
import { proseBlock, proseMarkdown } from './prose.ts'

/** The sections that commits make, by their name; '' for one that is empty. */
export type Sections = Readonly<Record<Listed | 'breaking' | 'contributors', string>>

function linksOf({ pulls, sha }: NotedChange, place: Place): string {
  const links = pulls.length > 0 ? pulls.map((number) => pullLink(place, number)) : [commitLink(place, sha)]
  return `(${links.join(', ')})`
}

function scopeOf({ scope }: NotedChange): string {
  return scope === undefined ? '' : `**${proseMarkdown(scope)}**: `
}

function line(change: NotedChange, place: Place): string {
  return `- ${scopeOf(change)}${proseMarkdown(change.description)} ${linksOf(change, place)}`
}

function indented(lines: readonly string[]): string {
  return lines.map((each) => (each === '' ? '' : `  ${each}`)).join('\n')
}

/** A text of several lines in an item of a list: what does not fit in its first line stands below. */
function told(change: NotedChange, text: string, place: Place): string {
  const [first = '', ...rest] = text.split('\n')
  // A block of code cannot begin in the line of an item that goes on.
  const inline = /^\s*(?:`{3}|~{3})/.test(first) ? change.description : first
  const below = inline === first ? rest.join('\n') : text
  const item = `- ${scopeOf(change)}${proseMarkdown(inline)} ${linksOf(change, place)}`
  return below.trim() === '' ? item : `${item}\n\n${indented(proseBlock(below))}`
}

function breaking(change: NotedChange, place: Place): string {
  const { breaking: texts, migration } = change.footers
  const items = texts.length > 0 ? texts.map((text) => told(change, text, place)) : [line(change, place)]
  const guide = migration.flatMap((text) => ['', ...proseBlock(text)])
  return guide.length === 0
    ? items.join('\n')
    : `${items.join('\n')}\n\n${indented(['**Migration Guide**:', ...guide])}`
}

function contributors(changes: readonly NotedChange[], place: Place): string {
  const logins = new Map(changes.flatMap(({ login }) => (login === undefined ? [] : [[login.toLowerCase(), login]])))
  const sorted = [...logins].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.flatMap(([, login]) => personLink(place, login) ?? []).join(', ')
}

/**
 * Lists changes by section. A breaking change stands in its own section and under what breaks; a change without the number
 * of a pull request leads to its commit. The text of others is inert, and nobody is mentioned.
 */
export function sectionsOfChanges(changes: readonly NotedChange[], place: Place): Sections {
  const lists = listed.map((section) => {
    const own = changes.filter((change) => change.section === section).map((change) => line(change, place))
    const footers = changes.flatMap((change) =>
      section === 'upgrade' || section === 'deprecations'
        ? change.footers[section].map((text) => told(change, text, place))
        : []
    )
    return [section, [...own, ...footers].join('\n')]
  })
  const broken = changes.filter((change) => change.breaking).map((change) => breaking(change, place))
  return {
    ...(Object.fromEntries(lists) as Record<Listed, string>),
    breaking: broken.join('\n'),
    contributors: contributors(changes, place)
  }
}
