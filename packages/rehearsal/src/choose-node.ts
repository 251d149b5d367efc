import { execFile } from 'node:child_process'
import { readdir, realpath } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** A Node.js and why it was taken. */
export interface ChosenNode {
  readonly path: string
  readonly version: string
  readonly because: string
}

/** GitHub runs the suite's actions on this major version. */
const wanted = 24

/**
 * Chooses the Node.js that runs the actions: the one that was asked for, else one of GitHub's version on PATH or in
 * the checkout's `.tools`, else the one that runs this process. Rejects when the one asked for does not run.
 */
export async function chooseNode(asked: string | undefined, root: string): Promise<ChosenNode> {
  if (asked !== undefined) {
    const path = resolve(asked)
    const version = await versionOf(path)
    if (version === undefined) throw new Error(`--node: ${path} is not a Node.js that can be run`)
    return { path, version, because: 'asked for by --node' }
  }
  if (isWanted(process.version)) return current(`version ${wanted}, as at GitHub`)
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = await firstWanted(folders.map((folder) => join(folder, 'node')))
  if (onPath !== undefined) return { ...onPath, because: `version ${wanted}, as at GitHub, found on PATH` }
  const inTools = await firstWanted(await toolPaths(root))
  if (inTools !== undefined) return { ...inTools, because: `version ${wanted}, as at GitHub, found in .tools` }
  return current(
    `no Node.js ${wanted}, which GitHub uses, is at hand: name one with --node, or let npm test install one`
  )
}

function current(because: string): ChosenNode {
  return { path: process.execPath, version: process.version, because }
}

async function toolPaths(root: string): Promise<string[]> {
  const folder = join(root, '.tools', 'node24', 'node_modules')
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.startsWith('node')).map((name) => join(folder, name, 'bin', 'node'))
}

async function firstWanted(paths: readonly string[]): Promise<{ path: string; version: string } | undefined> {
  const own = await realpath(process.execPath)
  const found = await Promise.all(paths.map((path) => realpath(path).catch(() => own))) // what is not there is no other
  for (const [at, path] of paths.entries()) {
    if (found[at] === own || found.indexOf(found[at] ?? own) < at) continue // it is known, or another way to one before
    const version = await versionOf(path)
    if (version !== undefined && isWanted(version)) return { path, version }
  }
  return undefined
}

function isWanted(version: string): boolean {
  return version.startsWith(`v${wanted}.`)
}

async function versionOf(path: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 10_000, env: {} })
    return /^v\d+\.\d+\.\d+\S*$/.exec(stdout.trim())?.[0]
  } catch {
    return undefined
  }
}
