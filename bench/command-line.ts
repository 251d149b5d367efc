import { type ChildProcess, execFileSync, spawn } from 'node:child_process'

const start = 'scripts/start.mjs'

/** Environment of a person's shell, but for what slows every start of Node on some machines. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env
  return env
}

/** Wall time of a command of the rehearsal, in milliseconds. Rejects with all that it printed when it fails. */
export function timeRehearsal(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint()
    const child = spawn(process.execPath, [start, 'rehearse', ...args], { env: environment() })
    let said = ''
    child.stdout.on('data', (data) => (said += data))
    child.stderr.on('data', (data) => (said += data))
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve(Number(process.hrtime.bigint() - began) / 1e6)
      else reject(new Error(`the rehearsal ended with status ${status}:\n${said}`))
    })
  })
}

/** A world as `npm run world` serves it, in a process of its own. */
export interface WorldProcess {
  readonly url: string
  readonly token: string
  /** From the start of the process to the line that says where it is. */
  readonly milliseconds: number
  /** The memory that it holds now, in MiB. */
  memory(): number
  stop(): Promise<void>
}

function resident({ pid }: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}

/** Serves a copy of a clone as acme/app. */
export function startWorldProcess(clone: string): Promise<WorldProcess> {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint()
    const args = [start, 'world', '--repo', `acme/app=${clone}`]
    const child = spawn(process.execPath, args, { env: environment(), stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = new Promise<void>((end) => child.on('close', () => end()))
    child.on('error', reject)
    child.on('close', (status) => reject(new Error(`the world ended with status ${status}`)))
    child.stdout.once('data', (line) => {
      const milliseconds = Number(process.hrtime.bigint() - began) / 1e6
      const { url, token } = JSON.parse(String(line)) as { url: string; token: string }
      const stop = async (): Promise<void> => {
        child.kill('SIGINT')
        await ended
      }
      resolve({ url, token, milliseconds, memory: () => resident(child), stop })
    })
  })
}
