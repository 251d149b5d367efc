import { rm } from 'node:fs/promises'
import { afterAll } from '@jest/globals'
import { paintWith, type Terminal } from '#rehearsal/report/terminal'
import { run } from '#rehearsal/run'
import type { Ended } from './compiled.ts'

/** A terminal that keeps what is written to it. */
export interface Kept extends Terminal {
  readonly output: { stdout: string; stderr: string }
}

/** A place that is no terminal, such as a file. `onWrite` is called with all that was written until then. */
export function keptTerminal(more: Partial<Terminal> = {}, onWrite: (text: string) => void = () => {}): Kept {
  const output = { stdout: '', stderr: '' }
  return {
    output,
    write: (text) => {
      output.stdout += text
      onWrite(output.stdout)
    },
    complain: (text) => {
      output.stderr += text
    },
    isLive: false,
    size: () => ({ columns: 100, rows: 30 }),
    paint: paintWith(false),
    ...more
  }
}

const kept: string[] = []

afterAll(async () => {
  for (const folder of kept) await rm(folder, { recursive: true, force: true })
})

/** Runs the command line in this process, where what a process of its own has does not matter. */
export async function runHere(...argv: string[]): Promise<Ended> {
  return runUntil(() => {}, ...argv)
}

/** The same, and calls `stop` each time something was written, with what stands there until then and what stops it. */
export async function runUntil(look: (text: string, stop: () => void) => void, ...argv: string[]): Promise<Ended> {
  const stop = new AbortController()
  const terminal = keptTerminal({}, (text) => look(text, () => stop.abort()))
  const status = await run(argv, terminal, stop.signal)
  const [, folder] = /(?:kept in |"kept": ")([^\s"]+)/.exec(terminal.output.stdout) ?? []
  if (folder !== undefined) kept.push(folder)
  return { status, ...terminal.output }
}
