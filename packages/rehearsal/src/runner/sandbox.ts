import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChild } from './child.ts'
import { relayText } from './sandbox-relay.ts'

/** A process to start. */
export interface Wrapped {
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** What it reads; its standard input stays open for the names of signals, and its end means that nobody waits for it. */
  readonly input?: string
}

/** How the code of a repository is started, and what that keeps it from. */
export interface Sandbox {
  /** What to start, with which environment and standard input, so that the given command runs inside with its own. */
  wrap(command: readonly string[], env: Readonly<Record<string, string>>): Wrapped
  /** Whether the code can reach no network but the world. */
  readonly enforced: boolean
  /** What is enforced and what is not, for the report. */
  readonly describe: string
  /** Closes the way to the world. */
  close(): Promise<void>
}

const rest = 'Files and sockets in the file system of this machine are not kept from it.'

/** What `unshare` is asked for, the strictest first. A process namespace ends all that is in it with its first process. */
const isolations = [
  {
    flags: ['--net', '--pid', '--fork', '--kill-child', '--mount-proc'],
    also: 'They saw no process of this machine, and what they left in the background ended with them.'
  },
  { flags: ['--net'], also: 'They saw the processes of this machine.' }
] as const

/**
 * Finds how far code can be kept from the network here, and tries it: on Linux a network namespace of its own, with
 * a relay as the only way out, to the world at `worldUrl` (on 127.0.0.1), and where it is allowed a process namespace.
 * Elsewhere, or where namespaces are not allowed, code is started as it is, and the description says so.
 */
export async function findSandbox(worldUrl: string): Promise<Sandbox> {
  const { port } = new URL(worldUrl)
  if (process.platform !== 'linux') return open(`network namespaces are a feature of Linux, not of ${process.platform}`)
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-relay-'))
  const socket = join(folder, 'world.sock')
  const server = await listen(socket, Number(port))
  const close = async (): Promise<void> => {
    await new Promise<void>((resolve) => server.close(() => resolve()))
    rmSync(folder, { recursive: true, force: true })
  }
  let problem = ''
  for (const { flags, also } of isolations) {
    const inside = ['unshare', '--map-root-user', ...flags, '--', process.execPath, '-e', relayText, '--', port, socket]
    // The step's variables come by the standard input: LD_PRELOAD or PATH must not reach what stands outside.
    const wrap: Sandbox['wrap'] = (command, env) => ({
      command: [...inside, ...command],
      env: { PATH: process.env.PATH ?? '', HOME: env.HOME ?? '' },
      input: `${JSON.stringify(env)}\n`
    })
    const found = await findProblem(wrap, Number(port))
    const describe = `Run steps had a network namespace of their own, with the world at port ${port} as the only address. ${also} ${rest}`
    if (found === undefined) return { wrap, enforced: true, describe, close }
    problem = found
  }
  await close()
  return open(problem)
}

function open(reason: string): Sandbox {
  const describe = `Run steps were not kept from the network: ${reason}. ${rest}`
  return { wrap: (command, env) => ({ command, env }), enforced: false, describe, close: async () => undefined }
}

function listen(path: string, port: number): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (inside) => {
    const world = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    inside.on('error', () => world.destroy()).pipe(world)
    world.on('error', () => inside.destroy()).pipe(inside)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(path, () => resolve(server))
  })
}

/** Tries the sandbox: from inside the world must answer, and another port of this machine must not. */
async function findProblem(wrap: Sandbox['wrap'], port: number): Promise<string | undefined> {
  const other = createServer((socket) => socket.end())
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const otherPort = typeof address === 'object' && address !== null ? address.port : 0
  const lines: string[] = []
  const command = [process.execPath, '-e', probe, String(port), String(otherPort)]
  try {
    const status = await runChild({
      ...wrap(command, { PATH: process.env.PATH ?? '' }),
      cwd: tmpdir(),
      onLine: (line) => lines.push(line),
      signal: AbortSignal.timeout(10_000)
    })
    const said = lines.join(' ').trim()
    if (said === 'open closed') return undefined
    if (status === 0) return `in a network namespace the world was ${said.replace(' ', ' and another port ')}`
    return `a network namespace cannot be made here (${lines.at(-1) ?? `status ${status}`})`
  } catch (error) {
    return `a network namespace cannot be made here (${(error as Error).message})`
  } finally {
    other.close()
  }
}

const probe = `
const open = (port) => new Promise((resolve) => {
  const socket = require('node:net').connect(port, '127.0.0.1', () => { socket.destroy(); resolve('open') })
  socket.on('error', () => resolve('closed'))
})
Promise.all(process.argv.slice(1).map((port) => open(Number(port)))).then((all) => console.log(all.join(' ')))
`
