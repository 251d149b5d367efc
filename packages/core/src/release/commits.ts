import { CommitParser } from 'conventional-commits-parser'
import { inert } from '../action/untrusted.ts'
import type { Commit } from '../history/range.ts'
import type { Change } from './change.ts'
import { bumpOfType, type CommitTypes } from './commit-types.ts'
import { type Reverted, revertedBy, takenBack, targetsOf } from './reverts.ts'

const HEADER = 1000
const SUBJECT = 200
const FOOTERS = 16384

/**
 * The grammar of Conventional Commits 1.0.0. The parser's own patterns know no `!`, take only word characters as a type,
 * and find breaking changes in lower case and in the middle of a body.
 */
const parser = new CommitParser({
  headerPattern: /^([^\s():!]+)(?:\(([^()]*)\))?!?: +(.*)$/,
  breakingHeaderPattern: /^([^\s():!]+)(?:\(([^()]*)\))?!: +(.*)$/,
  headerCorrespondence: ['type', 'scope', 'subject'],
  // By default a line `-notes-` in a message sets that field of the parser's result.
  fieldPattern: /(?!)/,
  notesPattern: (keywords) => new RegExp(`^(${keywords}): (.*)$`),
  // Reverts are found by their own rules.
  revertPattern: /(?!)/
})

/** A lower-case word with a colon is the header of a squashed commit rather than a footer. */
const footer = /^(?:BREAKING CHANGE: |[A-Z][A-Za-z0-9-]*: |[A-Za-z][A-Za-z0-9-]* #)\S/

/**
 * The footers of a message: the paragraphs at its very end that begin with one. What looks like a footer further up is
 * text: the body of a squashed pull request holds the messages of others, and a bot quotes the notes of a dependency.
 */
function footersOf(paragraphs: readonly string[]): string[] {
  const last = paragraphs.findLastIndex((paragraph) => !footer.test(paragraph))
  return paragraphs.slice(last + 1)
}

/** The header of a message, and the paragraphs of its last part. */
function partsOf(message: string): { readonly header: string; readonly paragraphs: readonly string[] } {
  const text = message.replace(/\r\n?/g, '\n').trim()
  const end = text.indexOf('\n')
  const rest = end < 0 ? '' : text.slice(end).slice(-FOOTERS)
  const paragraphs = rest.split(/\n[ \t]*\n/).map((paragraph) => paragraph.trim())
  return {
    header: (end < 0 ? text : text.slice(0, end)).slice(0, HEADER),
    paragraphs: paragraphs.filter((paragraph) => paragraph !== '')
  }
}

function changeOf({ sha, message }: Commit, types: CommitTypes): Change & { readonly reverts: Reverted | undefined } {
  const { header, paragraphs } = partsOf(message)
  // The parser throws on an empty message, which git allows.
  const parsed = header === '' ? undefined : parser.parse([header, ...footersOf(paragraphs)].join('\n\n'))
  const reverts = revertedBy(header, paragraphs)
  const type = parsed?.type ?? (reverts === undefined ? undefined : 'revert')
  const breaking = parsed !== undefined && parsed.notes.length > 0
  return {
    sha,
    subject: inert(header.slice(0, SUBJECT)),
    type,
    breaking,
    bump: breaking ? 'major' : bumpOfType(type, types),
    reverted: false,
    reverts
  }
}

/**
 * Reads what commits ask of the next release, in the order in which they come. A commit and the one that reverts it both
 * ask for nothing when they are in the same range, a revert of a revert brings the first back; the revert of something
 * that was released before is a change of its own. Words such as `#major` in a message mean nothing.
 */
export function readChanges(commits: readonly Commit[], types: CommitTypes): Change[] {
  const read = commits.map((commit) => changeOf(commit, types))
  const targets = targetsOf(
    commits,
    read.map(({ reverts }) => reverts)
  )
  const gone = takenBack(targets)
  return read.map(({ reverts, ...change }, index) => {
    if (gone[index]) return { ...change, bump: 'none', reverted: true }
    return (targets[index] ?? -1) < 0 ? change : { ...change, bump: 'none', breaking: false }
  })
}
