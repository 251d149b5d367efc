import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { lineSplitter } from './line-splitter.ts'

/** A process to run for a step. */
export interface ChildOptions {
  readonly command: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** What it reads; its standard input then stays open while this process lives. Without it there is none. */
  readonly input?: string
  readonly onLine: (line: string) => void
  /** Ends the process: SIGINT, then SIGTERM after 7.5 s, then SIGKILL after another 2.5 s, as the runner does. */
  readonly signal: AbortSignal
}

/** How long the output may stay open after the process has ended, held by something it left behind. */
const drain = 5_000

/**
 * Runs a process in a process group of its own and hands on its output line by line, both streams mixed.
 *
 * Gives the exit status, 128 plus the number for a signal counted as by a shell. Rejects when it cannot be started.
 */
export function runChild(options: ChildOptions): Promise<number> {
  const [program = '', ...args] = options.command
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']
    })
    child.stdin?.on('error', () => {}) // it may end before it has read everything; its status tells
    child.stdin?.write(options.input ?? '')
    const streams = [child.stdout, child.stderr].filter((stream) => stream !== null)
    const splitters = streams.map((stream) => {
      const splitter = lineSplitter(options.onLine)
      stream.on('data', (chunk: Buffer) => splitter.push(chunk))
      return splitter
    })
    const timers: NodeJS.Timeout[] = []
    const stop = (): void => {
      const kill = (name: NodeJS.Signals) => (): void => killGroup(child.pid, name)
      kill('SIGINT')()
      timers.push(setTimeout(kill('SIGTERM'), 7_500), setTimeout(kill('SIGKILL'), 10_000))
    }
    options.signal.addEventListener('abort', stop, { once: true })
    const killAtExit = (): void => killGroup(child.pid, 'SIGKILL')
    process.once('exit', killAtExit) // a second Ctrl-C does not wait
    const finish = (): void => {
      process.removeListener('exit', killAtExit)
      for (const timer of timers) clearTimeout(timer)
      options.signal.removeEventListener('abort', stop)
    }
    child.once('error', (error) => {
      finish()
      reject(new Error(`${program} cannot be started: ${error.message}`, { cause: error }))
    })
    child.once('exit', () => {
      timers.push(
        setTimeout(() => {
          for (const stream of streams) stream.destroy()
        }, drain)
      )
    })
    child.once('close', (code, signal) => {
      finish()
      for (const splitter of splitters) splitter.end()
      resolve(code ?? (signal === null ? 1 : 128 + constants.signals[signal]))
    })
    if (options.signal.aborted) stop()
  })
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // The group has ended by itself in the meantime.
  }
}
