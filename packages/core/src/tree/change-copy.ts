import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { Failure, Refusal } from '../action/errors.ts'
import type { Complaint } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import { EditFault } from '../manifest/fault.ts'
import { refusedPath } from '../manifest/paths.ts'
import { copyWorkspace, type WorkspaceCopy } from './copy-workspace.ts'
import { type Difference, differences } from './differences.ts'
import { readInside } from './inside.ts'
import type { OverlaidFile } from './overlay.ts'
import { openWorkspace, type WorkspaceTree } from './workspace.ts'

/** Work on a copy of the workspace. */
export interface CopyWork {
  /** What people know it by. */
  readonly name: string
  /** What to do about a change within what is allowed that cannot be delivered. */
  readonly remedy: string
  /** Whether a path may be changed. */
  readonly isAllowed: (path: string) => boolean
  readonly work: (copy: WorkspaceCopy) => Promise<void>
}

/** A file that a program has changed or made. */
export interface ProgramFile extends OverlaidFile {
  /** What it has in the workspace; undefined for a new one. */
  readonly old: Uint8Array | undefined
}

/** What was done to the copy of the workspace. */
export interface ProgramChanges {
  readonly changed: readonly ProgramFile[]
  /** Paths that were changed, made or removed and that are not allowed: they stay as they are in the workspace. */
  readonly outside: readonly string[]
}

/** They are all in memory at once. */
const MOST_BYTES = 64 * 1024 * 1024

/** Why a change that is allowed cannot be delivered: only contents are. */
function unfit({ path, what, kind }: Difference, { name, remedy }: CopyWork): EditFault | undefined {
  if (what === 'removed') return new EditFault(`was removed by ${name}, and no file is removed`, remedy)
  if (kind !== 'file' && kind !== 'executable') return new EditFault(`is no plain file after ${name}`, remedy)
  if (what === 'another kind') return new EditFault(`has another mode or kind after ${name}`, remedy)
  return refusedPath(path)
}

async function oldContent(tree: WorkspaceTree, { path, what }: Difference): Promise<Uint8Array | undefined> {
  if (what === 'new') return undefined
  for await (const read of tree.read([path])) {
    if (!read.ok) throw read.fault
    return read.bytes
  }
  throw new Error(`${path} was not read; this is a mistake in the action`)
}

/** Reads what was changed. @throws Refusal with everything that cannot be delivered */
async function collect(found: readonly Difference[], tree: WorkspaceTree, root: string, work: CopyWork) {
  const complaints: Complaint[] = []
  const changed: ProgramFile[] = []
  let size = 0
  for (const difference of found) {
    const { path, kind } = difference
    try {
      const fault = unfit(difference, work)
      if (fault !== undefined) throw fault
      const bytes = readInside(root, path)
      size += bytes.length
      if (size > MOST_BYTES) throw new Failure(`${work.name} changed more than ${MOST_BYTES} bytes: ${work.remedy}`)
      const executable = kind === 'executable' ? kind : 'file'
      changed.push({ path, kind: executable, bytes, old: await oldContent(tree, difference) })
    } catch (thrown) {
      if (!(thrown instanceof EditFault)) throw thrown
      complaints.push({ place: path, problem: thrown.problem, remedy: thrown.remedy })
    }
  }
  if (complaints.length > 0) throw new Refusal(complaints)
  return changed
}

/**
 * Lets work be done on a copy of the workspace and gives what was changed there; the workspace itself stays as it is.
 * @throws Refusal when something was done within what is allowed that cannot be delivered
 */
export async function changeCopy(runner: Runner, work: CopyWork): Promise<ProgramChanges> {
  const root = realpathSync.native(runner.workspace)
  const tree = await openWorkspace(root)
  const copy = await copyWorkspace(root, tree, runner.env.RUNNER_TEMP || tmpdir())
  try {
    await work.work(copy)
    const found = await differences(root, tree, copy.root)
    const changed = await collect(
      found.filter(({ path }) => work.isAllowed(path)),
      tree,
      copy.root,
      work
    )
    return { changed, outside: found.map(({ path }) => path).filter((path) => !work.isAllowed(path)) }
  } finally {
    copy.remove()
  }
}
