import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a server that breaks: the first connection that has brought so many bytes of a request is cut there. */
export interface CutWay {
  /** `127.0.0.1:PORT`. */
  readonly host: string
  close(): Promise<void>
}

/** Opens a way to a server on this machine. `isMeant` looks at the beginning of what a connection brings. */
export async function cutWay(to: string, bytes: number, isMeant: (beginning: string) => boolean): Promise<CutWay> {
  const [hostname = '', port = ''] = to.split(':')
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((from) => {
    const there = connect(Number(port), hostname)
    let left: number | undefined
    for (const socket of [from, there]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    }
    there.pipe(from)
    from.on('data', (data: Buffer) => {
      if (!isCut && left === undefined && isMeant(data.toString('latin1'))) {
        left = bytes + data.indexOf('\r\n\r\n') + 4
      }
      if (left === undefined || left > data.length) {
        if (left !== undefined) left -= data.length
        return void there.write(data)
      }
      isCut = true
      there.end(data.subarray(0, left), () => from.resetAndDestroy())
      left = Number.POSITIVE_INFINITY
    })
    from.on('end', () => there.end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}
