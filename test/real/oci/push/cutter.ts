import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a server on which connections are cut. */
export interface Cutter {
  readonly host: string
  /** What has been sent to the server, in bytes. */
  sent(): number
  /** How often a connection was cut. */
  cuts(): number
  close(): Promise<void>
}

/** Stands before a server and resets the connection that has sent so many bytes; the first `times` such connections only. */
export async function startCutter(target: string, after: number, times = 1): Promise<Cutter> {
  const [, port = ''] = target.split(':')
  const open = new Set<Socket>()
  let [total, cuts] = [0, 0]
  const server = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1')
    let through = 0
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (data) => {
      through += data.length
      if (through <= after || cuts >= times) return
      cuts += 1
      near.resetAndDestroy()
    })
    near.on('data', (data) => {
      total += data.length
    })
    near.pipe(far)
    far.pipe(near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => total,
    cuts: () => cuts,
    close: async () => {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    }
  }
}
