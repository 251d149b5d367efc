import { afterEach, describe, expect, test } from '@jest/globals'
import type { Credentials } from '#core/oci/credentials'
import { findManifest } from '#core/oci/manifest'
import { patience } from '#core/oci/persist'
import { parseReference } from '#core/oci/reference'
import { openSession } from '#core/oci/session'
import { type Host, type Hosts, startHosts } from './hosts.ts'
import { bearer, credentials, digest, found, login, tokenServer } from './registry.ts'

let hosts: Hosts
afterEach(() => hosts.close())

const quick = { ...patience, firstWaitMs: 1, requestMs: 300, longestWaitMs: 1500 }

/** Looks `registry.example/org/app:1` up, where `registry.example` and others are the given hosts. */
async function lookUp(all: Readonly<Record<string, Host>>, as?: Credentials, registry = 'registry.example') {
  hosts = await startHosts(all)
  const known = { credentials: as, note: undefined }
  const session = openSession({ registry, known, env: hosts.env, patience: quick })
  return findManifest(parseReference(`${registry}/org/app:1`), session)
}

const asked = () =>
  hosts.seen.map(({ host, method, path, authorization = '-' }) => `${method} ${host}${path} ${authorization}`)
const manifests = 'registry.example/v2/org/app/manifests/1'
const token = 'auth.example/token?service=r&scope=repository%3Aorg%2Fapp%3Apull'

describe('a registry is asked', () => {
  test('without credentials where it wants none', async () => {
    expect(await lookUp({ 'registry.example': () => found }, credentials)).toMatchObject({ found: true, digest })
    expect(asked()).toEqual([`HEAD ${manifests} -`])
  })

  test('with a token that anybody gets, for pulling alone', async () => {
    const realm = 'https://auth.example/token'
    const all = { 'registry.example': bearer(realm, ['t']), 'auth.example': tokenServer({ anybody: 't' }) }
    expect(await lookUp(all, credentials)).toMatchObject({ found: true, digest })
    expect(asked()).toEqual([`HEAD ${manifests} -`, `GET ${token} -`, `HEAD ${manifests} Bearer t`])
  })

  test.each([
    ['when nobody else gets a token', { login: 't' }],
    ['when the token of anybody does not do', { anybody: 'u', login: 't' }]
  ])('with credentials %s', async (_case, tokens) => {
    const own = 'https://registry.example/token'
    const serve: Host = (seen, request) =>
      (seen.path.startsWith('/token') ? tokenServer(tokens) : bearer(own, ['t']))(seen, request)
    expect(await lookUp({ 'registry.example': serve }, credentials)).toMatchObject({ found: true, digest })
    expect(asked().filter((line) => line.includes(login))).toEqual([
      `GET ${token.replace('auth', 'registry')} ${login}`
    ])
  })

  test('with user and password where it wants these', async () => {
    const basic: Host = ({ authorization }) =>
      authorization === login ? found : [401, { 'www-authenticate': 'Basic realm="r"' }]
    expect(await lookUp({ 'registry.example': basic }, credentials)).toMatchObject({ found: true })
    expect(asked()).toEqual([`HEAD ${manifests} -`, `HEAD ${manifests} ${login}`])
  })

  test('on this machine by plain http', async () => {
    hosts = await startHosts({ here: () => found })
    const { here: registry, env } = hosts
    const session = openSession({ registry, known: { credentials: undefined, note: undefined }, env })
    expect(await findManifest(parseReference(`${registry}/org/app@${digest}`), session)).toMatchObject({ digest })
    expect(asked()).toEqual([`HEAD here/v2/org/app/manifests/${digest} -`])
  })

  test('at Docker Hub where its interface is', async () => {
    const all = {
      'registry-1.docker.io': bearer('https://auth.docker.io/token', ['t']),
      'auth.docker.io': tokenServer({ login: 't' })
    }
    expect(await lookUp(all, credentials, 'docker.io')).toMatchObject({ found: true })
  })
})

test.each([
  ['of another host', 'https://evil.example/token'],
  ['without https', 'http://registry.example/token'],
  ['of this machine', 'http://127.0.0.1:1/token'],
  ['that is no address', 'token']
])('credentials are never sent to a realm %s', async (_case, realm) => {
  const all = { 'registry.example': bearer(realm, ['t']), 'evil.example': tokenServer({ login: 't' }) }
  await expect(lookUp(all, credentials)).rejects.toThrow(`gives out its tokens itself`)
  expect(asked().filter((line) => line.includes(login))).toEqual([])
})

