import type { ChildProcess } from 'node:child_process'
import { Failure } from '../action/errors.ts'

/** What a finished program said. */
export interface Captured {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** 256 MiB: far more than the refs and the commits of any repository. */
const LIMIT = 268_435_456

const running = new Set<ChildProcess>()

function killAll(): void {
  for (const child of running) child.kill()
}

/**
 * Runs a program without a shell and captures what it says: nothing of it reaches the log by itself. A child does not
 * outlive this process.
 * @throws Failure when the program cannot be started or is killed
 */
export async function capture(
  program: string,
  args: readonly string[],
  { env, cwd }: { readonly env: Readonly<Record<string, string>>; readonly cwd: string }
): Promise<Captured> {
  const { spawn } = await import('node:child_process')
  const child = spawn(program, args, { env, cwd, shell: false, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
  if (running.size === 0) process.once('exit', killAll)
  running.add(child)
  const out: Buffer[] = []
  const err: Buffer[] = []
  let size = 0
  for (const [stream, parts] of [
    [child.stdout, out],
    [child.stderr, err]
  ] as const) {
    stream.on('data', (data: Buffer) => {
      parts.push(data)
      size += data.length
      if (size > LIMIT) child.kill('SIGKILL')
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', (cause) =>
      reject(new Failure(`${program} cannot be started: install it on the runner`, { cause }))
    )
    child.on('close', (exitCode, signal) => {
      running.delete(child)
      if (running.size === 0) process.off('exit', killAll)
      if (size > LIMIT) reject(new Failure(`${program} said more than ${LIMIT} bytes: narrow what it is asked`))
      else if (exitCode === null) reject(new Failure(`${program} was killed by ${signal}: run it again`))
      else resolve({ exitCode, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() })
    })
  })
}
