import { createHash } from 'node:crypto'
import type { Host, Response } from './hosts.ts'

export const mediaType = 'application/vnd.oci.image.manifest.v1+json'
export const manifest = JSON.stringify({ schemaVersion: 2, mediaType, layers: [] })
export const digest = `sha256:${createHash('sha256').update(manifest).digest('hex')}`

/** The answer of a registry that has the manifest. */
export const found: Response = [
  200,
  { 'content-type': mediaType, 'docker-content-digest': digest, 'content-length': String(manifest.length) },
  manifest
]

export const credentials = { username: 'ada', password: 'secret', from: 'the login of the user "ada"' }
export const login = `Basic ${Buffer.from('ada:secret').toString('base64')}`

/** A registry that wants a token of `realm` and shows the manifest to who has one of these. */
export function bearer(realm: string, tokens: readonly string[]): Host {
  return ({ authorization = '' }) => {
    if (tokens.some((token) => authorization === `Bearer ${token}`)) return found
    const challenge = `Bearer realm="${realm}",service="r",scope="repository:org/app:pull,push"`
    return [401, { 'www-authenticate': challenge, 'content-length': '0' }]
  }
}

/** A token server that gives out these: to who has not logged in, and to the login. */
export function tokenServer(tokens: { readonly anybody?: string; readonly login?: string }): Host {
  return ({ authorization }) => {
    const token = authorization === undefined ? tokens.anybody : authorization === login ? tokens.login : undefined
    return token === undefined ? [authorization === undefined ? 401 : 403] : [200, {}, JSON.stringify({ token })]
  }
}
