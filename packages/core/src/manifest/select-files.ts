import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { Edit } from './edit.ts'
import { pathMatchers } from './globs.ts'
import { refusedPath } from './paths.ts'
import type { TreeEntry } from './tree.ts'

/** More files than this are no selection but a mistake in a glob. */
const most = 20_000

/** Which edits are to be made in which file; the edits of a file stand in the order of the list. */
export interface Selection {
  readonly files: ReadonlyMap<string, readonly Edit[]>
  readonly complaints: readonly Complaint[]
}

/**
 * Finds the files of a tree that the edits name. Each entry of `files` must match at least one, unless the edit is optional: a
 * glob that matches nothing has usually been wrong since somebody moved a folder.
 */
export async function selectFiles(entries: readonly TreeEntry[], edits: readonly Edit[]): Promise<Selection> {
  const files = new Map<string, Edit[]>()
  const complaints: Complaint[] = []
  for (const edit of edits) {
    const matchers = await pathMatchers(edit)
    const chosen = new Set<string>()
    for (const [index, matches] of matchers.entries()) {
      const found = entries.filter(({ path }) => matches(path))
      for (const { path } of found) chosen.add(path)
      if (found.length === 0 && !edit.optional) complaints.push(unmatched(edit, index))
    }
    for (const path of chosen) {
      const own = files.get(path)
      if (own === undefined) files.set(path, [edit])
      else own.push(edit)
    }
  }
  return { files: inOrder(files), complaints: [...complaints, ...refused(files), ...tooMany(files)] }
}

function unmatched(edit: Edit, index: number): Complaint {
  const remedy = 'correct the path or glob (** crosses folders, * does not), or set optional: true'
  return { place: `${edit.name}.files`, problem: `${quote(edit.files[index] ?? '')} matches no file`, remedy }
}

function refused(files: ReadonlyMap<string, readonly Edit[]>): Complaint[] {
  return [...files].flatMap(([path, [edit]]) => {
    const fault = refusedPath(path)
    return fault === undefined ? [] : [{ place: `${edit?.name}.files`, problem: fault.problem, remedy: fault.remedy }]
  })
}

function tooMany(files: ReadonlyMap<string, readonly Edit[]>): Complaint[] {
  if (files.size <= most) return []
  const problem = `the edits name ${files.size} files; at most ${most} are edited in one run`
  return [{ place: 'edits', problem, remedy: 'narrow the globs, or use exclude' }]
}

/** By path, and a Chart.lock after everything else: it is made from the Chart.yaml beside it as that will be. */
function inOrder<T>(files: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const isLock = (path: string) => Number(path.endsWith('.lock'))
  return new Map([...files].sort(([a], [b]) => isLock(a) - isLock(b) || (a < b ? -1 : 1)))
}
