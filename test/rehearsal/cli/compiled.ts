import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** How a command line ended. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command line, compiled as `npm run rehearse` compiles it, to be started as it starts it. */
export interface Compiled {
  start(...args: string[]): ChildProcess
  run(...args: string[]): Promise<Ended>
  runOn(node: string, ...args: string[]): Promise<Ended>
  remove(): Promise<void>
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Compiles into a folder of its own below node_modules, where packages are found and nobody else writes. */
export async function compile(): Promise<Compiled> {
  const cache = join(root, 'node_modules', '.cache')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'rehearsal-'))
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const args = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', folder]
  await promisify(execFile)(process.execPath, args).catch(() => {}) // it writes what it can, and `check` reports errors
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  const script = [join(root, 'scripts/json-modules.mjs'), join(folder, 'packages/rehearsal/src/cli.js')]
  const start = (node: string, rest: string[]): ChildProcess => {
    const [hook = '', cli = ''] = script
    return spawn(node, ['--import', hook, cli, ...rest], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
  }
  return {
    start: (...rest) => start(process.execPath, rest),
    run: (...rest) => ended(start(process.execPath, rest)),
    runOn: (node, ...rest) => ended(start(node, rest)),
    remove: () => rm(folder, { recursive: true, force: true })
  }
}

function environment(): Record<string, string> {
  const { PATH = '', TMPDIR } = process.env
  return { PATH, ...(TMPDIR === undefined ? {} : { TMPDIR }) }
}

/** Collects the output of a process until it ends. */
export function ended(child: ChildProcess): Promise<Ended> {
  const output = { stdout: '', stderr: '' }
  child.stdout?.on('data', (text) => {
    output.stdout += text
  })
  child.stderr?.on('data', (text) => {
    output.stderr += text
  })
  return new Promise((done, reject) => {
    child.on('error', reject)
    child.on('close', (status) => done({ status, ...output }))
  })
}
