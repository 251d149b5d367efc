import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { node24Variable } from '../../../scripts/tools/node24.ts'

/** Prism in front of an API: it says in a header what breaks the description. */
export interface Judge {
  readonly url: string
  close(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (data: Buffer): void => {
      said += data
      if (said.includes('Prism is listening')) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', reject)
    child.once('exit', (status) => reject(new Error(`Prism ended with status ${status}:\n${said}`)))
  })
}

/**
 * Starts Prism in front of `upstream`, to judge by the description in `document`. A strict judge gives its own answer in
 * place of what breaks the description, and to calls that are not in it; else it only tells what it judged.
 */
export async function startJudge(
  document: string,
  upstream: string,
  manner: 'strict' | 'lenient' = 'lenient'
): Promise<Judge> {
  const port = await freePort()
  const errors = String(manner === 'strict')
  const args = ['proxy', document, upstream, '--port', String(port), '--cors', 'false', '--errors', errors]
  const child = spawn(process.env[node24Variable] ?? '', [process.env.SLIPWAY_PRISM ?? '', ...args], {
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const ended = once(child, 'exit')
  await listening(child)
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      child.kill()
      await ended
    }
  }
}
