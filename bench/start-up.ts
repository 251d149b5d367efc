import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { node24 } from '../scripts/tools/node24.ts'
import { type Api, serveComparison } from './api.ts'
import { compare, peakMemory, type Subject, time } from './process.ts'
import { makeRepository } from './repository.ts'
import { runnerEnvironment } from './runner-environment.ts'
import { type Scenario, scenarios } from './scenarios.ts'
import { emptyFile, toolkitOnly } from './yardsticks.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '25' }, check: { type: 'boolean', default: false } }
})
const pairs = Number(values.runs)
if (!Number.isInteger(pairs) || pairs < 1) throw new Error(`--runs takes a number of pairs, got ${values.runs}`)

function kilobytes(action: string): string {
  const folder = join('dist', action)
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => statSync(join(folder, name)).size)
  const entry = statSync(join(folder, 'index.js')).size
  return `${Math.round(entry / 1000)} of ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)}`
}

async function measure(node: string, scenario: Scenario, yardstick: Subject, api: Api): Promise<string[]> {
  const before = api.requests()
  await time(node, scenario.subject)
  const calls = api.requests() - before
  const { ratio, milliseconds } = await compare(node, scenario.subject, yardstick, pairs)
  const peak = await peakMemory(node, scenario.subject)
  if (ratio > scenario.goal) missed.push(scenario.name)
  return [
    calls > 0 ? `${scenario.name}, ${calls} calls` : scenario.name,
    scenario.yardstick,
    ratio.toFixed(2),
    scenario.goal.toFixed(2),
    ratio <= scenario.goal ? 'yes' : 'NO',
    milliseconds.toFixed(0),
    peak.toFixed(1),
    kilobytes(scenario.action)
  ]
}

function print(cells: readonly string[]): void {
  const widths = [50, 13, 6, 6, 5, 6, 9, 12]
  process.stdout.write(
    `${cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join(' ')
      .trimEnd()}\n`
  )
}

const missed: string[] = []
const node = node24(process.cwd())
const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
const repository = makeRepository(folder)
const api = await serveComparison(repository)
try {
  const env = runnerEnvironment(folder, {})
  const yardsticks = { node: emptyFile(folder, env), '@actions/core': await toolkitOnly(folder, env) }
  process.stdout.write(`medians of ${pairs} paired ratios, ${node}\n\n`)
  print(['scenario', 'against', 'ratio', 'goal', 'met', 'ms', 'peak MiB', 'kB at start'])
  for (const scenario of scenarios(folder, repository, api)) {
    print(await measure(node, scenario, yardsticks[scenario.yardstick], api))
  }
} finally {
  api.close()
  rmSync(folder, { recursive: true, force: true })
}
if (missed.length > 0) process.stdout.write(`\nmissed: ${missed.join('; ')}\n`)
process.exitCode = values.check && missed.length > 0 ? 1 : 0
