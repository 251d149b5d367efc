import type { Complaint } from '../action/plan.ts'
import type { Edit } from './edit.ts'
import { editFile } from './edit-file.ts'
import { judgeMatches } from './matches.ts'
import { downgrade } from './no-downgrade.ts'
import { rewriteTree, type Visit } from './rewrite-tree.ts'
import { selectFiles } from './select-files.ts'
import type { Tree } from './tree.ts'

/** What is asked of a tree: the edits with their placeholders filled, and whether a version may go down. */
export interface TreeEdits {
  readonly edits: readonly Edit[]
  readonly noDowngrade: boolean
}

/**
 * Makes edits on the files of a tree, one file after another, and hands each file that was looked at to `visit`. Gives every
 * complaint over all files; with one, nothing may be written.
 */
export async function editTree(
  tree: Tree,
  { edits, noDowngrade }: TreeEdits,
  visit: Visit
): Promise<readonly Complaint[]> {
  const entries = await tree.list()
  const { files, complaints } = await selectFiles(entries, edits)
  if (complaints.length > 0) return complaints
  const counts = new Map(edits.map((edit) => [edit, { edit, files: 0, places: 0 }]))
  const downgrades: Complaint[] = []
  const wrong = await rewriteTree(
    tree,
    entries,
    [...files.keys()],
    (path, text, chart) => editFile(path, text, files.get(path) ?? [], chart),
    (file) => {
      for (const edit of files.get(file.path) ?? []) add(counts, edit, 'files')
      for (const { edit } of [...file.edited, ...file.left]) add(counts, edit, 'places')
      if (noDowngrade) {
        downgrades.push(...file.edited.flatMap(({ place }) => downgrade(file.path, place) ?? []))
      }
      return visit(file)
    }
  )
  // A file that could not be read or edited says so itself; that its edits match nothing would be said twice.
  const counted = wrong.length > 0 ? [] : judgeMatches([...counts.values()])
  return [...wrong, ...counted, ...downgrades]
}

function add(counts: Map<Edit, { files: number; places: number }>, edit: Edit, what: 'files' | 'places'): void {
  const count = counts.get(edit)
  if (count !== undefined) count[what] += 1
}
