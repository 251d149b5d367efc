import type { ChildProcess } from 'node:child_process'
import type { Writable } from 'node:stream'
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

/** Resolves when a stream takes more, or never will. */
function roomIn(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done)
      stream.off('close', done)
      resolve()
    }
    stream.on('drain', done)
    stream.on('close', done)
  })
}

async function feed(stream: Writable, input: Iterable<Uint8Array | string>): Promise<void> {
  for (const part of input) {
    if (!stream.write(part) && !stream.destroyed) await roomIn(stream)
    // A program may end before it has read everything; its exit code tells.
    if (stream.destroyed) return
  }
  stream.end()
}

async function start(program: string, args: readonly string[], { env, cwd, input }: Start): Promise<ChildProcess> {
  const { spawn } = await import('node:child_process')
  const stdin = input === undefined ? 'ignore' : 'pipe'
  const child = spawn(program, args, { env, cwd, shell: false, windowsHide: true, stdio: [stdin, 'pipe', 'pipe'] })
  if (input !== undefined && child.stdin !== null) {
    child.stdin.on('error', () => {})
    // It would wait for ever for the rest.
    feed(child.stdin, input).catch(() => child.kill())
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
  const timer = how.limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), how.limitMs)
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => {
      clearTimeout(timer)
      reject(new Failure(`${program} cannot be started: install it on the runner`, { cause }))
    })
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer)
      running.delete(child)
      if (running.size === 0) process.off('exit', killAll)
      if (size > LIMIT) reject(new Failure(`${program} said more than ${LIMIT} bytes: narrow what it is asked`))
      else if (exitCode === null) reject(new Failure(`${program} was killed by ${signal}: run it again`))
      else resolve(captured(exitCode, out, err))
    })
  })
}
