import { afterEach, describe, expect, test } from '@jest/globals'
import { pushBlob } from '#core/oci/push-blob'
import type { Fault } from '#rehearsal/world/faults/fault'
import { blobOf, type PushFixture, startPush } from './push-fixture.ts'

let fixture: PushFixture
afterEach(() => fixture.close())

const bytes = Buffer.from('the archive of a chart')
const repository = 'acme/app'
const uploads = '/v2/acme/app/blobs/uploads/'

const kinds = () => fixture.world.journal.map(({ kind }) => kind)
const stored = (blob = blobOf(bytes)) => fixture.registry.blobs.get(blob.digest)?.toString()

describe('a blob is', () => {
  test('uploaded in one piece, with four requests after the login', async () => {
    fixture = await startPush()
    const blob = blobOf(bytes)
    const session = fixture.session()
    expect(await pushBlob(session, repository, blob)).toBe('pushed')
    expect(fixture.visits()).toEqual([
      `HEAD /v2/acme/app/blobs/${blob.digest}`,
      `GET /token?service=registry.example&scope=repository%3Aacme%2Fapp%3Apull%2Cpush`,
      `HEAD /v2/acme/app/blobs/${blob.digest}`,
      `POST ${uploads}`,
      expect.stringMatching(/^PUT \/v2\/acme\/app\/blobs\/uploads\/upload-1\?digest=sha256%3A/)
    ])
    expect(await pushBlob(session, repository, blobOf(Buffer.from('another')))).toBe('pushed')
    expect(fixture.visits()).toHaveLength(3)
    expect(stored()).toBe(bytes.toString())
  })

  test.each(['relative', 'absolute'] as const)('uploaded where the registry says: %s', async (location) => {
    fixture = await startPush({ location })
    expect(await pushBlob(fixture.session(), repository, blobOf(bytes))).toBe('pushed')
    expect(stored()).toBe(bytes.toString())
  })

  test('left where it is there already', async () => {
    fixture = await startPush()
    await pushBlob(fixture.session(), repository, blobOf(bytes))
    expect(await pushBlob(fixture.session(), repository, blobOf(bytes))).toBe('present')
    expect(kinds()).toEqual(['begin-upload', 'upload-blob'])
  })

  test('mounted where another repository has it, with the right to read that one', async () => {
    fixture = await startPush()
    await pushBlob(fixture.session(), repository, blobOf(bytes))
    fixture.visits()
    expect(await pushBlob(fixture.session(), 'acme/other', blobOf(bytes), repository)).toBe('mounted')
    expect(fixture.visits()).toContain(
      'GET /token?service=registry.example&scope=repository%3Aacme%2Fother%3Apull%2Cpush&scope=repository%3Aacme%2Fapp%3Apull'
    )
    expect(kinds()).toEqual(['begin-upload', 'upload-blob', 'mount-blob'])
  })

  test('uploaded where the other repository does not have it, with the upload that was begun', async () => {
    fixture = await startPush()
    expect(await pushBlob(fixture.session(), repository, blobOf(bytes), 'acme/none')).toBe('pushed')
    expect(kinds()).toEqual(['begin-upload', 'upload-blob'])
  })

  test('uploaded when it is empty', async () => {
    fixture = await startPush()
    const empty = blobOf(Buffer.alloc(0))
    expect(await pushBlob(fixture.session(), repository, empty)).toBe('pushed')
    expect(stored(empty)).toBe('')
  })
})

describe('a blob is uploaded in chunks where the registry takes nothing so large', () => {
  test.each([
    ['in those of usual size', 6_500_000, 6_000_000, 0, 2],
    ['in small ones', 1_500_000, 1_000_000, 0, 3],
    ['in those that it wants at least', 2_500_000, 2_000_000, 1_500_000, 2]
  ])('%s', async (_case, size, largestPiece, smallestChunk, chunks) => {
    fixture = await startPush({ largestPiece, smallestChunk })
    const blob = blobOf(Buffer.alloc(size, 'x'))
    expect(await pushBlob(fixture.session(), repository, blob)).toBe('pushed')
    expect(kinds().filter((kind) => kind === 'upload-chunk')).toHaveLength(chunks)
    expect(stored(blob)?.length).toBe(blob.size)
  })
})

describe('what breaks is done again', () => {
  const at = /\/uploads\/upload/
  test.each<[string, Fault, number]>([
    ['the connection before the upload', { request: { method: 'POST' }, harm: 'reset' }, 1],
    ['the connection during the upload', { request: { method: 'PUT', path: at }, harm: 'reset' }, 2],
    ['the reply to its beginning', { effect: { kind: 'begin-upload' }, harm: 'lose-reply' }, 1],
    ['the reply to its end', { effect: { kind: 'upload-blob' }, harm: 'lose-reply' }, 1],
    ['the registry', { effect: { kind: 'upload-blob' }, harm: 'refuse' }, 2],
    [
      'its patience',
      { request: { method: 'PUT' }, harm: 'answer', answer: { status: 429, headers: { 'Retry-After': '1' } } },
      1
    ],
    [
      'its patience at the beginning',
      { request: { method: 'POST' }, harm: 'answer', answer: { status: 429, headers: { 'Retry-After': '1' } } },
      1
    ]
  ])('%s', async (_case, fault, reads) => {
    fixture = await startPush()
    fixture.world.arm(fault)
    const opened: number[] = []
    expect(await pushBlob(fixture.session(), repository, blobOf(bytes, opened))).toBe('pushed')
    expect(opened).toHaveLength(reads)
    expect(stored()).toBe(bytes.toString())
  })

  test('an upload that the registry has forgotten', async () => {
    fixture = await startPush()
    const forget = () => fixture.registry.uploads.clear()
    fixture.world.arm({ request: { method: 'PUT', path: at }, harm: 'run', when: 'before', run: forget })
    expect(await pushBlob(fixture.session(), repository, blobOf(bytes))).toBe('pushed')
    expect(kinds()).toEqual(['begin-upload', 'begin-upload', 'upload-blob'])
  })

  test.each([404, 410])('an upload that is gone, whatever the registry says: %s', async (status) => {
    fixture = await startPush()
    fixture.world.arm({ request: { method: 'PUT', path: at }, harm: 'refuse', answer: { status, body: 'gone' } })
    expect(await pushBlob(fixture.session(), repository, blobOf(bytes))).toBe('pushed')
    expect(kinds()).toEqual(['begin-upload', 'begin-upload', 'upload-blob'])
  })

  test('an authorization that has run out in between', async () => {
    fixture = await startPush()
    const challenge = { 'WWW-Authenticate': 'Bearer realm="https://registry.example/token",service="r"' }
    const answer = { status: 401, headers: challenge }
    fixture.world.arm({ request: { method: 'PUT', path: at }, harm: 'refuse', answer })
    const opened: number[] = []
    expect(await pushBlob(fixture.session(), repository, blobOf(bytes, opened))).toBe('pushed')
    expect(opened).toEqual([0, 0])
  })

  test('but not for ever', async () => {
    fixture = await startPush()
    fixture.world.arm({ request: { method: 'PUT' }, harm: 'reset', times: Number.POSITIVE_INFINITY })
    await expect(pushBlob(fixture.session(), repository, blobOf(bytes))).rejects.toThrow('no answer (')
    expect(fixture.visits().filter((visit) => visit.startsWith('PUT'))).toHaveLength(4)
  })
})
