import { quote } from '../action/untrusted.ts'
import type { Scope } from './edit.ts'
import { EditFault } from './fault.ts'
import { expandBraces } from './glob-braces.ts'
import { compileGlob } from './glob-match.ts'

/** Tells whether a path of the workspace is one that an edit names. */
export type PathMatcher = (path: string) => boolean

const longest = 1000
const mostAlternatives = 64
const mostWildcards = 3
const mostCrossings = 4

/**
 * Compiles the globs of an edit: `*` stays inside a folder, `**` crosses folders, and neither matches a name that begins with
 * a dot. One matcher for each entry of `files`, since each must match a file; a path that `exclude` matches, none matches.
 * A glob that `globFault` refuses matches nothing but the path that is written as it is.
 */
export async function pathMatchers({
  files,
  exclude
}: Pick<Scope, 'files' | 'exclude'>): Promise<readonly PathMatcher[]> {
  const excluded = exclude.map((glob) => matcherOf(glob, true))
  return files.map((glob) => {
    const matches = matcherOf(glob, false)
    return (path) => (path === glob || matches(path)) && !excluded.some((one) => one(path))
  })
}

/**
 * Compiles one glob; unless `dot` is set, no wildcard matches a dot that begins a name. A glob that `globFault` refuses matches
 * nothing.
 */
export function matcherOf(glob: string, dot: boolean): PathMatcher {
  const alternatives = globFault(glob) === undefined ? (expandBraces(glob, mostAlternatives) ?? []) : []
  const matchers = alternatives.map((one) => compileGlob(one, dot))
  return (path) => matchers.some((matches) => matches(path))
}

/** Why a glob is not taken: it begins with an exclamation mark or is hard to follow. Undefined for a good one. */
export function globFault(glob: string): EditFault | undefined {
  if (glob.startsWith('!')) return new EditFault(`begins with ! in ${quote(glob)}`, 'use exclude')
  if (glob.length > longest) {
    return new EditFault(`has a glob of ${glob.length} characters; at most ${longest} are taken`, 'give a shorter one')
  }
  const alternatives = expandBraces(glob, mostAlternatives)
  if (alternatives === undefined) {
    const problem = `has braces that stand for more than ${mostAlternatives} globs in ${quote(glob)}`
    return new EditFault(problem, 'use * in their place, or several edits')
  }
  const segments = alternatives.map((one) => one.split('/'))
  if (segments.some((all) => all.filter((segment) => segment === '**').length > mostCrossings)) {
    return new EditFault(`has more than ${mostCrossings} ** in ${quote(glob)}`, 'name some of the folders')
  }
  if (segments.flat().every((segment) => wildcards(segment) <= mostWildcards)) return undefined
  const problem = `has more than ${mostWildcards} wildcards between two / in ${quote(glob)}`
  return new EditFault(problem, 'use a single * for several of them')
}

/** How many wildcards a segment has; those right beside one another count as one. */
function wildcards(segment: string): number {
  const signs = segment.match(/\\.|(?:[*?]|\[[!^]?\]?(?:\\.|[^\]\\])*\])+/gs) ?? []
  return signs.filter((sign) => !sign.startsWith('\\')).length
}
