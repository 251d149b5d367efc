/**
 * Git in a clean room: an empty repository of our own, no configuration but ours, an environment of a few known
 * variables. Hooks, filters, file system monitors, URL rewrites and credentials that an earlier step may have left in
 * the workspace have no say here, because the workspace's repository is never opened.
 */
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../action/errors.ts'
import { inertLines } from '../action/untrusted.ts'
import { type Captured, capture } from './capture.ts'

/** What a program needs of the machine: where programs and temporary files are, and how the network is reached. */
export const passedVariables: readonly string[] = [
  'PATH',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy'
]

/** Given by configuration rather than trusted to be the default; a stalled transfer ends after a minute. */
const SETTINGS: readonly (readonly [string, string])[] = [
  ['core.hooksPath', devNull],
  ['core.fsmonitor', 'false'],
  // Nothing of a room outlives the process, so there is nothing to wait for the disk for.
  ['core.fsync', 'none'],
  // A commit-graph beside the workspace's objects says who is whose parent, and nothing checks it.
  ['core.commitGraph', 'false'],
  ['credential.helper', ''],
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60']
]

/** An empty repository and the way to run git in it. */
export interface CleanRoom {
  readonly git: (args: readonly string[], more?: GitOptions) => Promise<Captured>
}

/** What one command is given beyond the room. */
export interface GitOptions {
  /** Configuration for this command alone, such as the header that authenticates. It is passed in the environment, never in the arguments. */
  readonly settings?: readonly (readonly [string, string])[]
  /** The protocol that this command may use on the network; none when absent. */
  readonly protocol?: string
  /** A folder of objects to read beside the room's own. */
  readonly objects?: string
  /** What the command reads from its standard input. */
  readonly input?: Iterable<Uint8Array | string>
}

function environment(room: string, { settings = [], protocol = '', objects }: GitOptions): Record<string, string> {
  const env: Record<string, string> = {}
  for (const name of passedVariables) {
    const value = process.env[name]
    if (value !== undefined) env[name] = value
  }
  for (const [index, [key, value]] of [...SETTINGS, ...settings].entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = key
    env[`GIT_CONFIG_VALUE_${index}`] = value
    env.GIT_CONFIG_COUNT = `${index + 1}`
  }
  if (objects !== undefined) env.GIT_ALTERNATE_OBJECT_DIRECTORIES = objects
  return {
    ...env,
    GIT_DIR: room,
    HOME: room,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ALLOW_PROTOCOL: protocol === '' ? 'none' : protocol,
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1'
  }
}

/** An untouched room is taken down piece by piece: loading what removes whole trees would cost a tenth of the start. */
function removeRoom(room: string): void {
  try {
    unlinkSync(join(room, 'HEAD'))
    for (const folder of ['objects', 'refs', '']) rmdirSync(join(room, folder))
  } catch {
    rmSync(room, { recursive: true, force: true })
  }
}

/** Builds the room's repository in a temporary folder, which goes when the process ends. */
export function buildRoom(): string {
  const room = mkdtempSync(join(tmpdir(), 'slipway-git-'))
  process.once('exit', () => removeRoom(room))
  for (const folder of ['objects', 'refs']) mkdirSync(join(room, folder))
  writeFileSync(join(room, 'HEAD'), 'ref: refs/heads/none\n')
  return room
}

/** Writes a file of the repository of a room that was built, in the place of what is there. */
export function writeInRoom(room: string, file: 'config' | 'shallow' | 'packed-refs', text: string): void {
  writeFileSync(join(room, file), text)
}

/** The way to run git in a room that was built. */
export function roomIn(folder: string): CleanRoom {
  return {
    git: (args, more = {}) => capture('git', args, { env: environment(folder, more), cwd: folder, input: more.input })
  }
}

let built: string | undefined

/** Opens the clean room of this process. */
export function openCleanRoom(): CleanRoom {
  built ??= buildRoom()
  return roomIn(built)
}

const SHOWN = 5

/** The failure of a git command: what was tried, the last lines that git said, and what to do. */
export function gitFailure(what: string, { exitCode, stderr }: Captured, remedy: string): Failure {
  const said = inertLines(stderr.trimEnd()).slice(-SHOWN).join('\n  ')
  return new Failure(`${what}: git ended with status ${exitCode}; ${remedy}\n  ${said}`)
}
