import type { FoundRelease } from '#core/publishing/release-facts'
import type { ReleasePlace } from '#core/publishing/release-find'
import type { FileFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { NotesFacts } from './notes-facts.ts'
import type { Subject } from './subject.ts'

/** What the files are read for. */
export interface FilesOf {
  readonly subject: Subject
  readonly notes: NotesFacts
  readonly release: FoundRelease | undefined
}

/** Reads the files that the release is to have, and those that it has. Changes nothing. */
export async function observeFiles(_inputs: Inputs, _place: ReleasePlace, _of: FilesOf): Promise<FileFacts> {
  return { files: [], there: [], ledger: '', complaints: [] }
}
