import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { Edited, EditedFile } from './edit-file.ts'

/** A file with what edits would change in it. */
export type EditedPath = Pick<EditedFile, 'edited'> & { readonly path: string }

/**
 * The complaints that places do not hold the values that edits would give them, all at once, in the order of files and
 * lines; none when every place holds its value. Places that `unless-value` leaves alone are not among `edited` and count as
 * they are, and so does a place of an optional edit that is not there.
 */
export function assertPlaces(files: readonly EditedPath[]): Complaint[] {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, edited }) =>
      edited
        .filter(({ place }) => place.old !== place.new)
        .sort((a, b) => a.place.start - b.place.start)
        .map((one) => complaintOf(path, one))
    )
}

function complaintOf(path: string, { edit, place: { line, path: place, old, new: value } }: Edited): Complaint {
  const has = old === undefined ? 'has no value' : `has ${quote(old)}`
  return {
    place: `${path}:${line}: ${place} (${edit.name})`,
    problem: `${has}, and should have ${quote(value)}`,
    remedy: 'run the action with mode: edit, or correct what is expected'
  }
}
