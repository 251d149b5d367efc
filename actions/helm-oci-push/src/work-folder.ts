import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Runner } from '#core/action/runner'

/** Makes a folder of this process's own for what it packs and unpacks, which goes when the process ends. */
export function makeWorkFolder({ env }: Runner): string {
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'slipway-chart-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
