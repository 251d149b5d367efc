import { quote } from '../action/untrusted.ts'
import type { Version } from '../version/semver.ts'

/** In how many branches a commit is looked for: each may cost a request. */
export const searchLimit = 100

/** How many wildcards a glob may have: what is wider names no release branch, and takes ever longer to compare. */
const wildcardLimit = 3

/** Reads globs of branch names, with `{major}` and `{minor}`. Throws an Error for one that cannot mean what it says. */
export function branchGlobs(items: readonly string[]): readonly string[] {
  for (const item of items) {
    const fault = faultOf(item)
    if (fault !== undefined) throw new Error(`${quote(item)} ${fault}`)
  }
  return items
}

function faultOf(glob: string): string | undefined {
  if (glob.startsWith('refs/'))
    return 'begins with refs/; give the name of the branch alone, such as release/v{major}.{minor}'
  if (glob.startsWith('!')) return 'excludes branches; list those that a release may come from instead'
  if (/[{}]/.test(glob.replaceAll('{major}', '').replaceAll('{minor}', ''))) {
    return 'has a brace that is no part of {major} or {minor}; list each glob by itself'
  }
  const foreign = /[()|\\]|\]\+/.exec(glob)?.[0]
  if (foreign !== undefined) return `has ${quote(foreign)}, which no glob here may; use *, **, ? and [a-z]`
  if ((glob.match(/\*+/g) ?? []).length > wildcardLimit) {
    return `has more than ${wildcardLimit} wildcards; name the branches more exactly`
  }
  return undefined
}

/** Fills a version into globs. Its numbers are digits, so they add nothing to a pattern. */
export function globsFor(globs: readonly string[], { major, minor }: Version): readonly string[] {
  return globs.map((glob) => glob.replaceAll('{major}', () => major).replaceAll('{minor}', () => minor))
}

/**
 * Finds the branches that one of the globs matches as a whole: `*` stops at a slash, `**` does not. Nothing in the
 * globs negates, repeats or nests.
 */
export async function matchBranches(globs: readonly string[], branches: Iterable<string>): Promise<readonly string[]> {
  const { default: picomatch } = await import('picomatch')
  const matches = picomatch([...globs], { dot: true, nonegate: true, noextglob: true, nobrace: true })
  return [...branches].filter((branch) => globs.includes(branch) || matches(branch))
}
