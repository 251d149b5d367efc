import type { Runner } from '../action/runner.ts'
import { pathMatchers } from '../manifest/globs.ts'
import { changeCopy, type ProgramChanges } from './change-copy.ts'
import { programEnvironment } from './program-environment.ts'
import { runProgram } from './run-program.ts'

/** A program to run before the edits. */
export interface PreCommand {
  /** The program and its arguments. */
  readonly command: readonly string[]
  /** Globs of the files that it may change. */
  readonly allowed: readonly string[]
  /** How long it may take; ten minutes unless told. */
  readonly limitMs?: number
}

const LIMIT_MS = 600_000

/**
 * Runs a program on a copy of the workspace and gives what it changed there; the workspace itself stays as it is. The program
 * finds no token of the job in its environment, and no file by which it could speak to the runner.
 * @throws Failure when it does not end well, Refusal when it did something within `allowed` that cannot be delivered
 */
export async function runPreCommand(
  runner: Runner,
  { command, allowed, limitMs = LIMIT_MS }: PreCommand
): Promise<ProgramChanges> {
  const matchers = await pathMatchers({ files: allowed, exclude: [] })
  return changeCopy(runner, {
    name: 'pre-command',
    remedy: 'let pre-command leave it alone, or take it out of pre-command-paths',
    isAllowed: (path) => matchers.some((matches) => matches(path)),
    work: ({ root }) =>
      runProgram({ command, cwd: root, env: programEnvironment(runner.env, root), log: runner.log, limitMs })
  })
}
