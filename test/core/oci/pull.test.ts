import { afterEach, describe, expect, test } from '@jest/globals'
import type { Descriptor } from '#core/oci/descriptor'
import { pullBlob } from '#core/oci/pull-blob'
import { pullManifest } from '#core/oci/pull-manifest'
import { parseReference } from '#core/oci/reference'
import { openSession } from '#core/oci/session'
import { type Host, type Hosts, startHosts } from './hosts.ts'
import { blobOf, digestOf, imageType, quick } from './push-fixture.ts'
import { bearer, credentials, digest, found, login, manifest, tokenServer } from './registry.ts'

let hosts: Hosts
afterEach(() => hosts.close())

async function open(all: Readonly<Record<string, Host>>, anonymous = false) {
  hosts = await startHosts(all)
  const known = { credentials, note: undefined }
  return openSession({ registry: 'registry.example', known, env: hosts.env, patience: quick, anonymous })
}

const content = Buffer.from('the content of a blob')
const blob: Descriptor = blobOf(content)

async function read(all: Readonly<Record<string, Host>>, wanted = blob): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of pullBlob(await open(all), 'org/app', wanted)) parts.push(part)
  return Buffer.concat(parts).toString()
}

const giving =
  (bytes: Buffer, length = bytes.length): Host =>
  () => [200, { 'content-length': String(length) }, bytes]

describe('a blob is pulled', () => {
  test('as it is', async () => {
    expect(await read({ 'registry.example': giving(content) })).toBe(content.toString())
  })

  test('by sha512', async () => {
    const { createHash } = await import('node:crypto')
    const long = `sha512:${createHash('sha512').update(content).digest('hex')}`
    expect(await read({ 'registry.example': giving(content) }, { ...blob, digest: long })).toBe(content.toString())
  })

  test('from where its registry keeps it, and no credentials go there', async () => {
    const serve: Host = (seen, request) => {
      if (seen.path.startsWith('/token')) return tokenServer({ login: 't' })(seen, request)
      const answer = bearer('https://registry.example/token', ['t'])(seen, request)
      return answer === found ? [307, { location: 'https://store.example/b?sig=1' }] : answer
    }
    expect(await read({ 'registry.example': serve, 'store.example': giving(content) })).toBe(content.toString())
    const { path, authorization } = hosts.seen.at(-1) ?? {}
    expect([path, authorization]).toEqual(['/b?sig=1', undefined])
  })

  test.each<[string, Host, string]>([
    ['other content', giving(Buffer.from('the content of a blub')), 'other content, of the digest sha256:'],
    ['less', giving(content.subarray(3)), '18 of the 21 bytes'],
    ['more', giving(Buffer.concat([content, content])), 'more than the 21 bytes'],
    ['nothing', () => [404], 'does not have this blob'],
    ['a failure', () => [500], 'answers status 500'],
    ['no end', giving(content, 99), 'it broke off (']
  ])('and found out when the registry gives %s', async (_case, host, message) => {
    await expect(read({ 'registry.example': host })).rejects.toThrow(message)
  })

  test.each(['md5:abc', 'sha256', ''])('only by a digest that can be checked: %j', async (wrong) => {
    await expect(read({ 'registry.example': giving(content) }, { ...blob, digest: wrong })).rejects.toThrow(
      'expected a digest by sha256 or sha512'
    )
    expect(hosts.seen).toEqual([])
  })
})

describe('a manifest is pulled', () => {
  const name = 'registry.example/org/app:1'
  const pull = async (host: Host, text = name, anonymous = false) =>
    pullManifest(await open({ 'registry.example': host }, anonymous), parseReference(text), [imageType])

  const bare: Host = () => [200, { 'content-type': imageType }, manifest]
  test.each([
    ['by its tag', name, () => found],
    ['by its digest', `registry.example/org/app@${digest}`, () => found],
    ['that nobody has hashed', name, bare],
    ['that nobody has hashed, by its digest', `registry.example/org/app@${digest}`, bare]
  ] as const)('and hashed: %s', async (_case, text, host) => {
    expect(await pull(host, text)).toMatchObject({ found: true, digest, mediaType: imageType })
  })

  test.each<[string, Host, string]>([
    ['of another type', () => [200, { 'content-type': 'text/html' }, 'x'], 'with "text/html", not application/vnd'],
    ['that is not what was asked for', () => [200, { 'content-type': imageType }, 'x'], digestOf('x')],
    [
      'that is not what it is said to be',
      () => [200, { 'content-type': imageType, 'docker-content-digest': digestOf('y') }, manifest],
      'in the place of'
    ],
    ['that fails', () => [500], 'status 500']
  ])('but none %s', async (_case, host, message) => {
    await expect(pull(host, `registry.example/org/app@${digest}`)).rejects.toThrow(message)
  })

  test('and missed where it is not', async () => {
    expect(await pull(() => [404])).toMatchObject({ found: false, problem: expect.stringContaining('is not in') })
  })

  test('without credentials where none are to be used', async () => {
    const serve: Host = (seen, request) =>
      (seen.path.startsWith('/token') ? tokenServer({ login: 't' }) : bearer('https://registry.example/token', ['t']))(
        seen,
        request
      )
    expect(await pull(serve, name, true)).toMatchObject({ found: false, refused: true })
    expect(hosts.seen.filter(({ authorization }) => authorization === login)).toEqual([])
  })
})
