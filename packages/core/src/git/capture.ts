import type { ChildProcess } from 'node:child_process'
import { Failure } from '../action/errors.ts'

/** What a finished program said. */
export interface Captured {
  readonly exitCode: number
  /** What it wrote, as text. */
  readonly stdout: string
  /** The same as it came. */
  readonly bytes: Buffer
  readonly stderr: string
}

/** What a program is started with. */
export interface Start {
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  /** What it reads from its standard input; nothing when absent. */
  readonly input?: Iterable<Uint8Array | string> | undefined
  /** After so long it is killed; it has all the time when absent. */
  readonly limitMs?: number
}

/** 256 MiB: far more than the refs and the commits of any repository. */
const LIMIT = 268_435_456

const running = new Set<ChildProcess>()

function killAll(): void {
  for (const child of running) child.kill()
}

/** Text is made of the bytes only where somebody asks for it: they may be files of many megabytes. */
function captured(exitCode: number, out: readonly Buffer[], err: readonly Buffer[]): Captured {
  const bytes = Buffer.concat(out)
  return {
    exitCode,
    bytes,
    get stdout() {
      return bytes.toString()
    },
    stderr: Buffer.concat(err).toString()
  }
}

async function start(
  program: string,
  args: readonly string[],
  { env, cwd, input, limitMs }: Start
): Promise<ChildProcess> {
  const { spawn } = await import('node:child_process')
  const stdin = input === undefined ? 'ignore' : 'pipe'
  const limit = limitMs === undefined ? {} : ({ timeout: limitMs, killSignal: 'SIGKILL' } as const)
  const options = { env, cwd, shell: false, windowsHide: true, ...limit }
  const child = spawn(program, args, { ...options, stdio: [stdin, 'pipe', 'pipe'] })
  if (input !== undefined && child.stdin !== null) {
    // The names of this module are lost in a bundle, since it is a function: they are those of its default.
    const { Readable } = (await import('node:stream')).default
    // A program may end before it has read everything; its exit code tells.
    child.stdin.on('error', () => {})
    const source = Readable.from(input, { objectMode: true })
    // It would wait for ever for the rest.
    source.on('error', () => child.kill())
    source.pipe(child.stdin)
  }
  return child
}

/**
 * Runs a program without a shell and captures what it says: nothing of it reaches the log by itself. A child does not
 * outlive this process.
 * @throws Failure when the program cannot be started or is killed
 */
export async function capture(program: string, args: readonly string[], how: Start): Promise<Captured> {
  const child = await start(program, args, how)
  if (running.size === 0) process.once('exit', killAll)
  running.add(child)
  const out: Buffer[] = []
  const err: Buffer[] = []
  let size = 0
  for (const [stream, parts] of [
    [child.stdout, out],
    [child.stderr, err]
  ] as const) {
    stream?.on('data', (data: Buffer) => {
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
      else resolve(captured(exitCode, out, err))
    })
  })
}
