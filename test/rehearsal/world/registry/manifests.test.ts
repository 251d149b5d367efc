import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  codeOf,
  digestOf,
  imageOf,
  imageType,
  indexType,
  type RegistryFixture,
  startRegistry
} from './registry-fixture.ts'

let fixture: RegistryFixture
beforeEach(async () => {
  fixture = await startRegistry('open.example')
})
afterEach(() => fixture.close())

const put = (reference: string, body: string, type = imageType) =>
  fixture.call('PUT', `/v2/acme/app/manifests/${reference}`, { body, headers: { 'content-type': type } })

async function image(layer = 'layer'): Promise<string> {
  const digest = await fixture.blob('acme/app', layer)
  return imageOf(await fixture.blob('acme/app', '{}'), digest, layer.length)
}

test('a manifest is pushed by its tag and pulled by tag and digest', async () => {
  const body = await image()
  const digest = digestOf(body)
  const answer = await put('v1', body)
  expect([answer.status, answer.headers.get('docker-content-digest')]).toEqual([201, digest])
  for (const reference of ['v1', digest]) {
    const pulled = await fixture.call('GET', `/v2/acme/app/manifests/${reference}`)
    expect([pulled.headers.get('content-type'), await pulled.text()]).toEqual([imageType, body])
    const head = await fixture.call('HEAD', `/v2/acme/app/manifests/${reference}`)
    expect([head.headers.get('content-length'), head.headers.get('docker-content-digest'), await head.text()]).toEqual([
      String(body.length),
      digest,
      ''
    ])
  }
})

test('a tag that is overwritten is seen in the journal, with what it was', async () => {
  const old = await fixture.push('acme/app', 'v1', 'one')
  const now = await fixture.push('acme/app', 'v1', 'two')
  const pushes = fixture.world.journal.filter(({ kind }) => kind === 'push-manifest')
  const via = 'PUT https://open.example/v2/{name}/manifests/{reference}'
  const target = 'open.example/acme/app:v1'
  expect(pushes).toEqual([
    { n: expect.any(Number), kind: 'push-manifest', target, new: old, via, by: 'github-actions[bot]' },
    { n: expect.any(Number), kind: 'push-manifest', target, old, new: now, via, by: 'github-actions[bot]' }
  ])
  expect((await fixture.call('HEAD', `/v2/acme/app/manifests/${old}`)).status).toBe(200)
})

test.each([
  ['amazon', '400', 'TAG_INVALID', false],
  ['harbor', '412', 'PRECONDITION', false],
  ['conflict', '409', 'DENIED', true]
] as const)('a registry may keep tags as they are: %s', async (immutableTags, status, code, isSameGood) => {
  fixture.registry.settings = { ...fixture.registry.settings, immutableTags }
  const digest = await fixture.push('acme/app', 'v1', 'one')
  await expect(fixture.push('acme/app', 'v1', 'two')).rejects.toThrow(`${status} {"errors":[{"code":"${code}"`)
  expect(await fixture.push('acme/app', 'v1', 'one').then(Boolean, () => false)).toBe(isSameGood)
  await fixture.push('acme/app', '', 'two')
  expect((await fixture.call('HEAD', '/v2/acme/app/manifests/v1')).headers.get('docker-content-digest')).toBe(digest)
})

describe('a manifest is refused', () => {
  const absent = digestOf('absent')
  const good = imageOf(digestOf('{}'), digestOf('layer'), 5)
  const index = (digest: string) => JSON.stringify({ schemaVersion: 2, manifests: [{ digest, mediaType: imageType }] })

  test.each<[string, string, string, string, string]>([
    ['whose layer is not there', 'v1', imageOf(digestOf('{}'), absent, 1), imageType, '404 MANIFEST_BLOB_UNKNOWN'],
    ['whose image is not there', 'v1', index(absent), indexType, '404 MANIFEST_BLOB_UNKNOWN'],
    ['with another digest', absent, good, imageType, '400 DIGEST_INVALID'],
    ['with no digest after the colon', 'sha256:abc', good, imageType, '400 DIGEST_INVALID'],
    ['with no tag', 'v1+x', good, imageType, '400 TAG_INVALID'],
    ['of another type than it says', 'v1', good, indexType, '400 MANIFEST_INVALID'],
    ['that is no JSON', 'v1', '<html>', imageType, '400 MANIFEST_INVALID'],
    ['that is a list', 'v1', '[]', imageType, '400 MANIFEST_INVALID'],
    ['with layers that are none', 'v1', '{"layers":{"a":1}}', imageType, '400 MANIFEST_INVALID'],
    ['with a layer without digest', 'v1', '{"layers":[{}]}', imageType, '400 MANIFEST_INVALID'],
    ['that is too long', 'v1', ' '.repeat(4 * 1024 * 1024 + 1), imageType, '413 MANIFEST_INVALID']
  ])('%s', async (_case, reference, body, type, code) => {
    await image()
    expect(await codeOf(await put(encodeURIComponent(reference), body, type))).toBe(code)
    expect(fixture.kinds()).not.toContain('push-manifest')
  })
})

test('an index is taken when its images are there', async () => {
  const digest = await fixture.push('acme/app', '')
  const body = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [{ digest, mediaType: imageType }] })
  expect((await put('v1', body, indexType)).status).toBe(201)
  expect((await fixture.call('GET', '/v2/acme/app/manifests/v1')).headers.get('content-type')).toBe(indexType)
})

test('a tag is removed alone, a digest with its tags', async () => {
  const digest = await fixture.push('acme/app', 'v1')
  await fixture.push('acme/app', 'v2')
  const path = '/v2/acme/app/manifests'
  expect((await fixture.call('DELETE', `${path}/v1`)).status).toBe(202)
  expect(await codeOf(await fixture.call('GET', `${path}/v1`))).toBe('404 MANIFEST_UNKNOWN')
  expect((await fixture.call('HEAD', `${path}/v2`)).status).toBe(200)
  expect((await fixture.call('DELETE', `${path}/${digest}`)).status).toBe(202)
  expect((await fixture.call('HEAD', `${path}/v2`)).status).toBe(404)
  expect(fixture.kinds().slice(-2)).toEqual(['delete-tag', 'delete-manifest'])
  const other = await fixture.push('acme/app', 'v3', 'other')
  const end = (await fixture.world.endState())['open.example'] as Record<string, { tags: unknown }>
  expect(end['acme/app']?.tags).toEqual({ v3: other })
  fixture.registry.settings = { ...fixture.registry.settings, deletes: false }
  expect(await codeOf(await fixture.call('DELETE', `${path}/v1`))).toBe('405 UNSUPPORTED')
})

test('what a registry does not know it refuses', async () => {
  expect((await fixture.call('GET', '/v2/')).status).toBe(200)
  expect(await codeOf(await fixture.call('GET', '/v2/_catalog'))).toBe('405 UNSUPPORTED')
  expect(await codeOf(await fixture.call('POST', '/v2/acme/app/manifests/v1'))).toBe('405 UNSUPPORTED')
})
