import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { lineSplitter } from './line-splitter.ts'
import { startError } from './start-error.ts'
import { realTimes, type Times } from './times.ts'

/** A process to run for a step. */
export interface ChildOptions {
  readonly command: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /**
   * What it reads; its standard input then stays open while this process lives, and brings the name of a signal as a
   * line, for what it has started. Without it there is none.
   */
  readonly input?: string
  readonly onLine: (line: string) => void
  /**
   * Ends the process as the runner does: SIGINT, then SIGTERM after 7.5 s, each to the process that was started and to
   * nothing that it started itself; then, after another 2.5 s, SIGKILL to all of them.
   */
  readonly signal: AbortSignal
  readonly times?: Times
}

/** How long the output may stay open after the process has ended, held by something it left behind. */
const drain = 5_000

// A second Ctrl-C does not wait: what runs then ends with this process.
const running = new Set<ChildProcess>()
const killRunning = (): void => {
  for (const child of running) killGroup(child.pid)
}

/**
 * Runs a process in a process group of its own and hands on its output line by line, both streams mixed.
 *
 * Gives the exit status, 128 plus the number for a signal counted as by a shell. Rejects when it cannot be started.
 */
export function runChild(options: ChildOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = start(options)
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
      timers.push(...descend(child, options))
    }
    options.signal.addEventListener('abort', stop, { once: true })
    if (running.size === 0) process.once('exit', killRunning)
    running.add(child)
    const finish = (): void => {
      running.delete(child)
      if (running.size === 0) process.removeListener('exit', killRunning)
      for (const timer of timers) clearTimeout(timer)
      options.signal.removeEventListener('abort', stop)
    }
    child.once('error', (error) => {
      finish()
      reject(startError(error, options.command[0] ?? '', options.cwd))
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

function start({ command, cwd, env, input }: ChildOptions): ChildProcess {
  const [program = '', ...args] = command
  try {
    return spawn(program, args, {
      cwd,
      env,
      detached: true,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']
    })
  } catch (error) {
    throw startError(error as Error, program, cwd)
  }
}

function descend(child: ChildProcess, { input, times = realTimes }: ChildOptions): NodeJS.Timeout[] {
  const send = (name: NodeJS.Signals): void => {
    if (input === undefined) child.kill(name)
    else child.stdin?.write(`${name}\n`)
  }
  send('SIGINT')
  const { interrupt, terminate } = times
  return [setTimeout(() => send('SIGTERM'), interrupt), setTimeout(() => killGroup(child.pid), interrupt + terminate)]
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // The group has ended by itself in the meantime.
  }
}
