import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { whyNeverGiven } from '../description/never-given.ts'
import { permissionHeaders } from '../permissions/headers.ts'
import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'
import { rateLimitHeaders } from './rate-limit.ts'
import type { RestResponse } from './request.ts'

/** Whom an answer goes to, and the call that it answers: the path is below the root of the API. */
export interface Exchange {
  readonly state: WorldState
  readonly caller: Caller
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly path: string
  /** `POST /repos/{owner}/{repo}/git/refs`; undefined for what the world does not know. */
  readonly operation: string | undefined
  readonly version: string
}

/**
 * Sends an answer with GitHub's headers, or 304 to a caller that has it already. Throws, before anything is sent, when
 * GitHub's description does not allow such an answer: whoever relies on a wrong one must fail.
 */
export function send(exchange: Exchange, answer: RestResponse): void {
  const { state, caller, request, response, operation } = exchange
  const content = contentOf(answer)
  const isGood = (answer.status ?? 200) === 200
  const etag = `"${createHash('sha256').update(content).digest('hex')}"`
  const isFresh = isGood && request.method !== 'POST' && knows(request, etag)
  const isFree = (isFresh && caller.kind === 'token') || operation === 'GET /rate_limit'
  const privacy = caller.kind === 'token' ? 'private' : 'public'
  const headers: Record<string, string | undefined> = {
    'Content-Type': answer.body === undefined ? undefined : (answer.type ?? 'application/json; charset=utf-8'),
    'Cache-Control': `${privacy}, max-age=60, s-maxage=60`,
    Vary: 'Accept, Authorization, Cookie, Accept-Encoding, X-Requested-With',
    ETag: isGood ? etag : undefined,
    Link: answer.link,
    'X-GitHub-Media-Type': 'github.v3; format=json',
    'X-GitHub-Request-Id': requestId(),
    'x-github-api-version-selected': exchange.version,
    ...permissionHeaders(operation, caller),
    ...rateLimitHeaders(state, caller, { isFree }),
    ...answer.headers
  }
  const status = isFresh ? 304 : (answer.status ?? 200)
  const sent = isFresh || request.method === 'HEAD' ? Buffer.alloc(0) : content
  refuseWrong(exchange, { status, headers, text: sent.toString('utf8') })
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value)
  response.writeHead(status)
  response.end(sent.length === 0 ? undefined : sent)
}

function contentOf({ body, type }: RestResponse): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  if (Buffer.isBuffer(body)) return body
  return Buffer.from(type === undefined ? JSON.stringify(body) : String(body))
}

function refuseWrong(
  { request, path, version }: Exchange,
  answer: { readonly status: number; readonly headers: Record<string, string | undefined>; readonly text: string }
): void {
  const asked = { method: request.method ?? 'GET', path, accept: request.headers.accept, version }
  const wrong = whyNeverGiven(asked, answer)
  if (wrong !== undefined) throw new Error(wrong)
}

function knows(request: IncomingMessage, etag: string): boolean {
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag)
}

function requestId(): string {
  return randomBytes(10)
    .toString('hex')
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1:')
}
