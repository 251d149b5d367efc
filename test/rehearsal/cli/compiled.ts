import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
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
  /** What is started: Node.js and its arguments, before those of the command line. */
  readonly command: readonly string[]
  /** The same, with another folder for what is temporary. */
  startIn(temporary: string, ...args: string[]): ChildProcess
  run(...args: string[]): Promise<Ended>
  runOn(node: string, ...args: string[]): Promise<Ended>
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const cache = join(root, 'node_modules', '.cache')

/**
 * Compiles into a folder below node_modules, where packages are found: once for all test files, and for all runs until a
 * source changes. Older ones are removed.
 */
export async function compile(): Promise<Compiled> {
  const folder = join(cache, `rehearsal-${await fingerprint()}`)
  await mkdir(cache, { recursive: true })
  const lock = `${folder}.lock`
  if (!existsSync(folder)) {
    const isOurs = await mkdir(lock).then(
      () => true,
      () => false
    )
    if (isOurs) await compileInto(folder).finally(() => rm(lock, { recursive: true, force: true }))
    while (!existsSync(folder) && existsSync(lock)) await new Promise((later) => setTimeout(later, 50))
    if (!existsSync(folder)) return compile()
  }
  const script = ['--import', join(root, 'scripts/json-modules.mjs'), join(folder, 'packages/rehearsal/src/cli.js')]
  const start = (node: string, rest: string[], temporary = process.env.TMPDIR): ChildProcess => {
    return spawn(node, [...script, ...rest], {
      env: environment(temporary),
      stdio: ['ignore', 'pipe', 'pipe']
    })
  }
  return {
    command: [process.execPath, ...script],
    start: (...rest) => start(process.execPath, rest),
    startIn: (temporary, ...rest) => start(process.execPath, rest, temporary),
    run: (...rest) => ended(start(process.execPath, rest)),
    runOn: (node, ...rest) => ended(start(node, rest))
  }
}

async function compileInto(folder: string): Promise<void> {
  const hour = 3_600_000
  for (const name of (await readdir(cache)).filter((each) => each.startsWith('rehearsal-'))) {
    const { mtimeMs } = await stat(join(cache, name)).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > hour) await rm(join(cache, name), { recursive: true, force: true })
  }
  const draft = `${folder}-${process.pid}`
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const args = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', draft]
  await promisify(execFile)(process.execPath, args).catch(() => {}) // it writes what it can, and `check` reports errors
  await writeFile(join(draft, 'package.json'), '{"type":"module"}')
  await rename(draft, folder)
}

/** Differs whenever a source of the rehearsal has changed. */
async function fingerprint(): Promise<string> {
  const sources = join(root, 'packages')
  const hash = createHash('sha256')
  for (const path of (await readdir(sources, { recursive: true })).sort()) {
    if (!/\.(?:ts|json)$/.test(path)) continue
    const { mtimeMs, size } = await stat(join(sources, path)).catch(() => ({ mtimeMs: 0, size: 0 }))
    hash.update(`${path} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

function environment(temporary: string | undefined): Record<string, string> {
  const { PATH = '' } = process.env
  return { PATH, ...(temporary === undefined ? {} : { TMPDIR: temporary }) }
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
