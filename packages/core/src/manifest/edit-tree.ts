import type { Complaint } from '../action/plan.ts'
import { countDone } from './already.ts'
import type { Edit } from './edit.ts'
import { editFile } from './edit-file.ts'
import { judgeMatches, takenAsDone } from './matches.ts'
import { downgrade } from './no-downgrade.ts'
import type { EditOptions } from './places-of.ts'
import { type RewrittenFile, rewriteTree, type Visit } from './rewrite-tree.ts'
import { selectFiles } from './select-files.ts'
import type { Tree } from './tree.ts'

/** What is asked of a tree: the edits with their placeholders filled, and whether a version may go down. */
export interface TreeEdits {
  readonly edits: readonly Edit[]
  readonly noDowngrade: boolean
  /** What only whoever has a clock can give. */
  readonly options?: EditOptions
}

/** What is wrong with any file, and what is not but should be known. */
export interface Judged {
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly string[]
}

/**
 * Makes edits on the files of a tree, one file after another, and hands each file that was looked at to `visit`. Gives every
 * complaint over all files; with one, nothing may be written.
 */
export async function editTree(tree: Tree, { edits, noDowngrade, options }: TreeEdits, visit: Visit): Promise<Judged> {
  const entries = await tree.list()
  const { files, complaints } = await selectFiles(entries, edits)
  if (complaints.length > 0) return { complaints, warnings: [] }
  const counts = new Map(edits.map((edit) => [edit, { edit, files: 0, places: 0, done: 0 }]))
  const downgrades: Complaint[] = []
  const wrong = await rewriteTree(
    tree,
    entries,
    [...files.keys()],
    (path, text, chart) => editFile(path, text, files.get(path) ?? [], chart, options),
    (file) => {
      count(counts, file, files.get(file.path) ?? [], options)
      if (noDowngrade) {
        downgrades.push(...file.edited.flatMap(({ place }) => downgrade(file.path, place) ?? []))
      }
      return visit(file)
    }
  )
  // A file that could not be read or edited says so itself; that its edits match nothing would be said twice.
  const matches = wrong.length > 0 ? [] : [...counts.values()]
  return { complaints: [...wrong, ...judgeMatches(matches), ...downgrades], warnings: takenAsDone(matches) }
}

interface Count {
  files: number
  places: number
  done: number
}

function count(
  counts: ReadonlyMap<Edit, Count>,
  file: RewrittenFile,
  edits: readonly Edit[],
  options?: EditOptions
): void {
  for (const edit of edits) {
    const total = counts.get(edit)
    if (total === undefined) continue
    const places = [...file.edited, ...file.left].filter((one) => one.edit === edit).length
    total.files += 1
    total.places += places
    if (places === 0) total.done += countDone(file.old, edit, options?.match)
  }
}
