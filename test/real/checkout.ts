import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A checkout of its own, with everything installed. */
export interface Checkout {
  readonly path: string
  /** Runs a command there; its output is that of both channels. */
  run(command: string, ...args: string[]): { readonly status: number | null; readonly output: string }
  remove(): void
}

/**
 * Clones the last commit into a folder of another name and depth. The dependencies are copied, not linked: a link would
 * lead the bundler back to where they came from.
 */
export function freshCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-checkout-'))
  const path = join(folder, 'a folder of another depth', 'checkout')
  execFileSync('git', ['clone', '--quiet', '--no-local', process.cwd(), path])
  cpSync('node_modules', join(path, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  // The data that stands beside the checkout stands beside this one too.
  if (existsSync('../shared')) symlinkSync(resolve('../shared'), join(path, '..', 'shared'))
  return {
    path,
    run(command, ...args) {
      const { status, stdout, stderr } = spawnSync(command, args, { cwd: path, encoding: 'utf8' })
      return { status, output: stdout + stderr }
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
