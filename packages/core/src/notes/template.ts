/** Notes made of a text with placeholders, `{features}`, and sections that stand only where there is something to say. Pure. */
import { nearest } from '../action/nearest.ts'
import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'

/** What placeholders stand for; '' hides a section, undefined is known and has no value here. */
export type NoteValues = Readonly<Record<string, string | undefined>>

/** The filled text, or everything that is wrong with the template. */
export type Filled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

interface Token {
  readonly text: string
  /** For `{name}` '', for `{#name}` '#', for `{/name}` '/'; undefined for text. */
  readonly sign: string | undefined
  readonly name: string
  readonly line: number
}

// A section's sign that has its line for itself takes the line with it.
const token = /^[ \t]*\{([#/])([^{}\n]*)\}[ \t]*(?:\r?\n|$(?![\s\S]))|\{\{|\}\}|\{([#/]?)([^{}\n]*)\}|[{}]/gm

function tokensOf(template: string): Token[] {
  const tokens: Token[] = []
  let [end, line] = [0, 1]
  const text = (to: number) => {
    const piece = template.slice(end, to)
    if (piece !== '') tokens.push({ text: piece, sign: undefined, name: '', line })
    line += piece.split('\n').length - 1
  }
  for (const found of template.matchAll(token)) {
    text(found.index)
    const [all, own, ownName, sign = own, name = ownName] = found
    if (all === '{{' || all === '}}') tokens.push({ text: all.charAt(0), sign: undefined, name: '', line })
    else tokens.push({ text: all, sign: sign ?? '?', name: name ?? '', line })
    line += all.endsWith('\n') ? 1 : 0
    end = found.index + all.length
  }
  text(template.length)
  return tokens
}

/** The names of the placeholders and sections in a template, also of those that nobody knows. */
export function namesIn(template: string): ReadonlySet<string> {
  return new Set(tokensOf(template).flatMap(({ sign, name }) => (sign === undefined ? [] : [name])))
}

function unknown(place: string, { text, name, line }: Token, known: readonly string[]): Complaint {
  const shown = quote(text.trim())
  if (name === '') {
    const problem = `line ${line} has a single ${shown}`
    return { place, problem, remedy: 'write {{ and }} for literal braces' }
  }
  return {
    place,
    problem: `line ${line} has the unknown placeholder ${shown}; the nearest is {${nearest(name, known) ?? ''}}`,
    remedy: `use one of ${known.map((each) => `{${each}}`).join(' ')}, or write {{ and }} for literal braces`
  }
}

/** The sections that are never closed, or closed where they are not open, and the placeholders that nobody knows. */
function faults(place: string, tokens: readonly Token[], values: NoteValues): Complaint[] {
  const open: Token[] = []
  const found = tokens.flatMap((each): Complaint[] => {
    if (each.sign === undefined) return []
    if (!Object.hasOwn(values, each.name)) return [unknown(place, each, Object.keys(values))]
    if (each.sign === '#') open.push(each)
    if (each.sign !== '/' || open.at(-1)?.name === each.name) {
      if (each.sign === '/') open.pop()
      return []
    }
    const problem = `line ${each.line} closes ${quote(each.text.trim())}, which is not the section that is open there`
    return [{ place, problem, remedy: `open it before by {#${each.name}}, and close sections in the reverse order` }]
  })
  const left = open.map(({ text, name, line }) => {
    const problem = `the section ${quote(text.trim())} of line ${line} is not closed`
    return { place, problem, remedy: `close it by {/${name}}` }
  })
  // A section that is closed in the wrong place would be said twice.
  return found.length > 0 ? found : left
}

/** Adds a piece; after a section that is left out, its blank lines do not stay behind. */
function joined(written: string, piece: string, afterGap: boolean): string {
  return written + (afterGap && /(?:^|\n[ \t]*\r?\n)$/.test(written) ? piece.replace(/^(?:[ \t]*\r?\n)+/, '') : piece)
}

/**
 * Fills a template. `{name}` becomes the value as it is; what stands from `{#name}` to `{/name}` is left out when the value
 * is empty; `{{` and `}}` are literal braces. In what is left out nothing needs a value.
 * @param place the file or input of the template, for what is said about it
 */
export function fillNotes(template: string, values: NoteValues, place: string): Filled {
  const tokens = tokensOf(template)
  const complaints = faults(place, tokens, values)
  let [written, hidden, gap] = ['', 0, false]
  for (const { text, sign, name, line } of complaints.length > 0 ? [] : tokens) {
    if (sign === '#') hidden += hidden > 0 || !values[name] ? 1 : 0
    else if (sign === '/') {
      if (hidden === 1) gap = true
      hidden = Math.max(0, hidden - 1)
    } else if (hidden === 0) {
      const value = sign === undefined ? text : values[name]
      if (value === undefined) {
        const problem = `line ${line} uses {${name}}, which has no value here`
        complaints.push({ place, problem, remedy: `put it between {#${name}} and {/${name}}, or take it out` })
      } else written = joined(written, value, gap)
      gap = false
    }
  }
  return complaints.length > 0 ? { ok: false, complaints } : { ok: true, text: written.trim() }
}
