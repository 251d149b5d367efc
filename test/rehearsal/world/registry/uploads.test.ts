import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { codeOf, digestOf, type RegistryFixture, startRegistry } from './registry-fixture.ts'

let fixture: RegistryFixture
beforeEach(async () => {
  fixture = await startRegistry('open.example')
})
afterEach(() => fixture.close())

const text = 'hello, registry'
const digest = digestOf(text)

async function begin(): Promise<string> {
  const answer = await fixture.call('POST', '/v2/acme/app/blobs/uploads/')
  expect([answer.status, answer.headers.get('range')]).toEqual([202, '0-0'])
  return answer.headers.get('location') as string
}

const patch = (at: string, body: string, range: string) =>
  fixture.call('PATCH', at, { body, headers: { 'content-range': range, 'content-type': 'application/octet-stream' } })

async function pulled(name = 'acme/app', headers = {}): Promise<string> {
  const answer = await fixture.call('GET', `/v2/${name}/blobs/${digest}`, { headers })
  return `${answer.status} ${await answer.text()}`
}

describe('a blob is uploaded', () => {
  test('at once', async () => {
    const answer = await fixture.call('POST', `/v2/acme/app/blobs/uploads/?digest=${digest}`, { body: text })
    expect([answer.status, answer.headers.get('docker-content-digest')]).toEqual([201, digest])
    expect(answer.headers.get('location')).toBe(`https://open.example/v2/acme/app/blobs/${digest}`)
    expect(await pulled()).toBe(`200 ${text}`)
    expect(fixture.kinds()).toEqual(['upload-blob'])
  })

  test('with a begin and an end', async () => {
    const at = await begin()
    expect((await fixture.call('PUT', `${at}?digest=${digest}`, { body: text })).status).toBe(201)
    expect(await pulled()).toBe(`200 ${text}`)
    expect((await fixture.call('GET', at)).status).toBe(404)
  })

  test('in chunks, the last with the end', async () => {
    const at = await begin()
    const first = await patch(at, text.slice(0, 5), '0-4')
    expect([first.status, first.headers.get('range')]).toEqual([202, '0-4'])
    expect((await patch(at, text.slice(5, 9), '5-8')).headers.get('range')).toBe('0-8')
    const last = { body: text.slice(9), headers: { 'content-range': `9-${text.length - 1}` } }
    expect((await fixture.call('PUT', `${at}?digest=${digest}`, last)).status).toBe(201)
    expect(await pulled()).toBe(`200 ${text}`)
  })

  test('by a digest of sha512', async () => {
    const long = digestOf(text, 'sha512')
    expect((await fixture.call('POST', `/v2/acme/app/blobs/uploads/?digest=${long}`, { body: text })).status).toBe(201)
    expect((await fixture.call('HEAD', `/v2/acme/app/blobs/${long}`)).headers.get('content-length')).toBe('15')
  })

  test('from another repository, where it is there', async () => {
    await fixture.blob('acme/app', text)
    const mount = (from: string) => fixture.call('POST', `/v2/acme/other/blobs/uploads/?mount=${digest}&from=${from}`)
    expect((await mount('acme/none')).status).toBe(202)
    expect(await pulled('acme/other')).toMatch(/^404/)
    expect((await mount('acme/app')).status).toBe(201)
    expect(await pulled('acme/other')).toBe(`200 ${text}`)
    expect(fixture.kinds()).toEqual(['upload-blob', 'begin-upload', 'mount-blob'])
  })
})

describe('an upload that goes wrong is refused', () => {
  const wrong = digestOf('other')
  test.each<[string, (at: string) => Promise<Response>, string]>([
    ['another digest', (at) => fixture.call('PUT', `${at}?digest=${wrong}`, { body: text }), '400 DIGEST_INVALID'],
    ['no digest', (at) => fixture.call('PUT', at, { body: text }), '400 DIGEST_INVALID'],
    ['an unknown algorithm', (at) => fixture.call('PUT', `${at}?digest=md5:abc`, { body: text }), '400 DIGEST_INVALID'],
    ['a chunk out of order', (at) => patch(at, text, '5-19'), '416 BLOB_UPLOAD_INVALID'],
    ['a chunk of another length', (at) => patch(at, text, '0-3'), '400 SIZE_INVALID'],
    [
      'an end out of order',
      (at) => fixture.call('PUT', `${at}?digest=${digest}`, { body: text, headers: { 'content-range': '5-19' } }),
      '416 BLOB_UPLOAD_INVALID'
    ],
    ['another upload', () => patch('/v2/acme/app/blobs/uploads/upload-99', text, '0-14'), '404 BLOB_UPLOAD_UNKNOWN'],
    ['another repository', (at) => patch(at.replace('app', 'other'), text, '0-14'), '404 BLOB_UPLOAD_UNKNOWN'],
    ['a name in capitals', () => fixture.call('POST', '/v2/acme/App/blobs/uploads/'), '400 NAME_INVALID'],
    ['a name of dots', () => fixture.call('POST', '/v2/acme/a..b/blobs/uploads/'), '400 NAME_INVALID']
  ])('%s', async (_case, send, code) => {
    expect(await codeOf(await send(await begin()))).toBe(code)
    expect(fixture.kinds()).toEqual(['begin-upload'])
  })
})

