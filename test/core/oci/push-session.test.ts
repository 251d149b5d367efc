import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { pushBlob } from '#core/oci/push-blob'
import { type Opening, openSession } from '#core/oci/session'
import { type Host, type Hosts, startHosts } from './hosts.ts'
import { blobOf, quick } from './push-fixture.ts'
import { bearer, credentials, login, tokenServer } from './registry.ts'

let hosts: Hosts
afterEach(() => hosts.close())

openEffects()
const blob = blobOf(Buffer.from('content'))

async function push(all: Readonly<Record<string, Host>>, some: Partial<Opening> = {}, registry = 'registry.example') {
  hosts = await startHosts(all)
  const known = { credentials, note: undefined }
  const opening = { registry, known, env: hosts.env, patience: quick, mayPush: true, ...some }
  return pushBlob(openSession(opening), 'org/app', blob)
}

const asked = () =>
  hosts.seen.map(({ host, method, path, authorization = '-' }) => `${method} ${host}${path} ${authorization}`)

/** A registry that takes blobs from everybody, and has uploads go on at this location. */
const taking =
  (location: string): Host =>
  ({ method }) => {
    if (method === 'HEAD') return [404, { 'content-length': '0' }]
    return method === 'POST' ? [202, { location, 'content-length': '0' }] : [201, { 'content-length': '0' }]
  }

/** The same for who has the token `t`. */
const closed =
  (location: string, tokens: Parameters<typeof tokenServer>[0] = { login: 't' }): Host =>
  (seen, request) => {
    if (seen.path.startsWith('/token')) return tokenServer(tokens)(seen, request)
    const answer = bearer('https://registry.example/token', ['t'])(seen, request)
    return typeof answer !== 'string' && answer[0] === 200 ? taking(location)(seen, request) : answer
  }

const here = '/v2/org/app/blobs/uploads/1'

describe('who may push', () => {
  test('asks with the credentials at once, and for the right to push', async () => {
    expect(await push({ 'registry.example': closed(here) })).toBe('pushed')
    const scope = 'repository%3Aorg%2Fapp%3Apull%2Cpush'
    expect(asked()[1]).toBe(`GET registry.example/token?service=r&scope=${scope} ${login}`)
    expect(asked().filter((line) => line.includes('/token'))).toHaveLength(1)
    expect(hosts.connections()).toBe(1)
  })

  test('asks for the token of the next repository before it is turned away', async () => {
    hosts = await startHosts({ 'registry.example': closed(here) })
    const known = { credentials, note: undefined }
    const session = openSession({ registry: 'registry.example', known, env: hosts.env, mayPush: true })
    for (const name of ['org/a', 'org/b']) await pushBlob(session, name, blob)
    expect(asked().filter((line) => line.endsWith(' -'))).toHaveLength(1)
    expect(asked().filter((line) => line.includes('/token'))).toHaveLength(2)
  })

  test('uses no credentials where none are to be used', async () => {
    await expect(push({ 'registry.example': closed(here) }, { anonymous: true })).rejects.toThrow(
      'lets nobody push who is not logged in (status 401)'
    )
    expect(asked().filter((line) => line.includes(login))).toEqual([])
  })

  test('exchanges an identity token at the token server of the registry', async () => {
    const bodies: string[] = []
    const serve: Host = (seen, request) => {
      if (!seen.path.startsWith('/token')) return closed(here)(seen, request)
      request.on('data', (data: Buffer) => bodies.push(data.toString()))
      return [200, {}, JSON.stringify({ access_token: 't' })]
    }
    const known = { credentials: { ...credentials, isIdentityToken: true }, note: undefined }
    expect(await push({ 'registry.example': serve }, { known })).toBe('pushed')
    expect(asked()[1]).toBe('POST registry.example/token -')
    expect(Object.fromEntries(new URLSearchParams(bodies.join('')))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'slipway',
      service: 'r',
      scope: 'repository:org/app:pull,push',
      refresh_token: 'secret'
    })
  })

  test('hides the token that it is given', async () => {
    const hidden: string[] = []
    const known = { credentials, note: undefined, protect: (secret: string) => hidden.push(secret) }
    await push({ 'registry.example': closed(here) }, { known })
    expect(hidden).toEqual(['t'])
  })
})

test.each([
  ['of another host', 'https://evil.example/token'],
  ['without https', 'http://registry.example/token']
])('credentials and identity tokens are never sent to a realm %s', async (_case, realm) => {
  for (const isIdentityToken of [true, false]) {
    const known = { credentials: { ...credentials, isIdentityToken }, note: undefined }
    const all = { 'registry.example': bearer(realm, ['t']), 'evil.example': tokenServer({ login: 't' }) }
    await expect(push(all, { known })).rejects.toThrow('gives out its tokens itself')
    expect(hosts.seen.filter(({ host, authorization }) => host === 'evil.example' || authorization)).toEqual([])
    await hosts.close()
  }
  hosts = await startHosts({})
})

