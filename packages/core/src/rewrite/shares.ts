import { Refusal } from '../action/errors.ts'
import { type Complaint, sayComplaint } from '../action/plan.ts'
import { type GroupPattern, readGroupPattern } from '../manifest/group-pattern.ts'
import { branchTemplate, groupPaths, sharedBranches } from '../manifest/groups.ts'
import type { TemplateValues } from '../version/template.ts'
import type { Search } from './find.ts'
import { type Texts, textsOf } from './texts.ts'
import type { Work } from './work.ts'

/** One pull request, and the files that belong to it. */
export interface Share {
  readonly group: string
  readonly values: TemplateValues
  /** The paths of the group; undefined without groups: all of them. */
  readonly paths: ReadonlySet<string> | undefined
}

/**
 * Reads the pattern that groups files; undefined without one.
 * @throws Refusal when it is none
 */
export function patternOf({ groupBy, values }: Search): GroupPattern | undefined {
  if (groupBy === '') return undefined
  const reading = readGroupPattern(groupBy, Object.keys(values))
  if (reading.ok) return reading.pattern
  throw new Refusal(reading.complaints)
}

/**
 * The shares of the groups of a pattern; without one, a single share of everything.
 * @throws Refusal when a file is of no group
 */
export function sharesOf(values: TemplateValues, pattern: GroupPattern | undefined, work: Work): readonly Share[] {
  if (pattern === undefined) return [{ group: '', values, paths: undefined }]
  // Files that hold their values already count too: the pull request of their group may be one to close.
  const paths = work.files.map(({ path }) => path)
  const { groups, complaints } = groupPaths(pattern, paths)
  if (complaints.length > 0) throw new Refusal(complaints)
  return groups.map((one) => ({ group: one.name, values: { ...values, ...one.values }, paths: new Set(one.paths) }))
}

/**
 * The texts of each pull request.
 * @throws Refusal when a placeholder is wrong, and when two of them would have one branch
 */
export function textsFor(
  { inputs, defaults }: Search,
  shares: readonly Share[],
  pattern: GroupPattern | undefined
): readonly Texts[] {
  const complaints: Complaint[] = []
  const named = inputs.branch || defaults.branch
  const branch = pattern === undefined ? named : branchTemplate(pattern, named)
  const texts = shares.map(({ values }) => textsOf({ ...inputs, branch }, values, defaults, complaints))
  const branches = shares.map(({ group }, index) => ({ name: group, branch: texts[index]?.branch ?? '' }))
  const wrong = complaints.length > 0 ? unlike(complaints) : sharedBranches(branches)
  if (wrong.length > 0) throw new Refusal(wrong)
  return texts
}

/** Each group complains of the same template in the same words. */
function unlike(complaints: readonly Complaint[]): Complaint[] {
  const said = (one: Complaint) => sayComplaint(one)
  return complaints.filter((one, at) => complaints.findIndex((other) => said(other) === said(one)) === at)
}
