import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import { withLineEnds } from './literal.ts'
import { patternDanger } from './pattern.ts'
import { matchesQuickly } from './pattern-work.ts'
import { lineCounter, lineEnd, type Place } from './place.ts'
import { standingAt, standingPlace } from './standing.ts'

const longestPattern = 2000

/** Finds the matches of an expression that has the flag g, up to an empty one; undefined when that took too long. */
export type Match = (expression: RegExp, text: string) => readonly RegExpExecArray[] | undefined

/**
 * Replaces what a pattern matches, in every match: the group `(?<version>…)`, or the whole match where the pattern has no
 * such group. `^` and `$` match at every line, also before CR LF. Throws an EditFault for a pattern that is not valid, that
 * matches nothing at all, or that may take longer than any run lasts.
 *
 * Backtracking can take time that grows with the square or cube of a text, and no look at the pattern alone tells without
 * refusing half of what people write. So what may take more than a second is left to `match`, which has a clock: these
 * modules are pure and have none.
 */
export function editRegex(text: string, pattern: string, value: string, match: Match = matchAll): Place[] {
  const expression = compile(pattern)
  const found = matchesQuickly(pattern, text.length) ? matchAll(expression, text) : match(expression, text)
  if (found === undefined) {
    const remedy = 'begin it with text that is rare, and repeat narrow classes such as [^"\\n]* instead of .*'
    throw new EditFault(`${named(pattern)} takes too long on a text of ${text.length} characters`, remedy)
  }
  const replacement = withLineEnds(value, lineEnd(text, 0))
  const lineOf = lineCounter(text)
  const places = found.map((one) => {
    const line = lineOf(one.index)
    const [start, end] = spanOf(one, pattern, line)
    const standing = standingAt(text, start, end, replacement)
    if (standing !== undefined) return standingPlace(standing, replacement, value, line, pattern)
    return { start, end, replacement, old: text.slice(start, end), new: value, line: lineOf(start), path: pattern }
  })
  // An entry that stands already may hold what the pattern finds more than once.
  return places.filter(({ start }, index) => index === 0 || start !== places[index - 1]?.start)
}

/** The matches up to the first that is empty, which no pattern may have. */
function matchAll(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const match of text.matchAll(expression)) {
    found.push(match)
    if (match[0] === '') break
  }
  return found
}

/** Where what is replaced begins and ends. */
function spanOf(match: RegExpExecArray, pattern: string, line: number): readonly [number, number] {
  const version = match.groups !== undefined && 'version' in match.groups
  const span = version ? match.indices?.groups?.version : match.indices?.[0]
  if (match[0] === '') throw new EditFault(`${named(pattern)} matches nothing at all`, 'let it match some text', line)
  if (span !== undefined) return span
  const remedy = 'make the group part of every match'
  throw new EditFault(`${named(pattern)} matches without its group version`, remedy, line)
}

function named(pattern: string): string {
  return `the pattern ${quote(pattern)}`
}

/** Compiles a pattern: with Unicode's stricter grammar where it keeps to that, else with the older one. */
function compile(pattern: string): RegExp {
  if (pattern === '') throw new EditFault('has an empty pattern', 'give the pattern to replace')
  if (pattern.length > longestPattern) {
    throw new EditFault(`has a pattern of ${pattern.length} characters`, `at most ${longestPattern} are read`)
  }
  const expression = tryCompile(pattern, 'dgmu') ?? tryCompile(pattern, 'dgm')
  if (expression === undefined) throw new EditFault(`${named(pattern)} is not valid`, 'write it as in JavaScript')
  const danger = patternDanger(pattern)
  if (danger !== undefined) {
    throw new EditFault(`${named(pattern)} ${danger}`, 'repeat plain characters and classes such as [^"]* only')
  }
  return expression
}

function tryCompile(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags)
  } catch {
    return undefined
  }
}
