import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program that serves a registry on a port of its own. */
export interface Started {
  /** Such as `127.0.0.1:41235`. */
  readonly host: string
  /** All that it has written so far. */
  said(): string
  close(): Promise<void>
}

/** What to start, and how it says where it listens. */
export interface Program {
  readonly argv: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
  /** Takes the port out of what the program writes when it is ready. */
  readonly ready: RegExp
}

/** On Linux the kernel ends the program with us, also when we are killed; elsewhere only `close` does. */
const bound = process.platform === 'linux' ? (['setpriv', '--pdeathsig', 'KILL', '--'] as const) : []

/** Starts a server that has chosen a free port itself. Rejects with what it wrote when it ends instead. */
export async function start({ argv, env = {}, ready }: Program): Promise<Started> {
  const [program, ...args] = [...bound, ...argv]
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  let said = ''
  const port = await new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said += data
      const found = ready.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', reject)
    child.once('exit', (status) => reject(new Error(`${argv[0]} ended with status ${status}:\n${said}`)))
  })
  return {
    host: `127.0.0.1:${port}`,
    said: () => said,
    close: async () => {
      child.kill('SIGKILL')
      await ended
    }
  }
}
