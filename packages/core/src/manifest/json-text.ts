import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import { bracketDepth, checkText, deepest } from './limits.ts'
import { lineAt } from './place.ts'

/** A value of a JSON text with where it stands. */
export interface JsonNode {
  readonly kind: 'object' | 'array' | 'string' | 'other'
  readonly start: number
  readonly end: number
  /** The items of an array. */
  readonly items: readonly JsonNode[]
  /** The members of an object. */
  readonly members: ReadonlyMap<string, JsonNode>
  /** The text of a string, decoded. */
  readonly value: string
}

const noItems: readonly JsonNode[] = []
const noMembers: ReadonlyMap<string, JsonNode> = new Map()

const blank = /[ \t\r\n]*/y
const string = /"(?:[^"\\]|\\.)*"/y
const word = /[-+.\w]+/y

/** Reads a JSON text (RFC 8259) with the offset of every value. Throws an EditFault, also for a key that stands twice. */
export function readJson(text: string): JsonNode {
  checkText(text)
  const flow = bracketDepth(text)
  const start = text.startsWith('\ufeff') ? 1 : 0
  if (flow > deepest) throw new EditFault(`is nested deeper than ${deepest} levels`, 'take it out of files')
  try {
    JSON.parse(text.slice(start))
  } catch (error) {
    const where = /position (\d+)/.exec(String(error))?.[1]
    const line = where === undefined ? 0 : lineAt(text, Number(where) + start)
    throw new EditFault('is not JSON', 'mend it (JSON has no comments and no last comma), or edit it with text', line)
  }
  return readValue(text, skip(text, start))
}

function skip(text: string, index: number): number {
  blank.lastIndex = index
  blank.exec(text)
  return blank.lastIndex
}

function endOf(token: RegExp, text: string, index: number): number {
  token.lastIndex = index
  token.exec(text)
  return token.lastIndex
}

/** The text is known to be JSON, so only offsets are looked for. */
function readValue(text: string, start: number): JsonNode {
  const none = { start, items: noItems, members: noMembers, value: '' }
  if (text[start] === '{') return readObject(text, start)
  if (text[start] === '[') return readArray(text, start)
  if (text[start] !== '"') return { ...none, kind: 'other', end: endOf(word, text, start) }
  const end = endOf(string, text, start)
  return { ...none, kind: 'string', end, value: JSON.parse(text.slice(start, end)) }
}

function readArray(text: string, start: number): JsonNode {
  const items: JsonNode[] = []
  let index = skip(text, start + 1)
  while (text[index] !== ']') {
    const item = readValue(text, index)
    items.push(item)
    index = skip(text, item.end)
    if (text[index] === ',') index = skip(text, index + 1)
  }
  return { kind: 'array', start, end: index + 1, items, members: noMembers, value: '' }
}

function readObject(text: string, start: number): JsonNode {
  const members = new Map<string, JsonNode>()
  let index = skip(text, start + 1)
  while (text[index] !== '}') {
    const key = readValue(text, index)
    const value = readValue(text, skip(text, skip(text, key.end) + 1))
    if (members.has(key.value)) {
      const problem = `has the key ${quote(key.value)} twice`
      throw new EditFault(problem, 'remove one: which of them counts differs from tool to tool', lineAt(text, index))
    }
    members.set(key.value, value)
    index = skip(text, value.end)
    if (text[index] === ',') index = skip(text, index + 1)
  }
  return { kind: 'object', start, end: index + 1, items: noItems, members, value: '' }
}
