import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What became of a run. */
export interface Ran {
  readonly status: number
  /** Its standard output, then its standard error. */
  readonly said: string
}

/** A client of registries with a home of its own, empty. It runs beside us: the registry may be in this process. */
export interface Client {
  readonly home: string
  run(...args: readonly string[]): Promise<Ran>
  close(): void
}

/** Prepares a client that stands in the variable that the set-up of these tests has put it into. */
export function clientOf(variable: 'SKOPEO' | 'HELM' | 'HELM3' | 'COSIGN'): Client {
  const home = mkdtempSync(join(tmpdir(), 'slipway-client-'))
  // cosign asks for a password where it finds none, and waits.
  const env = { PATH: process.env.PATH ?? '', HOME: home, TMPDIR: home, TZ: 'UTC', COSIGN_PASSWORD: '' }
  const program = process.env[`SLIPWAY_${variable}`] ?? ''
  const run = (...args: readonly string[]): Promise<Ran> =>
    new Promise((resolve) => {
      execFile(program, args, { cwd: home, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
        resolve({ status, said: `${stdout}${stderr}${status === -1 ? error : ''}` })
      })
    })
  return { home, run, close: () => rmSync(home, { recursive: true, force: true }) }
}

/** What a run said that ended well. Throws with it where it did not. */
export function well({ status, said }: Ran): string {
  if (status !== 0) throw new Error(`status ${status}: ${said}`)
  return said
}
