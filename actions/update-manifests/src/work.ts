import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { FileChange, MakeChanges } from '#core/delivery/file-change'
import type { Edited } from '#core/manifest/edit-file'
import { editTree, type TreeEdits } from '#core/manifest/edit-tree'
import type { RewrittenFile } from '#core/manifest/rewrite-tree'
import type { Tree } from '#core/manifest/tree'
import { blobName } from '#core/tree/blob-name'

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
  readonly diff: string
}

/** What the edits come to in one tree. */
export interface Work {
  readonly files: readonly WorkedFile[]
  readonly complaints: readonly Complaint[]
}

/** Is given each file that changes, with its bytes before and after, which nobody else keeps. */
export type Take = (file: Pick<WorkedFile, 'path' | 'kind'>, before: Uint8Array, after: Uint8Array) => void

/** Makes the edits on a tree, and hands every changed file to `take`. Nothing is written. */
export async function workOn(tree: Tree, wish: TreeEdits, take: Take = () => {}): Promise<Work> {
  const files: WorkedFile[] = []
  const complaints = await editTree(tree, wish, (file) => {
    const after = file.text === file.old ? file.before : Buffer.from(file.text)
    const worked = workedFile(file, after)
    files.push(worked)
    if (worked.changed) take(worked, file.before, after)
  })
  return { files, complaints }
}

function workedFile({ path, kind, edited, left, text, old }: RewrittenFile, after: Uint8Array): WorkedFile {
  return {
    path,
    kind: kind === 'executable' ? kind : 'file',
    blob: blobName(after),
    changed: text !== old,
    edited,
    left,
    diff: ''
  }
}

/** Makes the edits afresh whenever the branch has moved. */
export function changesOf(wish: TreeEdits): MakeChanges {
  return async (tree) => {
    const files: FileChange[] = []
    const { complaints } = await workOn(tree, wish, ({ path, kind }, _, content) => files.push({ path, kind, content }))
    if (complaints.length > 0) throw new Refusal(complaints)
    return files
  }
}
