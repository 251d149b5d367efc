import { closeSync, realpathSync, unlinkSync } from 'node:fs'
import { effect } from '../action/effect.ts'
import { Cancelled, Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import type { Tree } from '../manifest/tree.ts'
import { whyNotWritten } from './disk-errors.ts'
import { type Holder, holdFiles } from './held-file.ts'
import { type PutBack, putBack } from './put-back.ts'
import { createFile, noteIn, rewriteFile } from './rewrite-file.ts'
import { createJournal } from './undo-journal.ts'
import { endOwnership, takeOwnership } from './undo-owner.ts'
import { placeExists, type UndoPlace, undoPlace } from './undo-place.ts'
import { walk } from './walk.ts'

/**
 * Writes files of a workspace, all or none. A call that fails has put every file back before it throws; so does a run
 * that is killed, by way of the next one in the same workspace.
 */
export interface WorkspaceWriter {
  /** What was put back when it began, since a run before it did not end. */
  readonly recovered: PutBack
  /** The files as they are now. What is read from here and written before the next is read is not read again. */
  readonly tree: Tree
  /** Rewrites a file that must have the content `before`. */
  readonly write: (path: string, before: Uint8Array, after: Uint8Array) => void
  /** Creates a file that is not there yet. */
  readonly create: (path: string, kind: 'file' | 'executable', content: Uint8Array) => void
  /** All are in place: from here on the changes hold. */
  readonly end: () => void
  /** Puts every file back; nothing after `end` and after a call that failed. */
  readonly undo: () => void
}

/** What is thrown for a file that could not be written, once all files have been put back or could not be. */
function failed(path: string, thrown: unknown, undo: () => PutBack): Error {
  const what = `${quote(path)} ${whyNotWritten(thrown)}`
  try {
    const { changedSince } = undo()
    if (thrown instanceof Cancelled) return thrown
    const alone = changedSince.map((one) => `; ${quote(one)} was changed meanwhile and is left as it is`).join('')
    return new Failure(`${what}; every file was put back${alone}`, { cause: thrown })
  } catch (stuck) {
    return new Failure(`${what}; not every file could be put back`, { cause: stuck })
  }
}

/** Takes the workspace and puts back what a killed run left in it. */
function take(root: string, place: UndoPlace): PutBack {
  try {
    effect('begin undo journal', () => takeOwnership(place))
  } catch (cause) {
    if (cause instanceof Failure || cause instanceof Cancelled) throw cause
    throw new Failure(`${quote(place.folder)}, where the undo journal goes, ${whyNotWritten(cause)}`, { cause })
  }
  try {
    return putBack(root, place)
  } catch (thrown) {
    endOwnership(place)
    throw thrown
  }
}

function treeOf(root: string, { read, release }: Holder): Tree {
  return {
    list: async () => walk(root),
    async *read(paths) {
      try {
        for (const path of paths) yield read(path)
      } finally {
        release()
      }
    }
  }
}

/**
 * Begins to write in a workspace, and first puts back what a killed run left half-done in it. Every change goes through
 * `effect`; nothing is left behind beside the files when it ends.
 * @throws Failure while another process is writing there, and when what was left cannot be put back
 */
export function beginWrite(workspace: string): WorkspaceWriter {
  const root = realpathSync.native(workspace)
  const place = undoPlace(root)
  const recovered = take(root, place)
  let journal: number | undefined
  let open = true
  const note = noteIn(() => (journal ??= createJournal(place.journal)))
  const holder = holdFiles(root)
  const close = () => {
    open = false
    holder.release()
    if (journal !== undefined) closeSync(journal)
  }
  const undo = (): PutBack => {
    if (!open) return { files: [], changedSince: [] }
    close()
    try {
      return putBack(root, place)
    } finally {
      endOwnership(place)
    }
  }
  const attempt = (path: string, work: () => void) => {
    if (!open) throw new Error('this writer has ended; this is a mistake in the action')
    try {
      work()
    } catch (thrown) {
      throw failed(path, thrown, undo)
    }
  }
  return {
    recovered,
    tree: treeOf(root, holder),
    write: (path, before, after) =>
      attempt(path, () => rewriteFile(root, { path, before, after }, note, holder.take(path, before))),
    create: (path, kind, content) => attempt(path, () => createFile(root, path, content, kind === 'executable', note)),
    end: () => {
      if (!open) return
      if (journal !== undefined)
        attempt(place.journal, () => effect('end undo journal', () => unlinkSync(place.journal)))
      close()
      endOwnership(place)
    },
    undo: () => void undo()
  }
}

/** Puts back what a killed run left half-done, for a run that has nothing else to write. Nothing to do touches nothing. */
export function undoInterrupted(workspace: string): PutBack {
  const root = realpathSync.native(workspace)
  const place = undoPlace(root)
  if (!placeExists(place)) return { files: [], changedSince: [] }
  const done = take(root, place)
  endOwnership(place)
  return done
}
