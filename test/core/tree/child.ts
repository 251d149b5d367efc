/** Starts processes that edit a workspace and do not come to a good end. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node24Variable } from '../../../scripts/tools/node24.ts'
import { root as project } from '../../run-step.ts'
import type { Edits } from './sample.ts'

/** The arguments with which Node runs one of the scripts beside this file. */
export function scriptArguments(script: string): string[] {
  return ['--conditions=source', '--disable-warning=ExperimentalWarning', join(project, 'test/core/tree', script)]
}

/** The runtime that GitHub gives to actions, which reads TypeScript. */
export const node = process.env[node24Variable] ?? process.execPath

/** Runs such a script to its end. `before` is put in front of Node, `as` is the user who runs it. */
export function runScript(
  script: string,
  args: readonly string[],
  { env = {}, before = [], as }: { env?: Record<string, string>; before?: readonly string[]; as?: number } = {}
) {
  const [program = node, ...rest] = [...before, node, ...scriptArguments(script), ...args]
  const user = as === undefined ? {} : { uid: as, gid: as }
  const { PATH = '' } = process.env
  const { signal, stdout, stderr } = spawnSync(program, rest, { env: { PATH, ...env }, encoding: 'utf8', ...user })
  if (stderr !== '') throw new Error(stderr)
  return { signal, stdout }
}

/** How many calls come before the first file's: the folder, the owners, its own line, the journal. */
const first = 4

/** Lets a process be killed once it has written so many files, and a part of the next one with `torn`. */
export function killAfter(root: string, edits: Edits, files: number, torn?: string): void {
  const cut = { CUT_AT: `${first + 2 * files + (torn === undefined ? 0 : 1)}` }
  const env = torn === undefined ? cut : { ...cut, CUT_TORN: torn }
  const { signal } = runScript('edit-given.ts', [root, JSON.stringify(edits)], { env })
  if (signal !== 'SIGKILL') throw new Error(`it ended with ${signal}`)
}
