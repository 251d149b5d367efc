import { Refusal } from '../action/errors.ts'
import type { FileChange, MakeChanges } from '../delivery/file-change.ts'
import type { Edited } from '../manifest/edit-file.ts'
import type { Judged } from '../manifest/edit-tree.ts'
import type { RewrittenFile } from '../manifest/rewrite-tree.ts'
import type { Tree } from '../manifest/tree.ts'
import { blobName, blobNameOfText } from '../tree/blob-name.ts'
import type { Job } from './job.ts'

/** A file that was looked at, without its content. */
export interface WorkedFile {
  readonly path: string
  readonly kind: 'file' | 'executable'
  /** The name that Git gives its present content; undefined for a new file. */
  readonly before: string | undefined
  /** The name that Git gives its new content. */
  readonly blob: string
  /** The new content, where a program has made it and the edits do not lead there. */
  readonly content?: Uint8Array
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

/** A file that changes, for as long as its content is in memory. */
export interface Content {
  /** Undefined for a new file. */
  readonly before: Uint8Array | undefined
  readonly after: Uint8Array
  /** The same as texts, where nothing but the edits makes the one from the other. */
  readonly texts?: { readonly old: string; readonly text: string }
}

/** Is given each file that changes, with its content before and after, which nobody else keeps. */
export type Take = (file: WorkedFile, content: Content) => Promise<void> | void

/** Does a job on a tree, and hands every changed file to `take`. Nothing is written. */
export async function workOn(tree: Tree, job: Job, take: Take = () => {}): Promise<Work> {
  if (job.generated.length > 0) {
    const { workOnGenerated } = await import('./generated.ts')
    return workOnGenerated(tree, job, take)
  }
  const files: WorkedFile[] = []
  const judged = await job.carryOut(tree, async (file) => void files.push(await workedFile(file, take)))
  return { files, ...judged }
}

const none: readonly Edited[] = []

/** A place without what it was found by, which would keep the text of every file in memory. */
function slim(edited: readonly Edited[]): readonly Edited[] {
  if (edited.length === 0) return none
  return edited.map(({ edit, place: { start, end, replacement, old, new: value, line, path } }) => ({
    edit,
    place: { start, end, replacement, old, new: value, line, path }
  }))
}

/** What a job comes to in one file, which is handed to `take` when it changes. */
export async function workedFile(file: RewrittenFile, take: Take): Promise<WorkedFile> {
  const { path, before, text, old, edited, left } = file
  const changed = text !== old
  const kind = file.kind === 'executable' ? file.kind : 'file'
  const name = blobName(before)
  const blob = changed ? blobNameOfText(text) : name
  const worked = { path, kind, before: name, blob, changed, edited: slim(edited), left: slim(left) } as const
  if (!changed) return worked
  // Only who asks for the new content has its bytes made.
  const content: Content = {
    before,
    get after() {
      return Buffer.from(text)
    },
    texts: { old, text }
  }
  await take(worked, content)
  return worked
}

/** Takes the contents of all files that change. They are held in memory, as a commit needs them. */
export function collect(files: FileChange[]): Take {
  return ({ path, kind }, { after }) => void files.push({ path, kind, content: after })
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
