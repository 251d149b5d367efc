import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { type Edit, everyFile, subjectOf } from './edit.ts'

/** How often an edit matched in its files, the places left alone included. */
export interface Matches {
  readonly edit: Edit
  /** The number of files that it was tried on. */
  readonly files: number
  readonly places: number
  /** The places that look as if the edit had been made already; looked for only where it has no others. */
  readonly done?: number
}

/**
 * Judges the number of places of each edit over all files: `expect` says exactly how many, and without it none at all is a
 * complaint unless the edit is optional. A pattern that matches nothing would otherwise fail silently for years.
 */
export function judgeMatches(matches: readonly Matches[]): Complaint[] {
  return matches.flatMap(({ edit, files, places, done = 0 }) => {
    if (places === 0 && done > 0 && done >= (edit.expect ?? 1)) return []
    const place = `${edit.name}: ${edit.kind} ${quote(subjectOf(edit))}`
    if (edit.expect !== undefined && places !== edit.expect) {
      const problem = `has ${places} places in ${files} files, and expect says ${edit.expect}`
      return [{ place, problem, remedy: 'look at the places, then correct files, the pattern or expect' }]
    }
    if (places > 0 || edit.optional || edit.expect === 0 || everyFile(edit)) return []
    const remedy = 'correct it, or set optional: true when it may be absent'
    return [{ place, problem: `matches nothing in ${files} files`, remedy }]
  })
}

/**
 * Says which edits match nothing and are taken as made, because their value stands in the files: a rerun looks like that, but
 * so does an edit that names a version nobody has written for long.
 */
export function takenAsDone(matches: readonly Matches[]): string[] {
  return matches
    .filter(({ places, done = 0 }) => places === 0 && done > 0)
    .map(({ edit, done }) => {
      const place = `${edit.name}: ${edit.kind} ${quote(subjectOf(edit))}`
      return `${place} matches nothing, but its value stands there ${done} times: it is taken as made already`
    })
}
