import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Environment } from '../action/runner.ts'
import { clientFor, wayTo } from './tunnel.ts'

/** One request. Its address must be one that `serverAddress` has let pass, where a token goes with it. */
export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | undefined
  readonly signal?: AbortSignal | undefined
  /** The answer may have no more bytes than these; 256 MiB when absent. */
  readonly longest?: number
  /** Where a proxy may be named; without it none is asked. */
  readonly env?: Environment
}

/** What came back, whole. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A server that has said nothing for so long is not waited for. */
const STALLED_MS = 60_000

/** 256 MiB, as much as what a program may say. */
const LIMIT = 268_435_456

async function readAll(answer: IncomingMessage, longest: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length
    if (size > longest) throw new Error(`the answer is longer than ${longest} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * Sends one request with Node's own client, on a connection that is kept for the next one. `fetch` would evaluate an HTTP
 * stack of its own first, which takes longer than most answers do. Follows no redirect and repeats nothing.
 * Rejects when no whole answer comes.
 */
export async function sendRequest(wish: HttpRequest): Promise<HttpAnswer> {
  const { method, url, headers, body, signal, longest = LIMIT, env = {} } = wish
  const address = new URL(url)
  const [request, way] = await Promise.all([clientFor(address), wayTo(address, env, signal)])
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const options = { method, headers: { ...headers, ...length }, timeout: STALLED_MS, ...way }
    const sent = request(url, signal === undefined ? options : { ...options, signal }, resolve)
    sent.on('timeout', () => sent.destroy(new Error(`no word from the server for ${STALLED_MS / 1000} seconds`)))
    sent.on('error', reject)
    sent.end(body)
  })
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await readAll(answer, longest) }
}
