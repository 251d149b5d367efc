import type { Judged } from '../manifest/edit-tree.ts'
import type { Visit } from '../manifest/rewrite-tree.ts'
import type { Tree } from '../manifest/tree.ts'
import type { ProgramFile } from '../tree/change-copy.ts'

/** What is asked of the files of a tree. */
export interface Job {
  /** What a program has made of files of the workspace; the rest of the job is done on top of that. */
  readonly generated: readonly ProgramFile[]
  /** What people know the program by. */
  readonly generator: string
  /**
   * Does the job on a tree, file by file, in memory alone, and hands each file that was looked at to `visit`. Gives every
   * complaint. It is done afresh whenever a branch has moved.
   */
  readonly carryOut: (tree: Tree, visit: Visit) => Promise<Judged>
}
