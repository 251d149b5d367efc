import { quote } from '../action/untrusted.ts'

/** Why something cannot be in a chart, as the end of a sentence about it, and what to do. */
export interface PathProblem {
  readonly problem: string
  readonly remedy: string
}

/**
 * Why no file of a chart may have this path below the chart's name; undefined for one that is fine. Helm takes a backslash
 * for a separator, and refuses to load `..name` and `c:/name`.
 */
export function pathProblem(path: string): PathProblem | undefined {
  const remedy = 'rename it, or add it to .helmignore'
  const parts = path.split('/')
  if (path === '' || parts.includes('')) return { problem: `has the path ${quote(path)}, which is none`, remedy }
  if (parts.includes('.') || parts.includes('..')) return { problem: `has . or .. in its path ${quote(path)}`, remedy }
  if (path.includes('\\')) return { problem: 'has a backslash in its name, which Helm takes for a folder', remedy }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(path)) return { problem: 'has a control character in its name', remedy }
  if (path.includes('\ufffd')) return { problem: 'has a name that is not UTF-8', remedy }
  if (path.startsWith('..') || /^[a-zA-Z]:\//.test(path))
    return { problem: 'has a name that Helm refuses to load', remedy }
  const git = parts.findIndex((part) => part.toLowerCase() === '.git')
  if (git >= 0) {
    return {
      problem: 'belongs to git, and its history and credentials do not belong to a chart',
      remedy: 'add .git to .helmignore'
    }
  }
  return undefined
}

/** Groups of paths that are one on a disk that ignores case or writes accents in another way. */
export function collisions(paths: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const key = path.normalize('NFC').toLowerCase()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [path])
    else group.push(path)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
