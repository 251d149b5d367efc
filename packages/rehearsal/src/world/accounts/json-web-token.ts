import { verify } from 'node:crypto'
import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'
import { type App, appsOf } from './apps.ts'

/** Why GitHub takes no notice of a JSON web token. */
export interface TokenRefusal {
  readonly status: number
  readonly message: string
}

/** A token may be valid for ten minutes at most, and no longer (seconds). */
const longest = 600

const undecodable: TokenRefusal = { status: 401, message: 'A JSON web token could not be decoded' }

/**
 * The App that a caller proves to be with a JSON web token, or GitHub's refusal. The rules are those of
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app ;
 * the texts are as reported in https://github.com/octokit/rest.js/issues/218 ,
 * https://github.com/actions/create-github-app-token/issues/386 and https://github.com/tibdex/github-app-token/issues/102 .
 */
export function appOf(state: WorldState, caller: Caller): App | TokenRefusal {
  const token = caller.kind === 'unknown' ? caller.jsonWebToken : undefined
  const [header = '', payload = '', signature = ''] = token?.split('.') ?? []
  const claims = decode(payload)
  if (claims === undefined || decode(header)?.alg !== 'RS256') return undecodable
  const app = issuer(state, claims.iss)
  if ('message' in app) return app
  const signed = verify(
    'RSA-SHA256',
    Buffer.from(`${header}.${payload}`),
    app.publicKey,
    Buffer.from(signature, 'base64url')
  )
  return signed ? (refusalOfTimes(claims, Math.floor(state.now() / 1000)) ?? app) : undecodable
}

/** The App by its id or its client id. */
function issuer(state: WorldState, iss: unknown): App | TokenRefusal {
  if (iss === undefined || iss === null || iss === '') {
    return { status: 401, message: "Missing 'issuer' claim ('iss') in assertion" }
  }
  const app = appsOf(state).find(({ id, clientId }) => String(iss) === String(id) || iss === clientId)
  if (app !== undefined) return app
  if (/^(?:\d+|Iv[\w.]+)$/.test(String(iss))) return { status: 404, message: 'Integration not found' }
  return { status: 401, message: "'Issuer' claim ('iss') must be an Integer" }
}

/** A token of the future is said to have no integer in `iat`: https://github.com/adriangodong/githubjwt/issues/60 . */
function refusalOfTimes({ iat, exp }: Claims, now: number): TokenRefusal | undefined {
  if (typeof exp !== 'number' || exp <= now) {
    const message =
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires"
    return { status: 401, message }
  }
  if (exp > now + longest) {
    return { status: 401, message: "'Expiration time' claim ('exp') is too far in the future" }
  }
  if (Number.isInteger(iat) && Number(iat) <= now) return undefined
  const message = "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"
  return { status: 401, message }
}

type Claims = Readonly<Record<string, unknown>>

function decode(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Claims) : undefined
  } catch {
    return undefined
  }
}
