import { createServer, globalAgent } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { exchange, readBody } from '#core/oci/exchange'

const server = createServer((_, response) => setTimeout(() => response.end('late'), 400))
// Node's own agent has a time after which it tells that nothing moves (5 seconds); it decides nothing about requests.
const agent = globalAgent as unknown as { options: { timeout: number | undefined } }
const before = agent.options.timeout

beforeEach(async () => {
  agent.options.timeout = 50
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => {
  agent.options.timeout = before
  server.closeAllConnections()
  server.close()
})

test('an answer may take its time where nobody has set one for moving', async () => {
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const answer = await exchange({ method: 'GET', url, headers: {}, signal: AbortSignal.timeout(5000) }, {})
  expect((await readBody(answer, 100)).toString()).toBe('late')
})
