import { CommitParser } from 'conventional-commits-parser'
import { inert } from '../action/untrusted.ts'
import type { Commit } from '../history/range.ts'
import type { Change } from './change.ts'
import { bumpOfType, type CommitTypes } from './commit-types.ts'

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
  revertPattern: /^(?:Revert|revert:)\s"?([\s\S]+?)"?\s*This reverts commit ([0-9a-f]{7,64})\b/,
  revertCorrespondence: ['header', 'hash']
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

/** The message without its body: header, the line that says what is reverted, footers. */
function condensed(message: string): string {
  const text = message.replace(/\r\n?/g, '\n').trim()
  const end = text.indexOf('\n')
  const header = end < 0 ? text : text.slice(0, end)
  const rest = end < 0 ? '' : text.slice(end).slice(-FOOTERS)
  const paragraphs = rest
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
  const reverts = /^revert/i.test(header)
    ? paragraphs.find((paragraph) => /^This reverts commit [0-9a-f]/.test(paragraph))
    : undefined
  return [header.slice(0, 1000), reverts ?? '', ...footersOf(paragraphs)].filter((part) => part !== '').join('\n\n')
}

function changeOf({ sha, message }: Commit, types: CommitTypes): Change & { readonly reverts: string | undefined } {
  const text = condensed(message)
  // The parser throws on an empty message, which git allows.
  const parsed = text === '' ? undefined : parser.parse(text)
  const reverts = parsed?.revert?.hash ?? undefined
  const type = parsed?.type ?? (reverts === undefined ? undefined : 'revert')
  const breaking = parsed !== undefined && parsed.notes.length > 0
  return {
    sha,
    subject: inert((text.split('\n', 1)[0] ?? '').slice(0, SUBJECT)),
    type,
    breaking,
    bump: breaking ? 'major' : bumpOfType(type, types),
    reverted: false,
    reverts
  }
}

/**
 * Reads what commits ask of the next release, newest first as they come. A commit and the one that reverts it both ask
 * for nothing when they are in the same range, a revert of a revert brings the first back; the revert of something that
 * was released before is a change of its own. Words such as `#major` in a message mean nothing.
 */
export function readChanges(commits: readonly Commit[], types: CommitTypes): Change[] {
  const reverted: string[] = []
  return commits.map((commit) => {
    const { reverts, ...change } = changeOf(commit, types)
    if (reverted.some((hash) => commit.sha.startsWith(hash))) return { ...change, bump: 'none', reverted: true }
    if (reverts === undefined) return change
    reverted.push(reverts)
    const own = commits.some(({ sha }) => sha.startsWith(reverts))
    return own ? { ...change, bump: 'none', breaking: false } : change
  })
}
