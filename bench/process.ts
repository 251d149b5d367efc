import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A process to measure. Its environment is exactly `env`: what the machine sets would be measured too. */
export interface Subject {
  readonly file: string
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  /** The exit status that shows that it did what is measured. */
  readonly status: number
}

/** One run: its wall time from outside, in milliseconds, and all that it said. */
interface Run {
  readonly milliseconds: number
  readonly said: string
}

function run(node: string, args: readonly string[], { env, cwd, status }: Subject): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint()
    const child = spawn(node, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (data) => (said += data))
    child.stderr.on('data', (data) => (said += data))
    child.on('error', reject)
    child.on('close', (code) => {
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
      if (code === status) resolve({ milliseconds, said })
      else reject(new Error(`${args.join(' ')} ended with status ${code}, not ${status}:\n${said}`))
    })
  })
}

/** Wall time of one run, from outside, in milliseconds. */
export async function time(node: string, subject: Subject): Promise<number> {
  return (await watch(node, subject)).milliseconds
}

/** One run, and what it said. */
export function watch(node: string, subject: Subject): Promise<Run> {
  return run(node, [subject.file], subject)
}

/** The most memory that one run holds, in MiB; a run of its own, because asking costs time. */
export async function peakMemory(node: string, subject: Subject): Promise<number> {
  const [hook, result] = [join(subject.cwd, 'peak.cjs'), join(subject.cwd, 'peak')]
  const write = `require('node:fs').writeFileSync(${JSON.stringify(result)}, String(process.resourceUsage().maxRSS))`
  writeFileSync(hook, `process.on('exit', () => ${write})\n`)
  await run(node, ['--require', hook, subject.file], subject)
  const kibibytes = Number(readFileSync(result, 'utf8'))
  for (const path of [hook, result]) rmSync(path)
  return kibibytes / 1024
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** How two processes compare. */
export interface Comparison {
  /** The median of the ratios of the pairs: a machine that slows down slows both of a pair. */
  readonly ratio: number
  /** The median time of the subject, in milliseconds. */
  readonly milliseconds: number
}

/** Runs subject and yardstick in turn, A B A B, after two pairs to warm up. */
export async function compare(node: string, subject: Subject, yardstick: Subject, pairs: number): Promise<Comparison> {
  const times: number[] = []
  const ratios: number[] = []
  for (let pair = -2; pair < pairs; pair += 1) {
    const [a, b] = [await time(node, subject), await time(node, yardstick)]
    if (pair < 0) continue
    times.push(a)
    ratios.push(a / b)
  }
  return { ratio: median(ratios), milliseconds: median(times) }
}
