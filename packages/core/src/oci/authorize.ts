import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { destination, type Routes } from '../network/routes.ts'
import { type Challenge, judgeRealm, parseChallenges } from './challenge.ts'
import type { Credentials, Known } from './credentials.ts'
import { discard, readBody } from './exchange.ts'
import { type Followed, isClosed } from './follow.ts'
import { type Asking, persist } from './persist.ts'

/** That nobody was let in: as whom the registry was asked last, and what it or its token server answered. */
export interface Refused {
  readonly refused: true
  readonly status: number
  /** The credentials that were not enough; undefined when there were none to try. */
  readonly as: Credentials | undefined
}

/** What is needed to be let in. */
export interface Entry {
  /** The answer that asks for more. */
  readonly answer: Followed
  /** The host of the registry, with its port. */
  readonly host: string
  /** `repository:org/app:pull`. */
  readonly scope: string
  readonly known: Known
  /** By scope, what was let in before. */
  readonly authorizations: Map<string, string>
  readonly routes: Routes
  readonly asking: Asking
  readonly send: (authorization: string | undefined) => Promise<Followed>
}

const BODY = 1_048_576

/**
 * Is let into a registry as it demands: with a token that anybody gets, else with the credentials
 * (https://distribution.github.io/distribution/spec/auth/token/).
 * @throws Failure when the registry would have credentials sent where they do not belong
 */
export async function authorize(entry: Entry): Promise<Followed | Refused> {
  const challenge = preferred(entry.answer.header('www-authenticate') ?? '')
  await discard(entry.answer)
  let status = entry.answer.status
  if (challenge === undefined) return { refused: true, status, as: undefined }
  const { credentials } = entry.known
  for (const as of credentials === undefined ? [undefined] : [undefined, credentials]) {
    const authorization = await authorizationFor(entry, challenge, as)
    if (typeof authorization === 'number') {
      status = authorization
      continue
    }
    if (authorization === undefined) continue
    const answer = await entry.send(authorization)
    if (!isClosed(answer)) {
      entry.authorizations.set(entry.scope, authorization)
      return answer
    }
    await discard(answer)
    status = answer.status
  }
  return { refused: true, status, as: credentials }
}

/** A token is preferred to a password. */
function preferred(header: string): Challenge | undefined {
  const challenges = parseChallenges(header)
  const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'))
  return bearer ?? challenges.find(({ scheme }) => scheme === 'basic')
}

function basic({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

/** What lets in; undefined where there is nothing to try, a status where the token server refused. */
async function authorizationFor(
  entry: Entry,
  { scheme, parameters }: Challenge,
  as: Credentials | undefined
): Promise<string | number | undefined> {
  if (scheme === 'basic') return as === undefined ? undefined : basic(as)
  const realm = parameters.get('realm') ?? ''
  const verdict = judgeRealm(entry.host, realm)
  if (verdict === undefined || (verdict === 'nothing secret' && as !== undefined)) {
    throw new Failure(
      `the registry ${entry.host} has its tokens given out at ${quote(realm)}, which is not its own host: nothing secret is sent ` +
        'there; check the name of the registry, or use one that gives out its tokens itself'
    )
  }
  return fetchToken(entry, { realm, service: parameters.get('service') }, as)
}

async function fetchToken(
  { host, scope, routes, asking }: Entry,
  { realm, service }: { readonly realm: string; readonly service: string | undefined },
  as: Credentials | undefined
): Promise<string | number> {
  const url = new URL(realm)
  if (service !== undefined) url.searchParams.set('service', service)
  url.searchParams.set('scope', scope)
  const what = `the token server of the registry ${host}`
  const to = destination(what, url.href, routes)
  const login = as === undefined ? {} : { authorization: basic(as) }
  const headers = { 'user-agent': 'slipway', accept: 'application/json', ...login }
  const answer = await persist(what, { method: 'GET', url: to.url, headers }, asking)
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
    await discard(answer)
    return answer.status
  }
  const token = answer.status === 200 ? tokenIn(await readBody(answer, BODY)) : undefined
  if (answer.status !== 200) await discard(answer)
  if (token !== undefined) return `Bearer ${token}`
  throw new Failure(
    `${what}: expected a token, got status ${answer.status}; run it again, and tell who runs the registry`
  )
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
