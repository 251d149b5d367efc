import type { ClientRequest, IncomingMessage } from 'node:http'

/** What a request carries: bytes, or what gives them when it is sent. */
export type Body = Uint8Array | (() => AsyncIterable<Uint8Array>)

/**
 * Sends the body of a request as fast as the connection takes it. An answer that comes before the end is the end: what
 * is left is not sent, and the connection goes with the answer, since the server may still wait for the rest.
 */
export async function sendBody(sent: ClientRequest, body: Body | undefined): Promise<void> {
  if (body === undefined || body instanceof Uint8Array) return void sent.end(body)
  let answer: IncomingMessage | undefined
  sent.once('response', (early: IncomingMessage) => {
    answer = early
  })
  for await (const part of body()) {
    if (answer !== undefined || sent.destroyed) break
    if (!sent.write(part)) await untilTaken(sent)
  }
  if (answer === undefined) return void sent.end()
  if (answer.closed) sent.destroy()
  else answer.once('end', () => sent.destroy())
}

/** Waits until the connection takes more, or never will. */
async function untilTaken(sent: ClientRequest): Promise<void> {
  if (sent.destroyed || !sent.writableNeedDrain) return
  const moments = ['drain', 'response', 'close', 'error'] as const
  await new Promise<void>((resolve) => {
    const end = (): void => {
      for (const moment of moments) sent.off(moment, end)
      resolve()
    }
    for (const moment of moments) sent.once(moment, end)
  })
}
