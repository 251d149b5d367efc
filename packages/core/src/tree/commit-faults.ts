import { quote } from '../action/untrusted.ts'
import { EditFault, missing } from '../manifest/fault.ts'
import { longestText } from '../manifest/limits.ts'
import { refusedPath } from '../manifest/paths.ts'
import type { EntryKind, TreeEntry } from '../manifest/tree.ts'

/** A text that may be edited takes no more bytes than this: three for each of its UTF-16 code units. */
export const largestFile = 3 * longestText

const said: Readonly<Partial<Record<EntryKind, readonly [problem: string, remedy: string]>>> = {
  symlink: ['is a symbolic link', 'name the file that it leads to'],
  submodule: ['is a submodule, another repository', 'run this in that repository'],
  other: ['is no plain file, or its name is no UTF-8', 'take it out of files']
}

/** What files are read for: to be edited, which not every file may be, or for what they say alone. */
export type ReadFor = 'edit' | 'content'

/** Why no file can be read at a path of a commit; undefined when there is one. */
export function entryFault(
  path: string,
  entries: ReadonlyMap<string, TreeEntry>,
  readFor: ReadFor = 'edit'
): EditFault | undefined {
  const refused = readFor === 'edit' ? refusedPath(path) : undefined
  if (refused !== undefined) return refused
  const entry = entries.get(path)
  if (entry === undefined) return absent(path, entries)
  const [problem, remedy] = said[entry.kind] ?? []
  return problem === undefined || remedy === undefined ? undefined : new EditFault(problem, remedy)
}

/** Git knows nothing below a symbolic link or a submodule, so whoever looks there is told of that and not of an absence. */
function absent(path: string, entries: ReadonlyMap<string, TreeEntry>): EditFault {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const above = entries.get(path.slice(0, slash))
    const [problem, remedy] = above === undefined ? [] : (said[above.kind] ?? [])
    if (above !== undefined && problem !== undefined && remedy !== undefined) {
      return new EditFault(`is behind ${quote(above.path)}, which ${problem}`, remedy)
    }
  }
  return missing('is not in the commit', 'check the path, and the branch that the file is to be on')
}

/** The fault of a file that nobody wrote by hand. */
export function tooLarge(size: number): EditFault {
  return new EditFault(`is ${size} bytes large; at most ${largestFile} are read`, 'take it out of files, or split it')
}
