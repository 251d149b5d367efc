import type { ScalarStyle } from './node.ts'

/**
 * What a scanner found in a text, in its order: two numbers for each event, so that five megabytes of YAML take three of
 * memory and not four hundred. The first is the offset times 16 plus the kind; the second the end of a scalar, the index of
 * the end event of a collection, or for a value that is empty the offset behind the sign that announces it (-1 for a root).
 */
export interface Tape {
  readonly text: string
  words: Int32Array
  /** How many words are in use. */
  length: number
  /** The indexes at which documents begin. */
  readonly documents: number[]
}

/** The kinds of events; those of scalars come last. In a mapping, keys and values take turns. */
export const kinds = {
  document: 0,
  map: 1,
  list: 2,
  flowMap: 3,
  flowList: 4,
  end: 5,
  empty: 6,
  plain: 7,
  single: 8,
  double: 9,
  literal: 10,
  folded: 11
} as const

const styles: readonly ScalarStyle[] = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED']

/** So many words of a tape that nobody reads any more serve the next one. */
const mostKept = 65_536
let kept: Int32Array | undefined

/** A tape with nothing on it. */
export function emptyTape(text: string): Tape {
  const least = Math.max(128, text.length >> 2)
  const words = kept !== undefined && kept.length >= least ? kept : new Int32Array(least)
  kept = undefined
  return { text, words, length: 0, documents: [] }
}

/** Gives a tape away that nobody will read any more. */
export function dropTape(tape: Tape): void {
  if (tape.words.length <= mostKept) kept = tape.words
}

/** Adds an event and gives its index. */
export function addEvent(tape: Tape, kind: number, start: number, second: number): number {
  const index = tape.length
  if (index + 2 > tape.words.length) {
    const longer = new Int32Array(tape.words.length * 2)
    longer.set(tape.words)
    tape.words = longer
  }
  tape.words[index] = start * 16 + kind
  tape.words[index + 1] = second
  tape.length = index + 2
  return index
}

/** The kind of an event. */
export function kindAt({ words }: Tape, index: number): number {
  return (words[index] ?? 0) & 15
}

/** The offset at which an event begins. */
export function startAt({ words }: Tape, index: number): number {
  return (words[index] ?? 0) >> 4
}

/** The second number of an event. */
export function secondAt({ words }: Tape, index: number): number {
  return words[index + 1] ?? 0
}

/** The index of the event behind a whole node. */
export function behind(tape: Tape, index: number): number {
  const kind = kindAt(tape, index)
  return kind >= kinds.map && kind <= kinds.flowList ? secondAt(tape, index) + 2 : index + 2
}

/** The style of a scalar of this kind; an empty one is plain. */
export function styleOf(kind: number): ScalarStyle {
  return styles[kind - kinds.plain] ?? 'PLAIN'
}
