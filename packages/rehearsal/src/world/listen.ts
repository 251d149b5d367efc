import { createServer as createHttpServer, type Server as HttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'

/** Where a world listens. */
export interface Listening {
  /** Such as `http://127.0.0.1:41234`. */
  readonly url: string
  /** Every request comes to it, whichever way. */
  readonly server: HttpServer
  /** Takes no more connections, ends those there are, and removes the socket. */
  stop(): Promise<void>
}

/** What is listened on: a port of the loopback interface (0 for a free one), and perhaps a path for a Unix socket. */
export interface Doors {
  readonly port: number
  readonly socket?: string | undefined
}

/** Listens with one server of HTTP on all doors; rejects when one of them cannot be had. */
export async function listen({ port, socket }: Doors): Promise<Listening> {
  const server = createHttpServer()
  const doors: Server[] = []
  const stop = async (): Promise<void> => {
    const closed = doors.map(close)
    server.closeAllConnections() // those that came through the socket too: the server was handed them
    await Promise.all(closed)
  }
  try {
    doors.push(await open(server, { port, host: '127.0.0.1' }))
    if (socket !== undefined) {
      const door = createServer((connection) => server.emit('connection', connection))
      doors.push(await open(door, { path: socket }))
    }
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function open(server: Server, address: { port: number; host: string } | { path: string }): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(address, () => resolve(server))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
