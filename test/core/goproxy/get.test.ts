import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { getter } from '#core/goproxy/get'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/x`
}

test('a server that says a byte now and then is not listened to for ever', async () => {
  const address = await serve((_, response) => {
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(timer))
  })
  const answer = await getter('proxy', {}, 300)(address)
  expect(answer).toEqual({
    state: 'not-answered',
    why: `${address}: no answer (it did not come whole in 0.3 seconds)`
  })
})

test('an answer longer than any go.mod that Go takes is not held in memory', async () => {
  const mebibyte = Buffer.alloc(1024 * 1024, 'x')
  let sent = 0
  const address = await serve(async (_, response) => {
    while (!response.destroyed && sent < 64) {
      sent += 1
      await new Promise((resolve) => response.write(mebibyte, resolve))
    }
  })
  const answer = await getter('proxy', {})(address)
  expect(answer).toMatchObject({ state: 'not-answered', why: expect.stringContaining('longer than 16777216 bytes') })
  expect(sent).toBeLessThan(64)
})
