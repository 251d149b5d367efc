/** What kind of change a title says that a pull request is; pure. */
import { quote } from '#core/action/untrusted'
import type { Prefixes } from './allow-prefixes.ts'

/** What a title says. */
export interface TitleKind {
  /** In lower case, `fix`; undefined when the title does not say. */
  readonly kind: string | undefined
  /** Marked with `!`: whoever upgrades has to do something. */
  readonly breaking: boolean
  /** How it was read, as the end of a sentence about the title; untrusted parts are quoted. */
  readonly because: string
}

/** The header of Conventional Commits 1.0.0, with any word as a type. */
const header = /^([^\s():!]+)(?:\([^()]*\))?(!?):[ \t]+(\S.*)$/s

/** The words with which the subject of a scope begins, and what they say. */
const words: ReadonlyMap<string, string> = new Map([
  ...['fix', 'fixes', 'fixed', 'fixing', 'bugfix', 'bugfixes', 'hotfix', 'bug'].map((word) => [word, 'fix'] as const),
  ...['security', 'vulnerability'].map((word) => [word, 'security'] as const),
  ...['doc', 'docs', 'documentation'].map((word) => [word, 'docs'] as const)
])

/** The number of a weakness that is known: `CVE-2026-1234`. */
const weakness = /^(?:cve-\d+-\d+|ghsa(?:-[0-9a-z]{4}){3})$/

/** GitHub takes no longer titles; another server's are not read further. */
const LONGEST = 1000

/**
 * Reads the kind of a title: its Conventional-Commit type, or what `prefixes` makes of that. Behind a scope (`extproc:`) the
 * first word counts, whole, or a type of its own (`extproc: fix: …`); words further on never do, since `extproc: make the
 * fix configurable` is none.
 */
export function titleKind(title: string, prefixes: Prefixes): TitleKind {
  const [, word = '', mark = '', subject = ''] = header.exec(title.slice(0, LONGEST).trim()) ?? []
  if (word === '') return { kind: undefined, breaking: false, because: 'has no type before a colon' }
  const type = word.toLowerCase()
  const meaning = prefixes.get(type)
  if (meaning !== 'scope') {
    const because =
      meaning === undefined ? `is of type ${quote(word)}` : `begins with ${quote(word)}, which means ${meaning}`
    return { kind: meaning ?? type, breaking: mark === '!', because }
  }
  const scope = `begins with ${quote(word)}, a part of the project`
  const inner = header.exec(subject)
  if (inner !== null) {
    const within = titleKind(subject, new Map([...prefixes].filter(([, value]) => value !== 'scope')))
    const kind = words.get(within.kind ?? '') ?? within.kind
    return { kind, breaking: within.breaking || mark === '!', because: `${scope}; behind that it ${within.because}` }
  }
  const first = (subject.split(/\s/)[0] ?? '').toLowerCase().replace(/[.,:;!]+$/, '')
  const kind = weakness.test(first) ? 'security' : words.get(first)
  const because =
    kind === undefined ? `goes on with ${quote(first)}, which says no kind` : `goes on with ${quote(first)}`
  return { kind, breaking: mark === '!', because: `${scope}, and ${because}` }
}
