import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { Failure } from '../action/errors.ts'
import type { Environment } from '../action/runner.ts'
import { proxyFor } from './proxy.ts'

/** What a request of Node's own client is given besides: nothing, or what makes its connection. */
export interface Way {
  readonly createConnection?: () => Socket
  readonly defaultPort?: number
}

/** The client for the protocol of an address; the other one is not loaded. */
export async function clientFor({ protocol }: URL): Promise<typeof import('node:http').request> {
  return protocol === 'https:' ? (await import('node:https')).request : (await import('node:http')).request
}

/** What a proxy will not do the next time either is told as it is; it may have stumbled over anything else. */
function noTunnel({ host }: URL, status: number, target: string): Error {
  const message = `the proxy ${host} answers ${status} to CONNECT ${target}`
  if (status < 400 || status >= 500) return new Error(message)
  return new Failure(`${message}; have it let this host through, or name the host in no_proxy`)
}

/** Has a proxy connect to a host (RFC 9110, section 9.3.6), and gives what makes the encrypted connection through it. */
async function tunnel(proxy: URL, { hostname, port }: URL, signal: AbortSignal | undefined): Promise<() => Socket> {
  const target = `${hostname}:${port === '' ? 443 : port}`
  const [request, { connect }] = await Promise.all([clientFor(proxy), import('node:tls')])
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  const login = user === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` }
  const address = new URL(proxy.origin)
  const socket = await new Promise<Socket>((resolve, reject) => {
    const headers = { host: target, ...login }
    const options = { method: 'CONNECT', path: target, headers, agent: false, ...(signal && { signal }) }
    const asked = request(address, options)
    asked.on('connect', (answer: IncomingMessage, connection: Socket) => {
      if (answer.statusCode === 200) return resolve(connection)
      connection.destroy()
      reject(noTunnel(address, answer.statusCode ?? 0, target))
    })
    asked.on('error', reject)
    asked.end()
  })
  return () => connect({ socket, servername: hostname })
}

/**
 * How a request gets to an https address by the variables of the environment: straight, or through the proxy that they
 * name. Each request has a tunnel of its own.
 * @throws Failure when the proxy refuses to let it through; Error when it stumbles, or is not there
 */
export async function wayTo(url: URL, env: Environment, signal?: AbortSignal): Promise<Way> {
  const proxy = url.protocol === 'https:' ? proxyFor(url, env) : undefined
  // Without an agent Node does not know the port, and would ask for the host `example.org:80`.
  return proxy === undefined ? {} : { createConnection: await tunnel(proxy, url, signal), defaultPort: 443 }
}
