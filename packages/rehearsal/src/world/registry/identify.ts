import type { WorldState } from '../state.ts'
import { type Caller, identify } from '../tokens.ts'
import type { Registry } from './registry.ts'

/** What a token of anybody begins with, before it is encoded. */
const anybody = 'v1:'

/** A bearer token for who has not logged in, good for one repository. */
export function anonymousToken(name: string): string {
  return Buffer.from(`${anybody}${name}:1700000000`).toString('base64')
}

/**
 * A bearer token for who has logged in. That of ghcr.io is the token of GitHub in base64
 * (https://stackoverflow.com/questions/62731561), and those of other registries are made alike here.
 */
export function bearerToken(secret: string): string {
  return Buffer.from(secret).toString('base64')
}

/** Who a request comes from; undefined for credentials that are wrong. */
export function callerOf(state: WorldState, registry: Registry, authorization: string | undefined): Caller | undefined {
  if (authorization === undefined) return { kind: 'anonymous' }
  const [, scheme = '', value = ''] = /^(\S+)\s+(\S+)$/.exec(authorization) ?? []
  const text = Buffer.from(value, 'base64').toString('utf8')
  if (scheme.toLowerCase() === 'bearer' && text.startsWith(anybody)) return { kind: 'anonymous' }
  const [user, password] = text.split(/:(.*)/s)
  const isLogin = password !== undefined && registry.logins.get(user ?? '') === password
  if (isLogin && user !== undefined && registry.settings.access !== 'github') {
    return { kind: 'token', grant: { login: user, repositories: 'all', permissions: 'all' } }
  }
  const secret = scheme.toLowerCase() === 'basic' ? (password ?? '') : text
  const caller = identify(state.tokens, `bearer ${secret}`)
  return caller.kind === 'token' ? caller : undefined
}
