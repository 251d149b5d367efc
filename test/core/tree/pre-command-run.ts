/** Runs scripts of Node as a pre-command. */
import { runPreCommand } from '#core/tree/pre-command'
import { runnerFor } from '../runner.ts'

/** Where it runs, and what it may change. */
export interface ScriptRun {
  readonly root: string
  readonly temporary: string
  readonly allowed?: readonly string[]
  readonly env?: Record<string, string>
  readonly limitMs?: number
}

/** Starts a script; the lines of the log come as it speaks. */
export function runAsPreCommand(
  script: string,
  { root, temporary, allowed = ['chart/**'], env = {}, limitMs = 30_000 }: ScriptRun
) {
  const lines: string[] = []
  const runner = runnerFor({
    workspace: root,
    env: { PATH: process.env.PATH, RUNNER_TEMP: temporary, ...env },
    log: (line: string) => void lines.push(line)
  })
  const command = [process.execPath, '-e', `const fs = require('fs'); ${script}`]
  return { lines, result: runPreCommand(runner, { command, allowed, limitMs }) }
}
