import { Refusal } from '#core/action/errors'
import type { FileChange, MakeChanges } from '#core/delivery/file-change'
import type { Edited } from '#core/manifest/edit-file'
import type { Judged } from '#core/manifest/edit-tree'
import type { RewrittenFile } from '#core/manifest/rewrite-tree'
import type { Tree } from '#core/manifest/tree'
import { blobName } from '#core/tree/blob-name'
import { carryOutOn, type Job } from './job.ts'

/** A file that was looked at, without its content. */
export interface WorkedFile {
  readonly path: string
  readonly kind: 'file' | 'executable'
  /** The name that Git gives its new content. */
  readonly blob: string
  /** Whether the new content is another than the old one. */
  readonly changed: boolean
  readonly edited: readonly Edited[]
  /** Places left alone because of their value. */
  readonly left: readonly Edited[]
}

/** What a job comes to in one tree. */
export interface Work extends Judged {
  readonly files: readonly WorkedFile[]
}

/** Is given each file that changes, with its content before and after, which nobody else keeps. */
export type Take = (file: WorkedFile, source: RewrittenFile, after: Uint8Array) => Promise<void> | void

/** Does a job on a tree, and hands every changed file to `take`. Nothing is written. */
export async function workOn(tree: Tree, job: Job, take: Take = () => {}): Promise<Work> {
  const files: WorkedFile[] = []
  const judged = await carryOutOn(tree, job, (file) => {
    const changed = file.text !== file.old
    const after = changed ? Buffer.from(file.text) : file.before
    const { path, edited, left } = file
    const kind = file.kind === 'executable' ? file.kind : 'file'
    const worked: WorkedFile = { path, kind, blob: blobName(after), changed, edited, left }
    files.push(worked)
    return changed ? take(worked, file, after) : undefined
  })
  return { files, ...judged }
}

/** Takes the contents of all files that change. They are held in memory, as a commit needs them. */
export function collect(files: FileChange[]): Take {
  return ({ path, kind }, _, content) => void files.push({ path, kind, content })
}

/** Does the job afresh whenever a branch has moved; of its files only those that are of `paths`, where it is given. */
export function changesOf(job: Job, paths?: ReadonlySet<string>): MakeChanges {
  return async (tree) => {
    const files: FileChange[] = []
    const { complaints } = await workOn(tree, job, collect(files))
    if (complaints.length > 0) throw new Refusal(complaints)
    return paths === undefined ? files : files.filter(({ path }) => paths.has(path))
  }
}
