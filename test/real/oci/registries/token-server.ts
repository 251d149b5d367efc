import { randomUUID, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Account, basic, publisher, reader } from './accounts.ts'
import type { Identity } from './certificate.ts'

/** Who gives out the tokens of a registry. */
export interface TokenServer {
  readonly realm: string
  /** The scopes that were asked for, in order, each with the name of who asked, `-` for nobody. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export const service = 'registry.test'
export const issuer = 'issuer.test'

/** Everybody may pull what is below this name. */
const open = 'public/'

/** What each may do: https://distribution.github.io/distribution/spec/auth/scope/ */
function granted(scope: string, account: Account | undefined) {
  const [type = '', name = '', wanted = ''] = scope.split(':')
  const allowed =
    account === publisher
      ? ['pull', 'push', 'delete', '*']
      : account === reader || name.startsWith(open)
        ? ['pull']
        : []
  return { type, name, actions: wanted.split(',').filter((action) => allowed.includes(action)) }
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** https://distribution.github.io/distribution/spec/auth/jwt/ */
function tokenFor(scopes: readonly string[], account: Account | undefined, { key, certificate }: Identity): string {
  const now = Math.floor(Date.now() / 1000)
  const times = { iat: now, nbf: now - 5, exp: now + 300 }
  const access = scopes.map((scope) => granted(scope, account))
  const claims = { iss: issuer, sub: account?.username ?? '', aud: service, ...times, jti: randomUUID(), access }
  const header = { typ: 'JWT', alg: 'RS256', x5c: [certificate.raw.toString('base64')] }
  const signed = `${part(header)}.${part(claims)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}

interface Question {
  readonly scopes: readonly string[]
  readonly authorization: string | undefined
}

/** Tokens are asked for by GET with user and password in the header, or by POST with both in the form, as Helm does. */
async function questionOf(request: IncomingMessage): Promise<Question> {
  const url = new URL(request.url ?? '/', 'http://realm')
  const parts: Buffer[] = []
  for await (const one of request as AsyncIterable<Buffer>) parts.push(one)
  const form = request.method === 'POST' ? new URLSearchParams(Buffer.concat(parts).toString()) : url.searchParams
  const [username, password = ''] = [form.get('username'), form.get('password') ?? '']
  const authorization = username === null ? request.headers.authorization : basic({ username, password })
  return { scopes: form.getAll('scope').flatMap((scope) => scope.split(' ')), authorization }
}

/** Starts a server of tokens in front of nothing: the registry believes what `identity` has signed. */
export async function startTokenServer(identity: Identity): Promise<TokenServer> {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const { scopes, authorization } = await questionOf(request)
    const account = [publisher, reader].find((one) => basic(one) === authorization)
    asked.push(...scopes.map((scope) => `${account?.username ?? '-'} ${scope}`))
    if (authorization !== undefined && account === undefined) return void response.writeHead(401).end()
    const token = tokenFor(scopes, account, identity)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ token, access_token: token, expires_in: 300 }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    realm: `http://127.0.0.1:${port}/token`,
    asked,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  }
}
