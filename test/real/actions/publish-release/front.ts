import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Fixture } from '../../../rehearsal/world/fixture.ts'

/** A world that is there by https and through a proxy alone, under names that no name server knows. */
export interface Front {
  /** What a run needs to get there. */
  readonly env: Readonly<Record<string, string>>
  /** The hosts that the proxy was asked for. */
  readonly connected: string[]
  /** Hosts that the proxy lets nobody reach. */
  readonly closed: Set<string>
  close(): void
}

/** Where the world has what a name stands for: its path is put before that of the request. */
export type Names = Readonly<Record<string, string>>

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const portOf = (server: Server) => (server.address() as AddressInfo).port

async function certificate(folder: string, names: Names) {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const alternatives = Object.keys(names).map((name) => `DNS:${name}`)
  const subject = ['-subj', '/CN=harbor', '-addext', `subjectAltName=${alternatives}`]
  const options = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  await promisify(execFile)('openssl', ['req', ...options, ...subject, '-keyout', key, '-out', cert])
  return { path: cert, key: await readFile(key), cert: await readFile(cert) }
}

/** The addresses in an answer as they are outside: the longest first, for one begins as the other does. */
function outside(text: string, world: string, names: Names): string {
  const longestFirst = Object.entries(names).toSorted(([, a], [, b]) => b.length - a.length)
  return longestFirst.reduce((said, [name, path]) => said.replaceAll(`${world}${path}/`, `https://${name}/`), text)
}

function forward(world: string, names: Names, asked: IncomingMessage, answered: ServerResponse): void {
  const { method, headers, url = '' } = asked
  const root = names[headers.host ?? '']
  if (root === undefined) return void answered.writeHead(421).end()
  // GraphQL stands beside the REST API, not below it.
  const path = url === '/graphql' ? root.replace(/\/v3$/, '/') : `${root}/`
  const address = `${world}${path}${url.slice(1)}`
  const own = request(address, { method, headers: { ...headers, host: new URL(world).host } }, (came) => {
    const parts: Buffer[] = []
    came.on('data', (part: Buffer) => parts.push(part))
    came.on('end', () => {
      const body = Buffer.concat(parts)
      const isJson = /json/.test(came.headers['content-type'] ?? '')
      const { 'content-length': _, 'transfer-encoding': __, location, ...rest } = came.headers
      const moved = location === undefined ? {} : { location: outside(location, world, names) }
      const whole = isJson ? outside(body.toString(), world, names) : body
      answered.writeHead(came.statusCode ?? 0, { ...rest, ...moved }).end(whole)
    })
  })
  asked.pipe(own)
}

/** Puts names and a proxy before the world of a fixture. */
export async function startFront({ world, folder }: Fixture, names: Names): Promise<Front> {
  const { path, key, cert } = await certificate(folder, names)
  const [connected, closed]: [string[], Set<string>] = [[], new Set()]
  const secure = createSecureServer({ key, cert }, (asked, answered) => forward(world.url, names, asked, answered))
  const proxy = createServer().on('connect', ({ url = '' }, client) => {
    const [host = ''] = url.split(':')
    connected.push(host)
    if (closed.has(host) || !(host in names)) return client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    const onward = connect(portOf(secure), '127.0.0.1', () => onward.pipe(client).pipe(onward))
    for (const end of [onward, client]) end.on('error', () => {})
  })
  await Promise.all([secure, proxy].map(listen))
  const close = () => {
    for (const server of [secure, proxy]) {
      server.closeAllConnections()
      server.close()
    }
  }
  const env = { HTTPS_PROXY: `http://127.0.0.1:${portOf(proxy)}`, NODE_EXTRA_CA_CERTS: path, GIT_SSL_CAINFO: path }
  return { env, connected, closed, close }
}
