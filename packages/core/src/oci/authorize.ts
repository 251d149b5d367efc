import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import type { Routes } from '../network/routes.ts'
import { type Challenge, judgeRealm, parseChallenges } from './challenge.ts'
import type { Credentials, Known } from './credentials.ts'
import { type Followed, isClosed } from './follow.ts'
import type { Asking } from './persist.ts'
import { readSaid, type Said } from './said.ts'
import { basic, fetchToken, type NoToken } from './token.ts'

/** That nobody was let in: as whom the registry was asked last, and what it or its token server answered. */
export interface Refused {
  readonly refused: true
  readonly status: number
  /** The credentials that were not enough; undefined when there were none to try. */
  readonly as: Credentials | undefined
  readonly said: readonly Said[]
}

/** What lets in, and as whom; as nobody in particular where that is undefined. */
export interface Pass {
  readonly authorization: string | undefined
  readonly as: Credentials | undefined
}

/** A registry that lets in, and who wants to be. */
export interface Door {
  readonly base: URL
  readonly known: Known
  /** As whom to ask, one after the other. */
  readonly identities: readonly (Credentials | undefined)[]
  readonly routes: Routes
  readonly asking: Asking
}

/** What is needed to be let in. */
export interface Entry {
  readonly door: Door
  readonly challenge: Challenge | undefined
  /** The answer that asks for more, and with what it was asked. */
  readonly answer: Followed
  readonly pass: Pass
  readonly scopes: readonly string[]
  readonly send: (pass: Pass) => Promise<Followed>
}

/**
 * Is let into a registry as it demands, by one identity after the other
 * (https://distribution.github.io/distribution/spec/auth/token/).
 * @throws Failure when the registry would have credentials sent where they do not belong
 */
export async function authorize(entry: Entry): Promise<{ readonly answer: Followed; readonly pass: Pass } | Refused> {
  const { door, challenge, scopes, answer: first, pass: before } = entry
  let refused: Refused = { refused: true, status: first.status, as: before.as, said: await readSaid(first) }
  if (challenge === undefined) return refused
  for (const as of door.identities) {
    const authorization = await authorizationFor(door, challenge, scopes, as)
    if (authorization === undefined) continue
    if (typeof authorization !== 'string') {
      refused = { refused: true, as, ...authorization }
      continue
    }
    const pass = { authorization, as }
    const answer = await entry.send(pass)
    if (!isClosed(answer)) return { answer, pass }
    refused = { refused: true, status: answer.status, as, said: await readSaid(answer) }
  }
  return refused
}

/** What a registry demands; a token is preferred to a password. */
export function challengeIn(answer: Followed): Challenge | undefined {
  const challenges = parseChallenges(answer.header('www-authenticate') ?? '')
  const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'))
  return bearer ?? challenges.find(({ scheme }) => scheme === 'basic')
}

/** What lets in; undefined where there is nothing to try, else why no token is given out. */
export async function authorizationFor(
  { base, known, routes, asking }: Door,
  { scheme, parameters }: Challenge,
  scopes: readonly string[],
  as: Credentials | undefined
): Promise<string | NoToken | undefined> {
  if (scheme === 'basic') return as === undefined || as.isIdentityToken ? undefined : basic(as)
  const realm = parameters.get('realm') ?? ''
  const verdict = judgeRealm(base, realm)
  if (verdict === undefined || (verdict === 'nothing secret' && as !== undefined)) {
    throw new Failure(
      `the registry ${base.host} has its tokens given out at ${quote(realm)}, which is not its own host: nothing secret is sent ` +
        'there; check the name of the registry, or use one that gives out its tokens itself'
    )
  }
  const server = { host: base.host, realm: new URL(realm), service: parameters.get('service') }
  const token = await fetchToken({ ...server, scopes, routes, asking }, as)
  if (typeof token !== 'string') return token
  known.protect?.(token)
  return `Bearer ${token}`
}
