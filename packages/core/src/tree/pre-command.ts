import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { Failure, Refusal } from '../action/errors.ts'
import type { Complaint } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import { EditFault } from '../manifest/fault.ts'
import { pathMatchers } from '../manifest/globs.ts'
import { refusedPath } from '../manifest/paths.ts'
import { copyWorkspace } from './copy-workspace.ts'
import { type Difference, differences } from './differences.ts'
import { readInside } from './inside.ts'
import type { OverlaidFile } from './overlay.ts'
import { programEnvironment } from './program-environment.ts'
import { runProgram } from './run-program.ts'
import { openWorkspace, type WorkspaceTree } from './workspace.ts'

/** A program to run before the edits. */
export interface PreCommand {
  /** The program and its arguments. */
  readonly command: readonly string[]
  /** Globs of the files that it may change. */
  readonly allowed: readonly string[]
  /** How long it may take; ten minutes unless told. */
  readonly limitMs?: number
}

/** A file that the program has changed or made. */
export interface ProgramFile extends OverlaidFile {
  /** What it has in the workspace; undefined for a new one. */
  readonly old: Uint8Array | undefined
}

/** What the program has done to its copy of the workspace. */
export interface ProgramChanges {
  readonly changed: readonly ProgramFile[]
  /** Paths that it changed, made or removed and that `allowed` does not name: they stay as they are in the workspace. */
  readonly outside: readonly string[]
}

const LIMIT_MS = 600_000
/** They are all in memory at once. */
const MOST_BYTES = 64 * 1024 * 1024

/** Why a change within `allowed` cannot be delivered: only contents are. */
function unfit({ path, what, kind }: Difference): EditFault | undefined {
  const remedy = 'let pre-command leave it alone, or take it out of pre-command-paths'
  if (what === 'removed') return new EditFault('was removed by pre-command, and no file is removed', remedy)
  if (kind !== 'file' && kind !== 'executable') return new EditFault('is no plain file after pre-command', remedy)
  if (what === 'another kind') return new EditFault('has another mode or kind after pre-command', remedy)
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

/** Reads what was changed within `allowed`. @throws Refusal with everything that cannot be delivered */
async function collect(found: readonly Difference[], tree: WorkspaceTree, copy: string): Promise<ProgramFile[]> {
  const complaints: Complaint[] = []
  const changed: ProgramFile[] = []
  let size = 0
  for (const difference of found) {
    const { path, kind } = difference
    try {
      const fault = unfit(difference)
      if (fault !== undefined) throw fault
      const bytes = readInside(copy, path)
      size += bytes.length
      if (size > MOST_BYTES)
        throw new Failure(`pre-command changed more than ${MOST_BYTES} bytes: narrow pre-command-paths`)
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
 * Runs a program on a copy of the workspace and gives what it changed there; the workspace itself stays as it is. The program
 * finds no token of the job in its environment, and no file by which it could speak to the runner.
 * @throws Failure when it does not end well, Refusal when it did something within `allowed` that cannot be delivered
 */
export async function runPreCommand(
  runner: Runner,
  { command, allowed, limitMs = LIMIT_MS }: PreCommand
): Promise<ProgramChanges> {
  const root = realpathSync.native(runner.workspace)
  const tree = await openWorkspace(root)
  const copy = await copyWorkspace(root, tree, runner.env.RUNNER_TEMP || tmpdir())
  try {
    const env = programEnvironment(runner.env, copy.root)
    await runProgram({ command, cwd: copy.root, env, log: runner.log, limitMs })
    const matchers = await pathMatchers({ files: allowed, exclude: [] })
    const isAllowed = ({ path }: Difference) => matchers.some((matches) => matches(path))
    const found = await differences(root, tree, copy.root)
    const changed = await collect(found.filter(isAllowed), tree, copy.root)
    return { changed, outside: found.filter((one) => !isAllowed(one)).map(({ path }) => path) }
  } finally {
    copy.remove()
  }
}
