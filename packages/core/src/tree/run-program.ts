import type { ChildProcess } from 'node:child_process'
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'

/** A program, where it runs, and who is told what it prints. */
export interface Program {
  readonly command: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly log: (line: string) => void
  readonly limitMs: number
}

/** The last lines are shown with a failure; a line without an end is cut into lines of so many characters. */
const SHOWN = 10
const LONGEST = 8192
/** Beyond this the log is spared. */
const LOGGED = 20_000

/** Ends a program with all that it started, as far as these did not leave its process group. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid === undefined) return
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

/** Takes text as it comes and gives it on line by line. */
function lineByLine(say: (line: string) => void): { take: (text: string) => void; end: () => void } {
  let rest = ''
  return {
    take(text) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) say(line.replace(/\r$/, ''))
      while (rest.length > LONGEST) {
        say(rest.slice(0, LONGEST))
        rest = rest.slice(LONGEST)
      }
    },
    end() {
      if (rest !== '') say(rest)
      rest = ''
    }
  }
}

/** Tells each line to the log, up to a number of them, and remembers the last ones. */
function listen(child: ChildProcess, log: (line: string) => void): { readonly last: () => readonly string[] } {
  const last: string[] = []
  let count = 0
  for (const stream of [child.stdout, child.stderr]) {
    const lines = lineByLine((line) => {
      count += 1
      if (count <= LOGGED) log(line)
      else if (count === LOGGED + 1) log(`… more than ${LOGGED} lines: the rest is not shown`)
      last.push(line)
      if (last.length > SHOWN) last.shift()
    })
    stream?.setEncoding('utf8').on('data', lines.take).on('end', lines.end)
  }
  return { last: () => last }
}

/**
 * Runs a program to its end, by an argument list and without a shell. What it prints goes to the log line by line.
 * Neither it nor what it started in its process group outlives its end, the time limit or this process.
 * @throws Failure when it cannot be started, takes too long, is killed, or ends with another status than 0
 */
export async function runProgram({ command, cwd, env, log, limitMs }: Program): Promise<void> {
  const { spawn } = await import('node:child_process')
  const [file = '', ...args] = command
  const detached = process.platform !== 'win32'
  const child = spawn(file, args, {
    cwd,
    env,
    detached,
    shell: false,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true
  })
  const kill = () => killGroup(child)
  process.once('exit', kill)
  const { last } = listen(child, log)
  const said = () => [...last().map((line) => `\n  ${line}`)].join('')
  let late = false
  const timer = setTimeout(() => {
    late = true
    kill()
  }, limitMs)
  // What it left running would keep the pipes open, and write on in the copy.
  child.once('exit', kill)
  try {
    await new Promise<void>((resolve, reject) => {
      child.on('error', (cause) =>
        reject(
          new Failure(
            `${quote(file)} cannot be started: install it, or give its path from the root of the repository`,
            { cause }
          )
        )
      )
      child.on('close', (status, signal) => {
        if (late)
          reject(new Failure(`${quote(file)} took more than ${limitMs / 1000} seconds: make it faster${said()}`))
        else if (status === 0) resolve()
        else if (status === null) reject(new Failure(`${quote(file)} was killed by ${signal}: run it again${said()}`))
        else reject(new Failure(`${quote(file)} ended with status ${status}: try it in a fresh checkout${said()}`))
      })
    })
  } finally {
    clearTimeout(timer)
    process.off('exit', kill)
  }
}
