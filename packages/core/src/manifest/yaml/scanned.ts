import { lineIndex } from '../lines.ts'
import { decodeScalar } from './decode-scalar.ts'
import type { Item, ListNode, MapNode, Pair, ScalarNode, ScalarStyle, YamlFile } from './node.ts'
import { scanYaml } from './scan.ts'
import { behind, kindAt, kinds, secondAt, startAt, styleOf, type Tape } from './tape.ts'

/** A YAML file as the scanner reads it. */
export interface ScannedFile extends YamlFile {
  readonly tape: Tape
}

/** Thrown where an edit needs more of a file than the scanner tells; the parser is to be asked then. */
export class BeyondScanner extends Error {}

const noAnchors: ReadonlySet<string> = new Set()
const plainSpan = { anchor: undefined, tag: undefined } as const

/** Scans a YAML file; undefined where the scanner gives up. Nodes are made from the tape as they are asked for. */
export function scanFile(text: string): ScannedFile | undefined {
  const tape = scanYaml(text)
  if (tape === undefined) return undefined
  const documents = tape.documents.map((index) => itemAt(tape, index + 2).node)
  return { text, tape, documents, aliased: documents.map(() => noAnchors), lineOf: lineIndex(text) }
}

function itemAt(tape: Tape, index: number): Item {
  const kind = kindAt(tape, index)
  if (kind >= kinds.empty) {
    const opening = kind === kinds.empty ? secondAt(tape, index) : -1
    return { node: scalarAt(tape, index), opening: opening < 0 ? undefined : opening }
  }
  const isMap = kind === kinds.map || kind === kinds.flowMap
  return { node: isMap ? mapAt(tape, index) : listAt(tape, index), opening: undefined }
}

function scalarAt(tape: Tape, index: number): ScalarNode {
  return new ScannedScalar(tape, kindAt(tape, index), startAt(tape, index), secondAt(tape, index))
}

/** A scalar on a tape, whose text is read when it is asked for. */
class ScannedScalar implements ScalarNode {
  readonly kind = 'scalar'
  readonly anchor = undefined
  readonly tag = undefined
  readonly start: number
  readonly end: number
  readonly #tape: Tape
  readonly #kind: number

  constructor(tape: Tape, kind: number, start: number, second: number) {
    this.#tape = tape
    this.#kind = kind
    this.start = start
    this.end = kind === kinds.empty ? start : second
  }

  get empty(): boolean {
    return this.#kind === kinds.empty
  }

  get style(): ScalarStyle {
    return styleOf(this.#kind)
  }

  get value(): string {
    if (this.#kind > kinds.double) throw new BeyondScanner('a block scalar')
    return this.empty ? '' : decodeScalar(this.#tape.text, this.#kind, this.start, this.end)
  }

  get block(): undefined {
    if (this.#kind > kinds.double) throw new BeyondScanner('a block scalar')
    return undefined
  }
}

/** The span of a collection; its end is not kept, since no one asks for it. */
function collectionAt(tape: Tape, index: number) {
  const kind = kindAt(tape, index)
  const start = startAt(tape, index)
  return { ...plainSpan, start, end: start, flow: kind === kinds.flowMap || kind === kinds.flowList }
}

function mapAt(tape: Tape, index: number): MapNode {
  const end = secondAt(tape, index)
  return {
    kind: 'map',
    ...collectionAt(tape, index),
    pairs: () => {
      const pairs: Pair[] = []
      for (let at = index + 2; at < end; at = behind(tape, at + 2)) pairs.push(pairAt(tape, at))
      return pairs
    },
    find: (key) => {
      for (let at = index + 2; at < end; at = behind(tape, at + 2)) {
        if (isKey(tape, at, key)) return pairAt(tape, at)
      }
      return undefined
    }
  }
}

function pairAt(tape: Tape, index: number): Pair {
  return { ...itemAt(tape, index + 2), key: scalarAt(tape, index) }
}

/** A plain key is compared where it stands: large mappings are searched without a string for each of their keys. */
function isKey(tape: Tape, index: number, key: string): boolean {
  const kind = kindAt(tape, index)
  const start = startAt(tape, index)
  const end = secondAt(tape, index)
  if (kind === kinds.plain) return end - start === key.length && tape.text.startsWith(key, start)
  return decodeScalar(tape.text, kind, start, end) === key
}

function listAt(tape: Tape, index: number): ListNode {
  const end = secondAt(tape, index)
  return {
    kind: 'list',
    ...collectionAt(tape, index),
    items: () => {
      const items: Item[] = []
      for (let at = index + 2; at < end; at = behind(tape, at)) items.push(itemAt(tape, at))
      return items
    }
  }
}
