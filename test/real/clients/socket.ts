import { once } from 'node:events'
import { connect, createServer } from 'node:net'

/** A Unix socket behind which a server on the loopback interface is reached. */
export interface Door {
  readonly path: string
  close(): void
}

/**
 * Opens a socket that leads to a port. GitHub's command line speaks TLS to every host but github.localhost; with its
 * setting `http_unix_socket` it dials that socket for every address, and speaks plain HTTP there, because it takes the
 * same connection for TLS (https://github.com/cli/go-gh, pkg/api/http_client.go, `newUnixDomainSocketRoundTripper`).
 */
export async function openDoor(path: string, port: number): Promise<Door> {
  const server = createServer((outside) => {
    const inside = connect(port, '127.0.0.1')
    const end = (): void => {
      outside.destroy()
      inside.destroy()
    }
    outside.on('error', end).pipe(inside)
    inside.on('error', end).pipe(outside)
  })
  server.listen(path)
  await once(server, 'listening')
  return { path, close: () => server.close() }
}
