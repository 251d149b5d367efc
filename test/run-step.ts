/** Runs a program as the runner runs an action: a child process, inputs in INPUT_*, files for outputs, state and summary. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface StepResult {
  readonly exitCode: number | null
  readonly log: string
  readonly errors: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly state: string
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly node?: string
  /** Called with the running child once it has said a word. */
  readonly when?: {
    readonly said: string
    readonly call: (child: { kill: (signal: NodeJS.Signals) => boolean }) => void
  }
}

/** The root of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The arguments that make Node run a TypeScript source. */
export function sourceArguments(file: string): string[] {
  return ['--conditions=source', '--import', join(root, 'test/typescript.mjs'), join(root, file)]
}

/** Reads an output file as the runner does: `name<<delimiter`, lines, delimiter. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const [name, delimiter] = (lines[at] ?? '').split('<<')
    if (!name || !delimiter) continue
    const end = lines.indexOf(delimiter, at + 1)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}

export async function runStep(
  args: readonly string[],
  { inputs = {}, env = {}, node, when }: StepOptions = {}
): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-step-'))
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_STATE: join(folder, 'state')
  }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  )
  const child = spawn(node ?? process.execPath, args, {
    env: { PATH: process.env.PATH, ...files, ...given, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let log = ''
  let errors = ''
  child.stdout.on('data', (data) => {
    const before = log
    log += data
    if (when !== undefined && log.includes(when.said) && !before.includes(when.said)) when.call(child)
  })
  child.stderr.on('data', (data) => {
    errors += data
  })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const read = (file: string) => readFileSync(file, 'utf8')
  const result = {
    exitCode,
    log,
    errors,
    outputs: parseOutputs(read(files.GITHUB_OUTPUT)),
    summary: read(files.GITHUB_STEP_SUMMARY),
    state: read(files.GITHUB_STATE)
  }
  rmSync(folder, { recursive: true })
  return result
}