test('an upload that broke off goes on where it was', async () => {
  const at = await begin()
  const path = at.replace('https://open.example', '/_hosts/open.example')
  await new Promise<void>((resolve) => {
    const headers = { 'content-length': text.length, 'content-range': `0-${text.length - 1}` }
    const broken = request(new URL(path, fixture.world.url), { method: 'PATCH', headers })
    broken.on('error', () => resolve())
    broken.write(text.slice(0, 6), () => setTimeout(() => broken.destroy(new Error('broken off')), 50))
  })
  let status = await fixture.call('GET', at)
  for (let tries = 0; tries < 50 && status.headers.get('range') !== '0-5'; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    status = await fixture.call('GET', at)
  }
  expect([status.status, status.headers.get('range')]).toEqual([204, '0-5'])
  await patch(at, text.slice(6), `6-${text.length - 1}`)
  expect((await fixture.call('PUT', `${at}?digest=${digest}`)).status).toBe(201)
  expect(await pulled()).toBe(`200 ${text}`)
})

describe('a registry may', () => {
  const put = async (at: string) => fixture.call('PUT', `${at}?digest=${digest}`, { body: text })

  test('take nothing large at once', async () => {
    fixture.registry.settings = { ...fixture.registry.settings, largestPiece: 10 }
    const at = await begin()
    expect((await put(at)).status).toBe(413)
    expect((await patch(at, text, '0-14')).status).toBe(413)
    await patch(at, text.slice(0, 10), '0-9')
    await patch(at, text.slice(10), '10-14')
    expect((await fixture.call('PUT', `${at}?digest=${digest}`)).status).toBe(201)
  })

  test('take nothing small before the end, and says so', async () => {
    fixture.registry.settings = { ...fixture.registry.settings, smallestChunk: 5 }
    const answer = await fixture.call('POST', '/v2/acme/app/blobs/uploads/')
    expect(answer.headers.get('oci-chunk-min-length')).toBe('5')
    const at = answer.headers.get('location') as string
    await patch(at, text.slice(0, 4), '0-3')
    expect(await codeOf(await patch(at, text.slice(4, 9), '4-8'))).toBe('400 SIZE_INVALID')
  })

  test('want its repositories to be made by hand', async () => {
    fixture.registry.settings = { ...fixture.registry.settings, wantsRepositories: true }
    expect(await codeOf(await fixture.call('POST', '/v2/acme/app/blobs/uploads/'))).toBe('404 NAME_UNKNOWN')
  })
})

test('an upload is given up', async () => {
  const at = await begin()
  expect((await fixture.call('DELETE', at)).status).toBe(204)
  expect(await codeOf(await fixture.call('GET', at))).toBe('404 BLOB_UPLOAD_UNKNOWN')
})

test.each([
  ['from a byte on', 'bytes=7-', '206 registry'],
  ['between bytes', 'bytes=0-4', '206 hello'],
  ['behind the end', 'bytes=99-', '416 ']
])('a part of a blob is pulled: %s', async (_case, range, expected) => {
  await fixture.blob('acme/app', text)
  expect(await pulled('acme/app', { range })).toBe(expected)
})

test('a blob is measured, and removed', async () => {
  await fixture.blob('acme/app', text)
  const path = `/v2/acme/app/blobs/${digest}`
  const head = await fixture.call('HEAD', path)
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '15', ''])
  expect((await fixture.call('DELETE', path)).status).toBe(202)
  expect(await codeOf(await fixture.call('GET', path))).toBe('404 BLOB_UNKNOWN')
})
