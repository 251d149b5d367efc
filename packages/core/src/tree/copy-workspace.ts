import { constants, lstatSync, mkdtempSync, promises, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { onDisk } from './inside.ts'
import { undoPlace } from './undo-place.ts'
import type { WorkspaceTree } from './workspace.ts'

/** A copy of the workspace that may be changed, and goes when it is removed or the process ends. */
export interface WorkspaceCopy {
  /** Its real path. */
  readonly root: string
  /** Gives a file of it, by its path in the workspace, another content. */
  readonly write: (path: string, bytes: Uint8Array) => void
  readonly remove: () => void
}

/**
 * What is copied: everything but pipes, sockets and devices, and our own journal. A `.git` that is a file leads git to a
 * repository outside of the copy, so it stays behind.
 */
function copied(root: string): (path: string) => boolean {
  const { folder } = undoPlace(root)
  return (path) => {
    if (path === folder) return false
    const stat = lstatSync(path)
    if (path === join(root, '.git')) return stat.isDirectory()
    return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink()
  }
}

/** Gives the files that a killed run left half-done their old content in the copy. */
async function putBackInCopy(tree: WorkspaceTree, copy: string): Promise<void> {
  for await (const read of tree.read(tree.interrupted)) {
    if (read.ok) writeFileSync(onDisk(copy, read.path), read.bytes)
    else rmSync(onDisk(copy, read.path), { force: true })
  }
}

/**
 * Copies a workspace, given by its real path, into a new folder inside `folder`: with modes and times, links as they are,
 * and without copying blocks where the file system can share them.
 * @throws Failure when it cannot be copied
 */
export async function copyWorkspace(root: string, tree: WorkspaceTree, folder: string): Promise<WorkspaceCopy> {
  const parent = realpathSync.native(mkdtempSync(join(folder, 'slipway-copy-')))
  const remove = () => rmSync(parent, { recursive: true, force: true })
  process.once('exit', remove)
  const target = join(parent, basename(root) || 'workspace')
  const copy: WorkspaceCopy = {
    root: target,
    write: (path, bytes) => writeFileSync(onDisk(target, path), bytes),
    remove() {
      process.off('exit', remove)
      remove()
    }
  }
  const options = {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE
  }
  try {
    await promises.cp(root, copy.root, { ...options, filter: copied(root) })
    await putBackInCopy(tree, copy.root)
    return copy
  } catch (cause) {
    copy.remove()
    const where = quote(dirname(parent))
    throw new Failure(`the workspace cannot be copied to ${where}: see to space and permissions`, {
      cause
    })
  }
}
