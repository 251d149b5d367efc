import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { concludeGoals, runs } from './goals.ts'

/**
 * Measures in a temporary folder, after a line that says under what conditions, and says at the end which goals were missed.
 * @param unit what is repeated: `rounds` or `pairs`
 * @param node the path of the Node that is measured
 */
export async function session(
  unit: 'rounds' | 'pairs',
  node: string,
  measure: (folder: string) => Promise<void>
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  try {
    const load = loadavg()[0]?.toFixed(1)
    process.stdout.write(`medians of ${runs} ${unit}, ${availableParallelism()} cores, ${node}, load ${load}\n`)
    await measure(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  concludeGoals()
}
