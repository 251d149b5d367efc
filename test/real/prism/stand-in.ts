import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An API that gives one answer to everything. */
export interface StandIn {
  readonly url: string
  /** Sets the answer: a text as it is, anything else as JSON. */
  answer(status: number, body: unknown): void
  close(): void
}

/** Starts an API that can be made to answer wrongly. */
export async function startStandIn(): Promise<StandIn> {
  let now = { status: 200, body: '{}' }
  const server = createServer((_, response) => {
    response.writeHead(now.status, { 'content-type': 'application/json; charset=utf-8' }).end(now.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    answer(status, body) {
      now = { status, body: typeof body === 'string' ? body : JSON.stringify(body) }
    },
    close: () => server.close()
  }
}
