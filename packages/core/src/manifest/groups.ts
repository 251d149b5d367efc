import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { GroupPattern } from './group-pattern.ts'

/** The files of one combination of captured values. */
export interface Group {
  /** The values joined by hyphens: `dev`. */
  readonly name: string
  /** The captured values by the name of the capture, which are placeholders of this group. */
  readonly values: Readonly<Record<string, string>>
  /** Sorted. */
  readonly paths: readonly string[]
}

/** The groups of files, sorted by their values, or everything that is wrong with them. */
export interface Grouping {
  readonly groups: readonly Group[]
  readonly complaints: readonly Complaint[]
}

/** Letters and digits, with what joins them: safe in a ref, in Markdown and in a file name alike. */
const usable = /^[\p{L}\p{N}](?:[\p{L}\p{N}._+=-]*[\p{L}\p{N}_+=-])?$/u

/**
 * Groups changed files by what the captures of a pattern match in their paths. A file that the pattern does not match is a
 * complaint, and so is a value that cannot be part of the name of a branch: it is never changed into one that could.
 */
export function groupPaths(pattern: GroupPattern, paths: readonly string[]): Grouping {
  const groups = new Map<string, { values: Record<string, string>; paths: string[] }>()
  const complaints: Complaint[] = []
  for (const path of [...paths].sort()) {
    const values = pattern.match(path)
    if (values === undefined) {
      const problem = `does not match group-by ${quote(pattern.text)}`
      complaints.push({ place: path, problem, remedy: 'widen the pattern, or leave the file to edits of another step' })
      continue
    }
    const wrong = Object.entries(values).find(([, value]) => !usableInRef(value))
    if (wrong !== undefined) {
      const problem = `has ${quote(wrong[1])} as {${wrong[0]}}, which cannot be part of a branch`
      const remedy = 'use names of letters, digits, and . _ + = - between them'
      complaints.push({ place: path, problem, remedy })
      continue
    }
    const key = Object.values(values).join('/')
    const group = groups.get(key)
    if (group) group.paths.push(path)
    else groups.set(key, { values, paths: [path] })
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
  return { groups: sorted.map((group) => ({ name: Object.values(group.values).join('-'), ...group })), complaints }
}

function usableInRef(value: string): boolean {
  return usable.test(value) && !value.includes('..') && !value.toLowerCase().endsWith('.lock')
}

/**
 * The template of the branch with a place for the group in it: where it has no placeholder of a capture, each capture is
 * appended with a hyphen, so that every group gets a branch of its own: `release` becomes `release-{env}`.
 */
export function branchTemplate({ captures }: GroupPattern, template: string): string {
  const names = [...template.matchAll(/\{\{|\}\}|\{([^{}]*)\}/g)].map(([, name]) => name)
  if (captures.some((capture) => names.includes(capture))) return template
  return template + captures.map((capture) => `-{${capture}}`).join('')
}

/**
 * The complaints that groups would share a branch: with captures that the template leaves out, or with values that differ in
 * case only, which some file systems take for the same.
 */
export function sharedBranches(groups: readonly { readonly name: string; readonly branch: string }[]): Complaint[] {
  const first = new Map<string, string>()
  return groups.flatMap(({ name, branch }) => {
    const other = first.get(branch.toLowerCase())
    if (other === undefined) {
      first.set(branch.toLowerCase(), name)
      return []
    }
    const problem = `is ${quote(branch)} for the group ${quote(name)}, and the same for ${quote(other)}`
    return [{ place: 'branch', problem, remedy: 'name every capture of group-by in the branch' }]
  })
}
