import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Repository } from './repository.ts'

/** A REST API on the loopback interface that knows one answer: the comparison of two commits with 100 between them. */
export interface Api {
  readonly url: string
  /** How many requests it has answered. */
  requests(): number
  close(): void
}

/** Starts the API. */
export async function serveComparison({ commits }: Repository): Promise<Api> {
  const answer = JSON.stringify({
    status: 'ahead',
    ahead_by: commits.length,
    behind_by: 0,
    total_commits: commits.length,
    commits: [...commits].reverse().map(({ sha, message }) => ({ sha, commit: { message } }))
  })
  let requests = 0
  const server = createServer((_, response) => {
    requests += 1
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, requests: () => requests, close: () => server.close() }
}
