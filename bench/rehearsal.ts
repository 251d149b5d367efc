import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startWorldProcess, timeRehearsal, type WorldProcess } from './command-line.ts'
import { type Subject, time } from './process.ts'
import { runnerEnvironment } from './runner-environment.ts'
import { makeTwentyJobs, steps } from './twenty-jobs.ts'
import { emptyFile } from './yardsticks.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, check: { type: 'boolean', default: false } }
})
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a number of runs, got ${values.runs}`)

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

async function repeat(measure: () => Promise<number>): Promise<number> {
  const all: number[] = []
  for (let run = 0; run < runs; run += 1) all.push(await measure())
  return median(all)
}

/** The time that Node takes for nothing as often as the workflow has steps, as many at a time as there are cores. */
async function bareSteps(subject: Subject): Promise<number> {
  const began = process.hrtime.bigint()
  let left = steps
  const work = async (): Promise<void> => {
    while (left-- > 0) await time(process.execPath, subject)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return Number(process.hrtime.bigint() - began) / 1e6
}

async function ask({ url, token }: WorldProcess, path: string, body?: unknown): Promise<void> {
  const headers = { authorization: `bearer ${token}`, 'user-agent': 'bench' }
  const options = body === undefined ? { headers } : { headers, method: 'POST', body: JSON.stringify(body) }
  const response = await fetch(`${url}${path}`, options)
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${text}`)
}

const missed: string[] = []

function print(what: string, value: number, unit: string, goal: number, note = ''): void {
  if (value >= goal) missed.push(what)
  const cells = [what.padEnd(46), `${value.toFixed(2)} ${unit}`.padEnd(12), `< ${goal} ${unit}`.padEnd(12)]
  process.stdout.write(`${cells.join(' ')} ${value < goal ? 'yes' : 'NO '} ${note}`.trimEnd().concat('\n'))
}

async function measureStart(clone: string, node: number): Promise<void> {
  const milliseconds = await repeat(async () => {
    const world = await startWorldProcess(clone)
    await world.stop()
    return world.milliseconds
  })
  print('world: start', milliseconds / 1000, 's', 1, `${(milliseconds / node).toFixed(1)} times an empty file`)
}

async function measureMemory(clone: string): Promise<void> {
  const world = await startWorldProcess(clone)
  const query = { query: '{ repository(owner: "acme", name: "app") { defaultBranchRef { name } } }' }
  try {
    await setTimeout(1000)
    print('world: memory, idle', world.memory(), 'MiB', 150)
    await ask(world, '/api/v3/repos/acme/app/git/ref/heads/main')
    print('world: memory, after a REST call', world.memory(), 'MiB', 150)
    await ask(world, '/api/graphql', query)
    print('world: memory, after a GraphQL operation too', world.memory(), 'MiB', 150)
    for (let call = 0; call < 200; call += 1) await ask(world, '/api/v3/repos/acme/app/commits')
    print('world: memory, after 200 more REST calls', world.memory(), 'MiB', 150)
  } finally {
    await world.stop()
  }
}

async function measureJobs(clone: string, subject: Subject): Promise<void> {
  const bare = await repeat(() => bareSteps(subject))
  const milliseconds = await repeat(() => timeRehearsal(['--repo', clone, '--tag', 'v1.3.0']))
  const note = `${(milliseconds / bare).toFixed(1)} times ${steps} empty files`
  print(`rehearsal: 20 jobs, ${steps} steps of actions`, milliseconds / 1000, 's', 30, note)
}

const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
try {
  const clone = makeTwentyJobs(folder)
  const subject = emptyFile(folder, runnerEnvironment(folder, {}))
  const load = loadavg()[0]?.toFixed(1)
  process.stdout.write(
    `medians of ${runs} runs, ${availableParallelism()} cores, Node ${process.version}, load ${load}\n\n`
  )
  await measureStart(clone, await repeat(() => time(process.execPath, subject)))
  await measureMemory(clone)
  await measureJobs(clone, subject)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (missed.length > 0) process.stdout.write(`\nmissed: ${missed.join('; ')}\n`)
process.exitCode = values.check && missed.length > 0 ? 1 : 0
