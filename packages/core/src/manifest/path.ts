import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'

/** One step of a key path: into a mapping, to an item by its index, or to the item that has a key with a value. */
export type Segment =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'item'; readonly key: string; readonly value: string }

/** Names that lead out of the data when they are used as keys of an object; no manifest needs them. */
const dangerous = ['__proto__', 'constructor', 'prototype']

const example = 'write keys with dots, such as spec.images[0].tag, [name=app] or ["key.with/dots"]'
const bareKey = /[^.[\]\s"'*?(){}|,@]+/y
const bracket = /\[(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\d{1,9})|([^\s=[\]"']+)=(?:"((?:[^"\\]|\\.)*)"|([^[\]"]+)))\]/y

/**
 * Reads a key path: `a.b`, `["key.with/dots"]`, `[0]` for an item, `[name=value]` for the one whose `name` is `value`.
 * Paths are plain steps: wildcards, filters and expressions are refused. Throws an EditFault.
 */
export function parsePath(path: string): readonly Segment[] {
  const segments: Segment[] = []
  let index = 0
  while (index < path.length) {
    const inBrackets = path[index] === '['
    if (!inBrackets && segments.length > 0) {
      if (path[index] !== '.') throw malformed(path, index)
      index += 1
    }
    const token = inBrackets ? bracket : bareKey
    token.lastIndex = index
    const match = token.exec(path)
    if (match === null || match[0] === '$') throw malformed(path, index)
    segments.push(inBrackets ? bracketSegment(path, match) : { kind: 'key', key: match[0] })
    index = token.lastIndex
  }
  if (segments.length === 0) throw new EditFault('the key path is empty', example)
  for (const segment of segments) checkNames(path, segment)
  return segments
}

function malformed(path: string, index: number): EditFault {
  return new EditFault(`the key path ${quote(path)} cannot be read from character ${index + 1} on`, example)
}

function bracketSegment(path: string, match: RegExpExecArray): Segment {
  const [, quoted, single, index, key, quotedValue, value] = match
  if (quoted !== undefined) return { kind: 'key', key: unquoted(path, quoted) }
  if (single !== undefined) return { kind: 'key', key: single }
  if (index !== undefined) return { kind: 'index', index: Number(index) }
  return {
    kind: 'item',
    key: key ?? '',
    value: quotedValue === undefined ? (value ?? '') : unquoted(path, quotedValue)
  }
}

function unquoted(path: string, text: string): string {
  try {
    return JSON.parse(`"${text}"`)
  } catch {
    throw new EditFault(`the key path ${quote(path)} has quotes that cannot be read`, 'quote as in JSON: ["a\\"b"]')
  }
}

function checkNames(path: string, segment: Segment): void {
  if (segment.kind === 'index' || !dangerous.includes(segment.key)) return
  throw new EditFault(`the key path ${quote(path)} names ${segment.key}, which is never edited`, 'name another key')
}

const bare = /^(?!\$$)[^.[\]\s"'*?(){}|,@]+$/

/** Writes a key path so that `parsePath` reads it back. */
export function formatPath(segments: readonly Segment[]): string {
  return segments.map(formatSegment).join('').replace(/^\./, '')
}

function formatSegment(segment: Segment): string {
  if (segment.kind === 'index') return `[${segment.index}]`
  if (segment.kind === 'item') {
    const plain = /^[^[\]"]+$/.test(segment.value)
    return `[${segment.key}=${plain ? segment.value : JSON.stringify(segment.value)}]`
  }
  return bare.test(segment.key) ? `.${segment.key}` : `[${JSON.stringify(segment.key)}]`
}
