import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it came to one of the hosts. */
export interface Seen {
  readonly host: string
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
}

/** What a host answers: a status, headers and a body. */
export type Response = readonly [status: number, headers?: Readonly<Record<string, string>>, body?: string | Buffer]
export type Host = (seen: Seen, request: IncomingMessage) => Response | 'hang up' | 'say nothing'

/** Servers in the place of hosts of the network, all in one, and the routes that lead there. */
export interface Hosts {
  readonly seen: Seen[]
  readonly env: Readonly<Record<string, string>>
  /** The address of the server itself: `127.0.0.1:PORT`, where the host `here` answers. */
  readonly here: string
  /** How many connections were made. */
  connections(): number
  close(): Promise<void>
}

/** Starts them: real HTTP, whatever the hosts are called. */
export async function startHosts(hosts: Readonly<Record<string, Host>>): Promise<Hosts> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const [, host = 'here', path = request.url ?? '/'] = /^\/_hosts\/([^/]+)(.*)$/.exec(request.url ?? '') ?? []
    const { method = '', headers } = request
    const one = { host, method, path, authorization: headers.authorization }
    seen.push(one)
    send(response, hosts[host]?.(one, request) ?? [404])
  })
  let connections = 0
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const here = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const routes = Object.keys(hosts).map((host) => `${host}=http://${here}/_hosts/${host}`)
  return {
    seen,
    here,
    connections: () => connections,
    env: { SLIPWAY_ROUTES: routes.filter((route) => !route.startsWith('here=')).join('\n') },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

function send(response: ServerResponse, answer: ReturnType<Host>): void {
  if (answer === 'say nothing') return
  if (answer === 'hang up') return void response.socket?.destroy()
  const [status, headers = {}, body = ''] = answer
  response.writeHead(status, headers)
  response.end(body)
}
