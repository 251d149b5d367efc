import type { Complaint } from '#core/action/plan'
import type { AuthoredCommit } from '#core/history/range'
import type { NotedChange } from '#core/notes/changes'

/** A file as it was found. */
export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly absent: boolean; readonly complaint: Complaint }

/** What the notes are made from, besides the inputs. What nobody asked for is not there. */
export interface NotesFacts {
  /** The commits since the release before, the newest first; empty when nobody asked for them. */
  readonly commits: readonly AuthoredCommit[]
  /** Whether these are all of them. */
  readonly complete: boolean
  /** The same as changes, the oldest first; empty when the notes tell none. */
  readonly changes: readonly NotedChange[]
  /** The changelog and the template, as they are in the commit of the release. */
  readonly changelog?: TextFile
  readonly template?: TextFile
  /** The file of the workspace. */
  readonly file?: TextFile
  /** What GitHub has generated. */
  readonly github?: string
}
