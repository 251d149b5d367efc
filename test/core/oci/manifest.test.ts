import { afterEach, describe, expect, test } from '@jest/globals'
import type { Credentials } from '#core/oci/credentials'
import { findManifest } from '#core/oci/manifest'
import { patience } from '#core/oci/persist'
import { parseReference } from '#core/oci/reference'
import { openSession } from '#core/oci/session'
import { type Host, type Hosts, type Response, startHosts } from './hosts.ts'
import { bearer, credentials, digest, found, manifest, mediaType, tokenServer } from './registry.ts'

let hosts: Hosts
afterEach(() => hosts.close())

async function lookUp(host: Host, name = 'ghcr.io/org/app:1', as?: Credentials, note?: string) {
  const reference = parseReference(name)
  hosts = await startHosts({ [reference.registry]: host })
  const known = { credentials: as, note }
  const quick = { ...patience, firstWaitMs: 1 }
  return findManifest(reference, openSession({ registry: reference.registry, known, env: hosts.env, patience: quick }))
}

/** Answers HEAD with one thing and GET with another. */
const byMethod =
  (head: Response, get: Response): Host =>
  ({ method }) =>
    method === 'HEAD' ? head : get

const other = `sha256:${'0'.repeat(64)}`
const [, headers = {}] = found
const without = (name: string) => Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))

test('what is there is told by digest, type and size', async () => {
  const size = manifest.length
  expect(await lookUp(() => found)).toEqual({ found: true, digest, mediaType, size })
  expect(hosts.seen.map(({ method }) => method)).toEqual(['HEAD'])
})

describe('the manifest is read and hashed where HEAD', () => {
  test.each<[string, Response, Response]>([
    ['is not allowed', [405], found],
    ['says no digest', [200, without('docker-content-digest')], [200, { 'content-type': mediaType }, manifest]],
    ['says no type', [200, without('content-type')], [200, {}, manifest]]
  ])('%s', async (_case, head, get) => {
    expect(await lookUp(byMethod(head, get))).toMatchObject({ found: true, digest, mediaType })
    expect(hosts.seen.map(({ method }) => method)).toEqual(['HEAD', 'GET'])
  })
})

describe('a registry that lies is found out', () => {
  const typed = { 'content-type': mediaType }
  test.each<[string, string, Host, string]>([
    [
      'by what it says of itself',
      ':1',
      byMethod([405], [200, { ...headers, 'docker-content-digest': other }, manifest]),
      other
    ],
    ['by what was asked for', `@${other}`, () => found, other],
    ['by the bytes for what was asked for', `@${other}`, byMethod([405], [200, typed, manifest]), other],
    ['by what is no digest', ':1', () => [200, { ...headers, 'docker-content-digest': 'sha256:x' }], 'sha256:x'],
    ['by what is no image', ':1', () => [200, { ...headers, 'content-type': 'text/html' }], 'text/html'],
    ['by what is no manifest', ':1', byMethod([405], [200, {}, '<html>']), 'is no manifest'],
    ['by length', ':1', byMethod([405], [200, typed, Buffer.alloc(4_194_305)]), 'longer than 4194304 bytes']
  ])('%s', async (_case, end, host, message) => {
    await expect(lookUp(host, `ghcr.io/org/app${end}`)).rejects.toThrow(message)
  })
})

describe('what is not to be had is a complaint with its remedy', () => {
  const closed: Host = (seen, request) =>
    (seen.path.startsWith('/token') ? tokenServer({}) : bearer('https://ghcr.io/token', []))(seen, request)
  const halfClosed: Host = (seen, request) =>
    (seen.path.startsWith('/token') ? tokenServer({ anybody: 't' }) : bearer('https://ghcr.io/token', []))(
      seen,
      request
    )
  const refusing: Host = () => [403]

  test.each<[string, Host, string, Credentials | undefined, string, string]>([
    ['absent', () => [404], 'ghcr.io/org/app:1', undefined, 'is not in the registry ghcr.io', 'push it first'],
    ['private', closed, 'ghcr.io/org/app:1', undefined, 'to who is not logged in (status 401)', 'packages: read'],
    [
      'private at a token',
      halfClosed,
      'ghcr.io/org/app:1',
      undefined,
      'to who is not logged in (status 401)',
      'public'
    ],
    [
      'not permitted',
      closed,
      'ghcr.io/org/app:1',
      credentials,
      'to the login of the user "ada" (status 403)',
      'Manage Actions'
    ],
    [
      'elsewhere',
      refusing,
      'quay.io/org/app:1',
      undefined,
      'to who is not logged in (status 403)',
      'log in to the registry'
    ]
  ])('%s', async (_case, host, name, as, problem, remedy) => {
    const result = await lookUp(host, name, as)
    expect(result).toEqual({
      found: false,
      ...(_case === 'absent' ? {} : { refused: true }),
      problem: expect.stringContaining(problem),
      remedy: expect.stringContaining(remedy)
    })
    expect('problem' in result && result.problem).toContain(name)
  })

  test('and names the login that was not used', async () => {
    const note = '/home/docker/config.json leaves the login to docker-credential-pass, which is not run'
    expect(await lookUp(closed, 'ghcr.io/org/app:1', undefined, note)).toMatchObject({
      problem: expect.stringContaining(note)
    })
  })
})
