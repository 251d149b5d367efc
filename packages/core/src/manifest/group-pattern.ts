import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { matchParts, type Part } from './group-match.ts'

/** A pattern of paths whose captures tell the groups. */
export interface GroupPattern {
  readonly text: string
  /** The names of the captures in their order. */
  readonly captures: readonly string[]
  /** What the captures match in a path; undefined for a path that the pattern does not match. */
  readonly match: (path: string) => Readonly<Record<string, string>> | undefined
}

/** A pattern, or everything that is wrong with it. */
export type PatternReading =
  | { readonly ok: true; readonly pattern: GroupPattern }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

const longest = 500
const example = 'write it such as clusters/{env}/**'
const token = /\*\*|\*|\?|\{[^{}]*\}|[^*?{}]+|[{}]/g

/**
 * Reads the pattern of `group-by`, such as `clusters/{env}/**`: a capture in braces matches one folder or file name, or a part
 * of one; `*` and `?` stay inside a folder, `**` crosses folders. A capture takes as little as it can, and so do `*` and
 * `**`, so each path has one reading. `known` are the placeholders that a capture may not shadow. Gives every complaint.
 */
export function readGroupPattern(text: string, known: readonly string[]): PatternReading {
  const complaints: Complaint[] = []
  const complain = (problem: string, remedy = example) =>
    complaints.push({ place: 'group-by', problem: `${quote(text)} ${problem}`, remedy })
  if (text.length > longest) complain(`is ${text.length} characters long`, `a pattern has at most ${longest}`)
  const tokens = complaints.length > 0 ? [] : (text.match(token) ?? [])
  const captures = tokens.filter((one) => /^\{[^{}]*\}$/.test(one)).map((one) => one.slice(1, -1))
  checkForm(text, tokens, complain)
  checkCaptures(captures, known, complain)
  if (complaints.length > 0) return { ok: false, complaints }
  const parts = tokens.flatMap((one, index) => partsOf(one, tokens, index))
  const match = (path: string) => {
    const values = matchParts(parts, path)
    return values && Object.fromEntries(captures.map((name, index) => [name, values[index] ?? '']))
  }
  return { ok: true, pattern: { text, captures, match } }
}

type Say = (problem: string, remedy?: string) => void

function checkForm(text: string, tokens: readonly string[], complain: Say): void {
  if (/[\\[\]()!|]/.test(text)) complain('has one of \\ [ ] ( ) ! |', 'use only *, ** and ? beside captures')
  if (/^\/|\/\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)/.test(text)) complain('is no path from the root of the repository')
  if (/[^/]\*\*|\*\*[^/]/.test(text)) complain('has ** beside other signs', 'let ** stand alone between slashes')
  if (tokens.some((one) => one === '{' || one === '}')) complain('has a brace without its partner')
  if (/\}\{/.test(text)) complain('has two captures without anything between them')
}

function checkCaptures(captures: readonly string[], known: readonly string[], complain: Say): void {
  if (captures.length === 0) complain('has no capture')
  for (const [index, name] of captures.entries()) {
    if (!/^[a-z][a-z0-9-]{0,49}$/.test(name)) {
      complain(`has the capture ${quote(`{${name}}`)}`, 'name it in small letters, digits and hyphens, such as {env}')
    } else if (known.includes(name)) {
      complain(`has the capture {${name}}, which is a placeholder with another value`, 'give it another name')
    }
    if (captures.indexOf(name) !== index) complain(`has the capture {${name}} twice`, 'give each a name of its own')
  }
}

function partsOf(one: string, tokens: readonly string[], index: number): Part[] {
  if (one.startsWith('{')) return [{ kind: 'open' }, { kind: 'one' }, { kind: 'many' }, { kind: 'close' }]
  if (one === '*') return [{ kind: 'many' }]
  if (one === '?') return [{ kind: 'one' }]
  if (one === '**') return [{ kind: index === tokens.length - 1 ? 'rest' : 'folders' }]
  // The slash behind ** belongs to it: **/a is also a itself.
  return [{ kind: 'text', text: tokens[index - 1] === '**' ? one.replace(/^\//, '') : one }]
}
