import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { outputOf } from '../../scripts/tools/run.ts'

/** A program to measure. Its environment is exactly `env`: what the machine sets would be measured too. */
export interface Command {
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** Runs a command, and gives its wall time from outside in milliseconds. Rejects with all that it printed when it fails. */
export function timed({ argv: [program, ...args], cwd, env }: Command): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint()
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (data) => (said += data))
    child.stderr.on('data', (data) => (said += data))
    child.on('error', reject)
    child.on('close', (status) => {
      const milliseconds = Number(process.hrtime.bigint() - began) / 1e6
      if (status === 0) resolve(milliseconds)
      else reject(new Error(`${program} ended with status ${status}:\n${said.slice(-4000)}`))
    })
  })
}

/** The program `time` of GNU, which tells what the kernel counted; the shell's own word of that name does not. */
function clock(): string | undefined {
  return outputOf('time', ['--version'])?.includes('GNU') ? 'time' : undefined
}

const time = clock()

/**
 * The most memory that a command or a child of it held, in MiB; undefined where GNU's `time` is not installed. A run of its own.
 * `time` stands between, because the kernel counts what a process held before it became another program.
 */
export async function peak(command: Command): Promise<number | undefined> {
  if (time === undefined) return undefined
  const result = join(command.cwd, '.peak')
  const argv: Command['argv'] = [time, '-q', '-f', '%M', '-o', result, ...command.argv]
  await timed({ ...command, argv })
  const kibibytes = Number(readFileSync(result, 'utf8'))
  rmSync(result)
  return kibibytes / 1024
}
