import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { relayText } from './sandbox-relay.ts'

/** How the code of a repository is started, and what that keeps it from. */
export interface Sandbox {
  /** The command line that runs the given one inside. */
  wrap(command: readonly string[]): string[]
  /** Whether the code can reach no network but the world. */
  readonly enforced: boolean
  /** What is enforced and what is not, for the report. */
  readonly describe: string
  /** Closes the way to the world. */
  close(): Promise<void>
}

const rest = 'Files and sockets in the file system of this machine are not kept from it.'

/**
 * Finds how far code can be kept from the network here, and tries it: on Linux a network namespace of its own, with
 * a relay as the only way out, to the world at `worldUrl` (on 127.0.0.1). Elsewhere, or where namespaces are not
 * allowed, code is started as it is, and the description says so.
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
  const inside = ['unshare', '--map-root-user', '--net', '--', process.execPath, '-e', relayText, '--', port, socket]
  const wrap = (command: readonly string[]): string[] => [...inside, ...command]
  const problem = await findProblem(wrap, Number(port))
  if (problem !== undefined) {
    await close()
    return open(problem)
  }
  const describe = `Run steps had a network namespace of their own, with the world at port ${port} as the only address. ${rest}`
  return { wrap, enforced: true, describe, close }
}

function open(reason: string): Sandbox {
  const describe = `Run steps were not kept from the network: ${reason}. ${rest}`
  return { wrap: (command) => [...command], enforced: false, describe, close: async () => undefined }
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
  const [program = '', ...args] = wrap([process.execPath, '-e', probe, String(port), String(otherPort)])
  try {
    const { stdout } = await promisify(execFile)(program, args, { timeout: 10_000 })
    if (stdout.trim() === 'open closed') return undefined
    return `in a network namespace the world was ${stdout.trim().replace(' ', ' and another port ')}`
  } catch (error) {
    return `a network namespace cannot be made here (${
      String((error as Error).message)
        .split('\n')
        .at(-2) ?? error
    })`
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
