import { lstatSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'

/** Where a workspace keeps what is needed to put its files back. */
export interface UndoPlace {
  readonly folder: string
  /** The processes that took the workspace for writing, one a line. */
  readonly owners: string
  /** The journal while files are being written. */
  readonly journal: string
  /** The journal once files are being put back. */
  readonly undoing: string
  /** Lies where other users of the machine can write too. */
  readonly shared: boolean
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/**
 * The place of a workspace, whether anything is there or not: inside `.git` where that is a folder, so that it goes where
 * the workspace goes, also into a job's container; else in the temporary folder, under the identity of the workspace's
 * folder. `root` is its real path.
 */
export function undoPlace(root: string): UndoPlace {
  const git = join(root, '.git')
  const shared = !isFolder(git)
  const { dev, ino } = shared ? statSync(root) : { dev: 0, ino: 0 }
  const folder = shared ? join(tmpdir(), `slipway-undo-${process.getuid?.() ?? 0}-${dev}-${ino}`) : join(git, 'slipway')
  return {
    folder,
    owners: join(folder, 'owners'),
    journal: join(folder, 'undo-journal'),
    undoing: join(folder, 'undo-journal-undoing'),
    shared
  }
}

/**
 * Whether the folder of a place is there.
 * @throws Failure when something else stands there, or when another user of the machine made it
 */
export function placeExists({ folder, shared }: UndoPlace): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  if (stat === undefined) return false
  const user = process.getuid?.()
  const foreign = shared && user !== undefined && (stat.uid !== user || (stat.mode & 0o022) !== 0)
  if (stat.isDirectory() && !foreign) return true
  throw new Failure(
    `${quote(folder)} is where the undo journal is kept, and it is no folder of this user alone: remove it, and run again`
  )
}
