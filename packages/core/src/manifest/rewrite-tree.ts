import type { Complaint } from '../action/plan.ts'
import { decodeText } from './decode.ts'
import type { EditedFile } from './edit-file.ts'
import { EditFault } from './fault.ts'
import type { EntryKind, Tree, TreeEntry } from './tree.ts'

/** Gives a file's new text from its old one. `chart` is the new text of the Chart.yaml beside a Chart.lock. */
export type Rewrite = (path: string, text: string, chart: string | undefined) => Promise<EditedFile> | EditedFile

/** One file that was looked at, for as long as it is in memory. */
export interface RewrittenFile extends EditedFile {
  readonly path: string
  readonly kind: EntryKind
  /** The bytes as they are, and their text. */
  readonly before: Uint8Array
  readonly old: string
}

/** Is given each file that was looked at, before the next one is read. */
export type Visit = (file: RewrittenFile) => Promise<void> | void

/**
 * Rewrites files of a tree one after another, in the order given, and hands each to `visit`; it keeps none of them, so memory
 * grows with the largest file and not with their number. Gives what is wrong with any of them.
 */
export async function rewriteTree(
  tree: Tree,
  entries: readonly TreeEntry[],
  paths: readonly string[],
  rewrite: Rewrite,
  visit: Visit
): Promise<Complaint[]> {
  const known = new Map(entries.map((entry) => [entry.path, entry]))
  const charts = new Map<string, string>()
  const chosen = new Set(paths)
  const beside = new Set(paths.filter((path) => path.endsWith('Chart.lock')).map(chartOf))
  const missing = new Set([...beside].filter((path) => !chosen.has(path) && known.has(path)))
  const complaints: Complaint[] = []
  for await (const read of tree.read([...missing, ...paths])) {
    const { path } = read
    try {
      if (!read.ok) throw read.fault
      const old = decodeText(read.bytes)
      if (missing.has(path)) {
        charts.set(path, old)
        continue
      }
      const file = await rewrite(path, old, charts.get(chartOf(path)))
      if (beside.has(path)) charts.set(path, file.text)
      complaints.push(...file.complaints)
      await visit({ ...file, path, kind: read.kind ?? known.get(path)?.kind ?? 'file', before: read.bytes, old })
    } catch (error) {
      if (!(error instanceof EditFault)) throw error
      complaints.push({ place: path, problem: error.problem, remedy: error.remedy })
    }
  }
  return complaints
}

function chartOf(path: string): string {
  return path.replace(/Chart\.lock$/, 'Chart.yaml')
}
