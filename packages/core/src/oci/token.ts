import { Failure } from '../action/errors.ts'
import { destination, type Routes } from '../network/routes.ts'
import type { Credentials } from './credentials.ts'
import { discard, readBody } from './exchange.ts'
import { type Asked, type Asking, persist } from './persist.ts'
import { readSaid, type Said } from './said.ts'

/** Where the tokens of a registry are given out, and what is asked for. */
export interface TokenServer {
  /** The host of the registry, for messages. */
  readonly host: string
  readonly realm: URL
  readonly service: string | undefined
  /** `repository:org/app:pull`. */
  readonly scopes: readonly string[]
  readonly routes: Routes
  readonly asking: Asking
}

/** That a token server gives out none. */
export interface NoToken {
  readonly status: number
  readonly said: readonly Said[]
}

const BODY = 1_048_576

/**
 * Asks for a token: for anybody, for a user with a password, or for who has an identity token.
 * (https://distribution.github.io/distribution/spec/auth/token/ and /oauth/)
 * @throws Failure when there is neither a token nor a refusal
 */
export async function fetchToken(server: TokenServer, as: Credentials | undefined): Promise<string | NoToken> {
  const { host, realm, routes, asking } = server
  const what = `the token server of the registry ${host}`
  const question = as?.isIdentityToken ? exchanging(server, as.password) : requesting(server, as)
  // A registry that is spoken to by plain http may give out its tokens in the same way.
  const plain = realm.protocol === 'http:'
  const url = plain ? question.url : destination(what, question.url.href, routes).url
  const answer = await persist(what, { ...question, url }, asking)
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
    return { status: answer.status, said: await readSaid(answer) }
  }
  const token = answer.status === 200 ? tokenIn(await readBody(answer, BODY)) : undefined
  if (answer.status !== 200) await discard(answer)
  if (token !== undefined) return token
  throw new Failure(
    `${what}: expected a token, got status ${answer.status}; run it again, and tell who runs the registry`
  )
}

function requesting({ realm, service, scopes }: TokenServer, as: Credentials | undefined): Asked {
  const url = new URL(realm)
  if (service !== undefined) url.searchParams.set('service', service)
  for (const scope of scopes) url.searchParams.append('scope', scope)
  const login = as === undefined ? {} : { authorization: basic(as) }
  return { method: 'GET', url, headers: { 'user-agent': 'slipway', accept: 'application/json', ...login } }
}

/** An identity token is exchanged for one of the registry; that changes nothing there. */
function exchanging({ realm, service = '', scopes }: TokenServer, identity: string): Asked {
  const fields = { grant_type: 'refresh_token', client_id: 'slipway', service, scope: scopes.join(' ') }
  const body = Buffer.from(new URLSearchParams({ ...fields, refresh_token: identity }).toString())
  const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
  return { method: 'POST', url: realm, headers: { 'user-agent': 'slipway', accept: 'application/json', ...type }, body }
}

/** The header for a user and a password (RFC 7617). */
export function basic({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

/** Servers call it `token`, `access_token` or both. It becomes a header, so it must be printable. */
function tokenIn(body: Buffer): string | undefined {
  try {
    const { token, access_token: other } = JSON.parse(body.toString('utf8')) as Record<string, unknown>
    const found = token ?? other
    return typeof found === 'string' && /^[\x21-\x7e]+$/.test(found) ? found : undefined
  } catch {
    return undefined
  }
}