test('a session asks for a token once, and keeps its connection', async () => {
  const realm = 'https://registry.example/token'
  const serve: Host = (seen, request) =>
    (seen.path.startsWith('/token') ? tokenServer({ anybody: 't' }) : bearer(realm, ['t']))(seen, request)
  hosts = await startHosts({ 'registry.example': serve })
  const known = { credentials: undefined, note: undefined }
  const session = openSession({ registry: 'registry.example', known, env: hosts.env })
  for (const tag of ['1', '2']) await findManifest(parseReference(`registry.example/org/app:${tag}`), session)
  expect(asked().map((line) => line.split(' ')[2])).toEqual(['-', '-', 'Bearer', 'Bearer'])
  expect(hosts.connections()).toBe(1)
})

describe('a redirect', () => {
  const elsewhere = (location: string): Host => {
    return (seen, request) => {
      const answer = bearer('https://registry.example/token', ['t'])(seen, request)
      if (seen.path.startsWith('/token')) return tokenServer({ login: 't' })(seen, request)
      return typeof answer !== 'string' && answer[0] === 200 ? [307, { location }] : answer
    }
  }

  test('to another host is followed without the token', async () => {
    const all = { 'registry.example': elsewhere('https://store.example/blob?sig=1'), 'store.example': () => found }
    expect(await lookUp(all, credentials)).toMatchObject({ found: true })
    expect(asked().at(-1)).toBe('HEAD store.example/blob?sig=1 -')
  })

  test.each([
    ['at once', () => [307, { location: 'https://store.example/' }] as const],
    ['after a login', elsewhere('https://store.example/')]
  ])('to a host that asks for credentials gives it none: %s', async (_case, registry) => {
    const store: Host = () => [401, { 'www-authenticate': 'Basic realm="s"' }]
    const result = await lookUp({ 'registry.example': registry, 'store.example': store }, credentials)
    expect(result).toMatchObject({ found: false, problem: expect.stringContaining('does not show') })
    expect(asked().filter((line) => line.includes('store') && !line.endsWith(' -'))).toEqual([])
    expect(asked().filter((line) => line.endsWith(login) && !line.includes('/token?'))).toEqual([])
  })

  test.each([
    ['to this machine is not followed', 'http://127.0.0.1:1/', 'which is no https address'],
    ['to this machine by https is not followed', 'https://127.0.0.1:1/', 'which is no https address'],
    ['without https is not followed', 'http://store.example/', 'which is no https address'],
    ['with credentials in it is not followed', 'https://a:b@store.example/', 'which is no https address'],
    ['without end is given up', '/v2/org/app/manifests/1', 'redirects more than 5 times']
  ])('%s', async (_case, location, message) => {
    await expect(lookUp({ 'registry.example': elsewhere(location) }, credentials)).rejects.toThrow(message)
  })
})

describe('patience', () => {
  const after = (times: number, first: ReturnType<Host>): Host => {
    let left = times
    return () => {
      left -= 1
      return left >= 0 ? first : found
    }
  }

  test.each<[string, ReturnType<Host>]>([
    ['the server stumbles', [503]],
    ['the server is asked too much', [429, { 'retry-after': '1' }]],
    ['the server says when', [503, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }]],
    ['the connection ends', 'hang up'],
    ['nothing comes', 'say nothing']
  ])('asks again where %s', async (_case, answer) => {
    expect(await lookUp({ 'registry.example': after(1, answer) })).toMatchObject({ found: true })
    expect(hosts.seen).toHaveLength(2)
  })

  test.each<[string, ReturnType<Host>, string, number]>([
    ['failures', [500], 'answers status 500; run it again', 4],
    ['limits', [429], 'it limits how much may be asked', 4],
    ['broken connections', 'hang up', 'no answer (', 4],
    ['waits beyond measure', [429, { 'retry-after': '86400' }], 'asks to wait 86400 seconds', 1],
    ['what it does not know', [501], 'answers status 501', 2]
  ])('ends for %s', async (_case, answer, message, times) => {
    await expect(lookUp({ 'registry.example': () => answer })).rejects.toThrow(message)
    expect(hosts.seen).toHaveLength(times)
  })
})
