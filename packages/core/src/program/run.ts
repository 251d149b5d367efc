import { Failure } from '../action/errors.ts'
import { inertLines } from '../action/untrusted.ts'
import { type Captured, capture, type Start } from '../git/capture.ts'

/** A run of a program: `what` is the subject of its failures, such as `helm lint`. */
export interface Run extends Start {
  readonly what: string
  readonly program: string
  readonly args: readonly string[]
  readonly limitMs: number
}

/**
 * Runs a program to its end, by an argument list and without a shell, and gives what it said; none of it reaches the log
 * by itself.
 * @throws Failure when it cannot be started, is killed, or takes longer than its limit
 */
export async function run({ what, program, args, limitMs, ...start }: Run): Promise<Captured> {
  const began = Date.now()
  try {
    return await capture(program, args, { ...start, limitMs })
  } catch (cause) {
    if (Date.now() - began < limitMs) throw cause
    throw new Failure(`${what} took more than ${limitMs / 1000} seconds and was ended: look for what it waits for`)
  }
}

const SHOWN = 10

/** The failure of a program: what was tried, what to do, and the last lines that the program said. */
export function programFailure(
  what: string,
  { exitCode, stdout, stderr }: Omit<Captured, 'bytes'>,
  remedy: string
): Failure {
  const lines = inertLines(`${stdout}\n${stderr}`).filter((line) => line.trim() !== '')
  const said = lines.slice(-SHOWN).map((line) => `\n  ${line}`)
  return new Failure(`${what} ended with status ${exitCode}; ${remedy}${said.join('')}`)
}
