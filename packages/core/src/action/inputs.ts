/**
 * The kinds of input. An action's `inputs.ts` is a record of them; names, descriptions and defaults stand in its
 * action.yml only. A kind takes the text exactly as the runner passes it and never trims it: white space at the end of a
 * version is a mistake to report, not to hide.
 */
import { nearest } from './nearest.ts'
import { quote } from './untrusted.ts'

/** How one input is read. `parse` throws an Error whose message says what was expected. */
export interface Input<T> {
  readonly parse: (raw: string) => T | Promise<T>
  /** Masked before anything else is written, and redacted wherever it would appear. */
  readonly secret?: boolean
}

/** Any text; empty when the input is absent. */
export const text: Input<string> = { parse: (raw) => raw }

/** A text that must never be shown. */
export const secret: Input<string> = { parse: (raw) => raw, secret: true }

/** The same input, but absence is a mistake. */
export function required<T>(input: Input<T>): Input<T> {
  return {
    ...input,
    parse(raw) {
      if (raw === '') throw new Error('is required')
      return input.parse(raw)
    }
  }
}

function expected(values: readonly string[], raw: string): Error {
  const meant = raw === '' ? undefined : nearest(raw, values)
  return new Error(
    `expected one of ${values.join(', ')}, got ${quote(raw)}${meant === undefined ? '' : `; did you mean ${meant}?`}`
  )
}

/** `true` or `false`, in lower case, and nothing else: a misspelt flag must not silently mean no. */
export const flag: Input<boolean> = {
  parse(raw) {
    if (raw !== 'true' && raw !== 'false') throw new Error(`expected true or false, got ${quote(raw)}`)
    return raw === 'true'
  }
}

/** Items separated by commas or line ends; blanks around an item and empty items are dropped. */
export const list: Input<readonly string[]> = {
  parse: (raw) =>
    raw
      .split(/[,\r\n]/)
      .map((item) => item.replace(/^[ \t]+|[ \t]+$/g, ''))
      .filter((item) => item !== '')
}

/** One of a few words. */
export function oneOf<T extends string>(...values: readonly T[]): Input<T> {
  return {
    parse(raw) {
      const value = values.find((candidate) => candidate === raw)
      if (value === undefined) throw expected(values, raw)
      return value
    }
  }
}

/** A list of some of a few words. */
export function listOf<T extends string>(...values: readonly T[]): Input<readonly T[]> {
  const one = oneOf(...values)
  return checked(list, (items) => items.map((item) => one.parse(item) as T))
}

/** One `key: value` a line; a line that starts with `#` is a comment. A key stands once. */
export const map: Input<ReadonlyMap<string, string>> = {
  parse(raw) {
    const entries = new Map<string, string>()
    for (const [index, line] of raw.split(/\r\n|\n|\r/).entries()) {
      if (/^[ \t]*(#|$)/.test(line)) continue
      const found = /^[ \t]*([^\s:]+)[ \t]*:(?:[ \t]+|$)(.*)$/.exec(line)
      const [, key, value] = found ?? []
      if (key === undefined || value === undefined)
        throw new Error(`line ${index + 1}: expected "key: value", got ${quote(line)}`)
      if (entries.has(key)) throw new Error(`line ${index + 1}: ${quote(key)} stands there twice`)
      entries.set(key, value.replace(/[ \t]+$/, ''))
    }
    return entries
  }
}

/** A YAML document, checked; `undefined` when absent. The parser is loaded only when there is something to parse. */
export function yamlBlock<T>(check: (value: unknown) => T): Input<T | undefined> {
  return {
    async parse(raw) {
      if (raw.trim() === '') return undefined
      const { parseYamlBlock } = await import('./yaml-block.ts')
      return check(await parseYamlBlock(raw))
    }
  }
}

/** The same input with a further check, which throws an Error to complain, or returns what it makes of the value. */
export function checked<T, U>(input: Input<T>, check: (value: T) => U): Input<U> {
  return {
    ...input,
    parse(raw) {
      const value = input.parse(raw)
      return value instanceof Promise ? value.then(check) : check(value)
    }
  }
}

/** Does an input say something? One that is not given is empty, false or not there. */
export function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== '' && value !== undefined && value !== false
}

/** The inputs of every action that writes. */
export const writing = { 'dry-run': flag, 'expect-plan': text }

/** The values that a record of inputs reads to. */
export type InputsOf<Spec extends InputSpec> = {
  readonly [Name in keyof Spec]: Spec[Name] extends Input<infer T> ? T : never
}

// biome-ignore lint/suspicious/noExplicitAny: a record of inputs of any types
export type InputSpec = Readonly<Record<string, Input<any>>>
