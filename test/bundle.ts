import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a run of a bundle left behind. */
export interface Run {
  readonly status: number | null
  /** Standard output and error, as the runner would see them. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface RunOptions {
  /** The inputs by their names in action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** The Node to run it on; the current one when absent. */
  readonly node?: string
}

/** The outputs in a file of the runner: `name=value`, or `name<<DELIMITER`, the value and DELIMITER on lines of their own. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const block = /^([^=<]+)<<(.+)$/.exec(line)
    const [name, value] = block
      ? [block[1], lines.splice(0, lines.indexOf(block[2] ?? '')).join('\n')]
      : line.split(/=(.*)/s)
    if (block) lines.shift()
    if (name) outputs[name] = value ?? ''
  }
  return outputs
}

function environment(folder: string, { inputs = {}, env = {} }: RunOptions): Record<string, string> {
  const passed = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const files = ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'PATH', 'STATE'].map((name) => [`GITHUB_${name}`, join(folder, name)])
  for (const [, path] of files) writeFileSync(path as string, '')
  return { PATH: process.env.PATH ?? '', GITHUB_ACTIONS: 'true', ...Object.fromEntries([...files, ...passed]), ...env }
}

/** Runs the committed bundle of an action as GitHub's runner does, in a process of its own with an environment of its own. */
export function runBundle(name: string, options: RunOptions = {}): Run {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bundle-'))
  try {
    const env = environment(folder, options)
    const bundle = join(process.cwd(), 'dist', name, 'index.js')
    const run = spawnSync(options.node ?? process.execPath, [bundle], { env, cwd: folder, encoding: 'utf8' })
    const read = (file: string) => readFileSync(join(folder, file), 'utf8')
    return {
      status: run.status,
      log: run.stdout + run.stderr,
      outputs: parseOutputs(read('OUTPUT')),
      summary: read('STEP_SUMMARY')
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