describe('an upload goes on', () => {
  test('at another host without credentials, with its query as it is', async () => {
    const all = { 'registry.example': closed('https://store.example/up?sig=a%2Bb&x'), 'store.example': taking('') }
    expect(await push(all)).toBe('pushed')
    expect(asked().at(-1)).toBe(`PUT store.example/up?sig=a%2Bb&x&digest=${encodeURIComponent(blob.digest)} -`)
  })

  test('where it redirects, without credentials', async () => {
    const serve: Host = (seen, request) =>
      seen.method === 'PUT' ? [307, { location: 'https://store.example/blob' }] : closed(here)(seen, request)
    expect(await push({ 'registry.example': serve, 'store.example': taking('') })).toBe('pushed')
    expect(asked().at(-1)).toBe('PUT store.example/blob -')
  })

  test.each([
    ['without https', 'http://registry.example/up'],
    ['at this machine', 'https://127.0.0.1/up'],
    ['with credentials in its address', 'https://a:b@registry.example/up']
  ])('nowhere %s', async (_case, location) => {
    await expect(push({ 'registry.example': closed(location) })).rejects.toThrow('leads an upload to')
    expect(asked().filter((line) => line.startsWith('PUT'))).toEqual([])
  })

  test('nowhere where a store asks for credentials', async () => {
    const store: Host = () => [401, { 'www-authenticate': 'Basic realm="s"' }]
    const all = { 'registry.example': closed('https://store.example/up'), 'store.example': store }
    await expect(push(all)).rejects.toThrow('status 401')
    expect(asked().filter((line) => line.includes('store') && !line.endsWith(' -'))).toEqual([])
  })
})

describe('a registry that answers an upload', () => {
  const part = Buffer.alloc(100_000, 'x')
  let read = 0
  function* parts() {
    for (read = 0; read < 200; read += 1) yield part
  }
  const large = { ...blob, size: 200 * part.length, open: () => Readable.from(parts(), { objectMode: false }) }
  const answering =
    (put: ReturnType<Host>): Host =>
    (seen, request) =>
      seen.method === 'PUT' ? put : taking(here)(seen, request)

  test('before its end is heard, and gets no more of it', async () => {
    const refused = [403, { 'content-length': '0' }] as const
    hosts = await startHosts({ 'registry.example': answering(refused) })
    const known = { credentials, note: undefined }
    const open = openSession({ registry: 'registry.example', known, env: hosts.env, patience: quick, mayPush: true })
    await expect(pushBlob(open, 'org/app', large)).rejects.toThrow('lets nobody push who is not logged in (status 403)')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(read).toBeLessThan(200)
  })

  test('in chunks, and never has more, is given up', async () => {
    const chunk: ReturnType<Host> = [202, { location: here, range: '0-0', 'content-length': '0' }]
    const serve: Host = (seen, request) =>
      seen.method === 'PATCH' ? chunk : answering([413, { 'content-length': '0' }])(seen, request)
    const known = { credentials, note: undefined }
    await expect(push({ 'registry.example': serve }, { known })).rejects.toThrow('status 202')
    expect(hosts.seen.filter(({ method }) => method === 'PATCH')).toHaveLength(4)
  })

  test('with nothing is given up after its time', async () => {
    hosts = await startHosts({ 'registry.example': answering('say nothing') })
    const known = { credentials, note: undefined }
    const patience = { ...quick, requestMs: 50, retries: 1 }
    const open = openSession({ registry: 'registry.example', known, env: hosts.env, patience, mayPush: true })
    await expect(pushBlob(open, 'org/app', blob)).rejects.toThrow('nothing came or went for 0.05 seconds')
    expect(hosts.seen.filter(({ method }) => method === 'PUT')).toHaveLength(2)
  })
})

test('a registry that is not this machine is spoken to by plain http where that is asked for, and not otherwise', async () => {
  hosts = await startHosts({})
  const seen: string[] = []
  const server = createServer(({ method, url, headers: { authorization = '-' } }, response) => {
    seen.push(`${method} ${url} ${authorization}`)
    const realm = `http://${registry}/token`
    if (url?.startsWith('/token')) response.end('{"token":"t"}')
    else if (authorization === 'Bearer t') response.end()
    else response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}"` }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve))
  const registry = `127.0.0.2:${(server.address() as AddressInfo).port}`
  const known = { credentials, note: undefined }
  const open = (plainHttp: boolean) =>
    openSession({ registry, known, env: {}, patience: quick, mayPush: true, plainHttp })
  await expect(pushBlob(open(false), 'org/app', blob)).rejects.toThrow('no answer (')
  expect(await pushBlob(open(true), 'org/app', blob)).toBe('present')
  expect(seen.map((line) => line.split(' ').slice(-2).join(' '))).toContain(`Bearer t`)
  expect(seen.filter((line) => line.endsWith(login))).toHaveLength(1)
  server.closeAllConnections()
  server.close()
})
