import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnvFile, parsePathFile } from './env-files.ts'
import { annotate, log } from './log.ts'
import type { JobFolders, StepRun } from './state.ts'

/** The most that a step may write to its summary, in bytes. */
const summaryLimit = 1024 * 1024

// `artifacts` is new in runner 2.336; where the feature is off, what a step writes there is ignored, as it is here.
const prefixes: Readonly<Record<string, string>> = {
  artifacts: 'artifacts_',
  env: 'set_env_',
  output: 'set_output_',
  path: 'add_path_',
  state: 'save_state_',
  step_summary: 'step_summary_'
}

/** Makes the empty environment files of a step. Gives their paths by the name in the `github` context. */
export function createFiles(folders: JobFolders): ReadonlyMap<string, string> {
  const folder = join(folders.temp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const suffix = randomUUID()
  const files = new Map(Object.entries(prefixes).map(([key, prefix]) => [key, join(folder, `${prefix}${suffix}`)]))
  for (const path of files.values()) writeFileSync(path, '')
  return files
}

/** Carries out what a step wrote to its environment files, and removes them. A file in a wrong form fails the step. */
export function processFiles(run: StepRun): void {
  processPairs(run, 'env', (name, value) => setVariable(run, name, value))
  processPairs(run, 'output', (name, value) => setOutput(run, name, value))
  processPairs(run, 'state', (name, value) => run.state.set(name, value))
  addPaths(run, parsePathFile(readCommandFile(run, 'path')))
  readSummary(run)
  for (const path of run.files.values()) rmSync(path, { force: true })
}

/** Puts folders before PATH for the steps to come; one that is there already moves to the front. */
export function addPaths(run: StepRun, paths: readonly string[]): void {
  for (const path of paths) {
    const before = run.job.paths.indexOf(path)
    if (before >= 0) run.job.paths.splice(before, 1)
    run.job.paths.push(path)
  }
}

/** Sets an output of a step. Names are one and the same whatever their case; the first way to write one stays. */
export function setOutput(run: StepRun, name: string, value: string): void {
  const { outputs } = run.result
  const known = Object.keys(outputs).find((each) => each.toLowerCase() === name.toLowerCase())
  outputs[known ?? name] = value
}

const blocked = "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."

/** Sets a variable for the steps to come. The runner refuses NODE_OPTIONS, with `refusal`, and nothing else. */
export function setVariable(run: StepRun, name: string, value: string, refusal = blocked): void {
  if (name.toUpperCase() === 'NODE_OPTIONS') {
    annotate(run, 'error', refusal)
    return
  }
  run.job.environment.set(name, value)
}

function processPairs(run: StepRun, key: string, take: (name: string, value: string) => void): void {
  const { pairs, error } = parseEnvFile(readCommandFile(run, key))
  for (const { name, value } of pairs) {
    take(name, value)
    log(run, `##[debug]${key}: ${name}='${value}'`, true)
  }
  if (error === undefined) return
  annotate(run, 'error', `Unable to process file command '${key}' successfully.`)
  annotate(run, 'error', error)
  run.failures.push(error)
}

function readSummary(run: StepRun): void {
  const path = run.files.get('step_summary') ?? ''
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > summaryLimit) {
    const limit = `${summaryLimit / 1024}k`
    const got = `${Math.floor(size / 1024)}k`
    annotate(
      run,
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}, got ${got}.`
    )
  } else if (size > 0) {
    // The runner masks and writes it line by line, so that also the last one ends.
    const lines = readFileSync(path, 'utf8')
      .replace(/(?:\r\n|\r|\n)$/, '')
      .split(/\r\n|\r|\n/)
    const summary = `${run.job.masks.mask(lines.join('\n'))}\n`
    for (let at: StepRun | undefined = run; at !== undefined; at = at.nest.outer) at.result.summary += summary
  }
}

function readCommandFile(run: StepRun, key: string): string {
  const path = run.files.get(key) ?? ''
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return ''
  // A byte order mark is no part of the text for .NET either.
  return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
}
