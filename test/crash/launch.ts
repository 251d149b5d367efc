import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseOutputs } from '../bundle.ts'
import type { Place } from './place.ts'

/** How a client is run: a program for Node with its arguments, and what the runner would give to it. */
export interface Client {
  readonly args: readonly string[]
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** What a run left behind. */
export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The effects and the changes of files that it came to, a line each: `begin NAME`, `call NAME`, `end NAME`. */
  readonly moments: readonly string[]
}

/** A run that is going on. */
export interface Running {
  /** Ends the whole group of processes at once, as a runner does whose machine is taken away; resolves when it is gone. */
  kill(): Promise<void>
  interrupt(): void
  readonly ended: Promise<Ended>
}

const instrument = fileURLToPath(new URL('instrument.cjs', import.meta.url))

let count = 0

/** Starts a client in a place, as a process group of its own. `cut` goes to the instrument in the process. */
export function launch(place: Place, { args, inputs = {}, env = {} }: Client, cut: unknown = {}): Running {
  count += 1
  const folder = join(place.folder, `run-${count}`)
  mkdirSync(folder, { recursive: true })
  const files = ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'PATH', 'STATE'].map((name) => [`GITHUB_${name}`, join(folder, name)])
  const log = join(folder, 'moments')
  for (const path of [...files.map(([, path]) => path as string), log]) writeFileSync(path, '')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const child = spawn(process.execPath, ['--require', instrument, ...args], {
    detached: true,
    cwd: place.workspace,
    env: {
      ...context(place, folder),
      ...Object.fromEntries([...files, ...given]),
      ...env,
      CRASH_LOG: log,
      CRASH_CUT: JSON.stringify(cut)
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let said = ''
  child.stdout.on('data', (bytes) => {
    said += bytes
  })
  child.stderr.on('data', (bytes) => {
    said += bytes
  })
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', () => signalGroup(child.pid, 'SIGKILL')) // what it has started must not go on without it
    child.on('close', (status, signal) => {
      const read = (name: string) => readFileSync(join(folder, name), 'utf8')
      const moments = read('moments').split('\n').slice(0, -1)
      resolve({
        status,
        signal,
        log: said,
        outputs: parseOutputs(read('OUTPUT')),
        summary: read('STEP_SUMMARY'),
        moments
      })
    })
  })
  return {
    ended,
    interrupt: () => void child.kill('SIGINT'),
    kill: async () => {
      signalGroup(child.pid, 'SIGKILL')
      await ended
    }
  }
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {} // nobody of the group is left
}

/** What the runner tells every step. */
function context(place: Place, folder: string): Record<string, string> {
  const event = join(folder, 'event.json')
  writeFileSync(event, '{}')
  return {
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: place.world.url,
    GITHUB_API_URL: place.world.apiUrl,
    GITHUB_GRAPHQL_URL: place.world.graphqlUrl,
    GITHUB_REPOSITORY: place.fullName,
    GITHUB_REF: 'refs/tags/v1.2.0',
    GITHUB_SHA: place.sha,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: place.workspace,
    RUNNER_TEMP: place.folder,
    TMPDIR: join(place.folder, 'temporary')
  }
}
