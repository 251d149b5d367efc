import { CommitParser } from 'conventional-commits-parser'

/** What a commit's message says by the grammar of Conventional Commits 1.0.0. All of it is untrusted. */
export interface Message {
  /** The first line, at most 1,000 characters of it. */
  readonly header: string
  /** What stands below the header, with LF as line ends: its last 16,384 characters. */
  readonly paragraphs: readonly string[]
  /** The paragraphs at the very end that begin with a footer. */
  readonly footers: readonly string[]
  /** `feat` in `feat(api)!: …`; undefined when the header has none. */
  readonly type: string | undefined
  readonly scope: string | undefined
  /** The header without its type and scope. */
  readonly description: string
  readonly breaking: boolean
}

const HEADER = 1000
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

/** Reads one message. A breaking change is one with a mark in its header or a footer at the end of its message. */
export function readMessage(message: string): Message {
  const { header, paragraphs } = partsOf(message)
  const footers = footersOf(paragraphs)
  // The parser throws on an empty message, which git allows.
  const parsed = header === '' ? undefined : parser.parse([header, ...footers].join('\n\n'))
  return {
    header,
    paragraphs,
    footers,
    type: parsed?.type ?? undefined,
    scope: parsed?.scope ?? undefined,
    description: parsed?.subject ?? header,
    breaking: parsed !== undefined && parsed.notes.length > 0
  }
}
