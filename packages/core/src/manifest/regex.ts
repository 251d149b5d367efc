import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import { withLineEnds } from './literal.ts'
import { patternDanger } from './pattern.ts'
import { lineCounter, lineEnd, type Place } from './place.ts'

const longestPattern = 2000

/**
 * Replaces what a pattern matches, in every match: the group `(?<version>…)`, or the whole match where the pattern has no
 * such group. `^` and `$` match at every line, also before CR LF. Throws an EditFault for a pattern that is not valid, that
 * matches nothing at all, or that may take longer than any run lasts.
 */
export function editRegex(text: string, pattern: string, value: string): Place[] {
  const expression = compile(pattern)
  const replacement = withLineEnds(value, lineEnd(text, 0))
  const lineOf = lineCounter(text)
  const places: Place[] = []
  for (const match of text.matchAll(expression)) {
    const version = match.groups !== undefined && 'version' in match.groups
    const span = version ? match.indices?.groups?.version : match.indices?.[0]
    const line = lineOf(match.index)
    if (match[0] === '') throw new EditFault(`${named(pattern)} matches nothing at all`, 'let it match some text', line)
    if (span === undefined) {
      const remedy = 'make the group part of every match'
      throw new EditFault(`${named(pattern)} matches without its group version`, remedy, line)
    }
    const [start, end] = span
    places.push({
      start,
      end,
      replacement,
      old: text.slice(start, end),
      new: value,
      line: lineOf(start),
      path: pattern
    })
  }
  return places
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
