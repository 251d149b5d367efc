/** The footers of a commit's message that release notes tell. Pure. */

/** What footers say, each text as it was written, which is untrusted. */
export interface Footers {
  /** `BREAKING CHANGE: …` */
  readonly breaking: readonly string[]
  /** `Migration: …`: what to do about the breaking change. */
  readonly migration: readonly string[]
  /** `Upgrade: …` or `Upgrade-Notes: …` */
  readonly upgrade: readonly string[]
  /** `Deprecated: …` or `Deprecation: …` */
  readonly deprecations: readonly string[]
}

const told: Readonly<Record<string, keyof Footers>> = {
  'BREAKING CHANGE': 'breaking',
  'BREAKING-CHANGE': 'breaking',
  migration: 'migration',
  'migration-guide': 'migration',
  upgrade: 'upgrade',
  'upgrade-note': 'upgrade',
  'upgrade-notes': 'upgrade',
  deprecated: 'deprecations',
  deprecates: 'deprecations',
  deprecation: 'deprecations'
}

const footer = /^(?:(BREAKING CHANGE|[A-Z][A-Za-z0-9-]*): |[A-Za-z][A-Za-z0-9-]* #)(?=\S)(.*)$/

/**
 * Reads the footers in the last paragraphs of a message. One goes on until the next begins (Conventional Commits 1.0.0,
 * rule 10), and what looks like one in a block of code belongs to the code.
 */
export function readFooters(paragraphs: readonly string[]): Footers {
  const read: Record<keyof Footers, string[]> = { breaking: [], migration: [], upgrade: [], deprecations: [] }
  for (const paragraph of paragraphs) {
    let into: string[] | undefined
    let fence: string | undefined
    for (const line of paragraph.split('\n')) {
      const found = fence === undefined ? footer.exec(line) : null
      if (found !== null) {
        const token = found[1] ?? ''
        const kind = Object.hasOwn(told, token) ? told[token] : told[token.toLowerCase()]
        into = kind && read[kind]
        into?.push(found[2] ?? '')
      } else if (into !== undefined) into.push(`${into.pop()}\n${line}`)
      const marks = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
      if (marks !== undefined) fence = fence === undefined ? marks : marks.startsWith(fence) ? undefined : fence
    }
  }
  return read
}
