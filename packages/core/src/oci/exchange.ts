import type { IncomingMessage } from 'node:http'
import type { Environment } from '../action/runner.ts'
import { clientFor, wayTo } from '../network/tunnel.ts'
import { type Body, sendBody } from './send-body.ts'

/** What a request asks for: reads, and the writes of an upload. */
export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH'

/** One request. */
export interface Question {
  readonly method: Method
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  readonly body?: Body
  /** The request is given up when nothing moves for so long, either way. */
  readonly idleMs?: number
}

/** What came back: whoever gets it reads the body, or destroys it. */
export interface Answer {
  readonly status: number
  /** A header by its name in lower case; several of a name are joined. */
  readonly header: (name: string) => string | undefined
  readonly body: IncomingMessage
}

/**
 * Sends one request with Node's own client: it streams, which fetch does at twice the cost, and takes a tunnel for a
 * connection. Follows no redirect and repeats nothing. Rejects when no answer comes.
 */
export async function exchange(question: Question, env: Environment): Promise<Answer> {
  const { url, method, headers, signal, body: content, idleMs } = question
  const request = await clientFor(url)
  const way = await wayTo(url, env, signal)
  return new Promise((resolve, reject) => {
    const timeout = idleMs === undefined ? {} : { timeout: idleMs }
    const sent = request(url, { method, headers, signal, ...timeout, ...way }, (body: IncomingMessage) => {
      const header = (name: string) => {
        const value = body.headers[name]
        return Array.isArray(value) ? value.join(', ') : value
      }
      resolve({ status: body.statusCode ?? 0, header, body })
    })
    sent.on('error', reject)
    // Without a time of its own a request would end after the 5 seconds in which Node's agent wants to see something move.
    if (idleMs !== undefined) {
      sent.on('timeout', () => sent.destroy(new Error(`nothing came or went for ${idleMs / 1000} seconds`)))
    }
    sendBody(sent, content).catch((error: Error) => sent.destroy(error))
  })
}

/** Reads a whole body of at most so many bytes. Rejects when it is longer, or ends before its time. */
export async function readBody({ body }: Answer, limit: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length
    if (size > limit) {
      body.destroy()
      throw new Error(`the answer is longer than ${limit} bytes`)
    }
    parts.push(part)
  }
  await whenClosed(body)
  return Buffer.concat(parts)
}

/** A body that is closed has given its connection back, for the next request. */
async function whenClosed(body: IncomingMessage): Promise<void> {
  if (!body.closed) await new Promise<void>((resolve) => body.once('close', resolve))
}

/** So much of a body that nobody wants is worth its connection, which the next request then takes. */
const DISCARDED = 65_536

/** Lets the body of an answer go. */
export async function discard({ body }: Answer): Promise<void> {
  let size = 0
  body.on('error', () => {})
  body.on('data', (part: Buffer) => {
    size += part.length
    if (size > DISCARDED) body.destroy()
  })
  await whenClosed(body)
}
