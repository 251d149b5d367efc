import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, isAbsolute, join } from 'node:path'

/** A program that the set-up of these tests has found or built. */
export function program(variable: 'COSIGN' | 'HELM' | 'HELM3' | 'DISTRIBUTION'): string {
  const path = process.env[`SLIPWAY_${variable}`]
  if (path === undefined) throw new Error(`SLIPWAY_${variable} is not set: run this with jest.real.config.js`)
  return path
}

/** A PATH on which a program is found. */
export function pathWith(path: string): string {
  return [...(isAbsolute(path) ? [dirname(path)] : []), process.env.PATH].join(delimiter)
}

/** A folder for one file of tests, with homes in it so that nothing of the machine has a say. */
export interface Workshop {
  readonly root: string
  readonly temporary: string
  /** Runs a program there, and gives all that it says on its standard output. */
  readonly run: (path: string, args: readonly string[], more?: Record<string, string>) => string
  readonly end: () => void
}

export function makeWorkshop(): Workshop {
  const root = mkdtempSync(join(tmpdir(), 'workshop-'))
  const temporary = join(root, 'temp')
  mkdirSync(temporary)
  const homes = { HOME: root, HELM_CACHE_HOME: root, HELM_CONFIG_HOME: root, HELM_DATA_HOME: root }
  return {
    root,
    temporary,
    run: (path, args, more = {}) =>
      execFileSync(path, args, {
        cwd: root,
        env: { ...process.env, ...homes, ...more },
        encoding: 'utf8',
        stdio: 'pipe'
      }),
    end: () => rmSync(root, { recursive: true, force: true })
  }
}
