import { expect } from '@jest/globals'
import { section } from './cases.ts'
import { digestOf, getManifest, imageType, newBlob, newName, publish, pushBlob, unknown } from './content.ts'
import { ask, codeOf, type Reply } from './subject.ts'

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
const codes =
  /^(?:BLOB_UNKNOWN|BLOB_UPLOAD_INVALID|BLOB_UPLOAD_UNKNOWN|DIGEST_INVALID|MANIFEST_BLOB_UNKNOWN|MANIFEST_INVALID|MANIFEST_UNKNOWN|NAME_INVALID|NAME_UNKNOWN|SIZE_INVALID|UNAUTHORIZED|DENIED|UNSUPPORTED|TOOMANYREQUESTS)$/

/** A header that may be absent, and must be right where it is there. */
function mayBe({ headers }: Reply, name: string, value: string): void {
  expect([null, value]).toContain(headers.get(name))
}

const manifests = section('pulling manifests', {
  'by tag and by digest, to the byte, with the type they were pushed with': async (subject) => {
    const name = newName(subject)
    const { bytes, digest } = await publish(subject, name, 'v1')
    for (const reference of ['v1', digest]) {
      const reply = await getManifest(subject, name, reference)
      expect([reply.status, reply.bytes]).toEqual([200, bytes])
      expect(reply.headers.get('content-type')).toBe(imageType)
      mayBe(reply, 'docker-content-digest', digest)
    }
  },
  'HEAD tells that they are there, with digest and length': async (subject) => {
    const name = newName(subject)
    const { bytes, digest } = await publish(subject, name, 'v1')
    for (const reference of ['v1', digest]) {
      const reply = await getManifest(subject, name, reference, 'HEAD')
      expect([reply.status, reply.bytes.length]).toEqual([200, 0])
      expect(reply.headers.get('content-length')).toBe(String(bytes.length))
      mayBe(reply, 'docker-content-digest', digest)
    }
  },
  'what is not there is answered by 404, with a code': async (subject) => {
    const name = newName(subject)
    await publish(subject, name, 'v1')
    for (const reference of ['v2', unknown]) {
      expect((await getManifest(subject, name, reference, 'HEAD')).status).toBe(404)
      const reply = await getManifest(subject, name, reference)
      expect([reply.status, codeOf(reply)]).toEqual([404, 'MANIFEST_UNKNOWN'])
    }
  },
  'and blobs and tags of a repository that is not there are answered by 404': async (subject) => {
    const name = newName(subject)
    for (const place of ['manifests/v1', `manifests/${unknown}`, `blobs/${unknown}`, 'tags/list']) {
      const reply = await ask(subject, 'GET', `${name}/${place}`)
      expect([place, reply.status]).toEqual([place, 404])
      expect(codeOf(reply)).toMatch(codes)
    }
  },
  'what stands in one repository does not stand in another': async (subject) => {
    const [name, other] = [newName(subject), newName(subject)]
    const { digest } = await publish(subject, name, 'v1')
    await publish(subject, other, 'v2')
    for (const reference of ['v1', digest]) expect((await getManifest(subject, other, reference)).status).toBe(404)
  }
})

const blobs = section('pulling blobs', {
  'GET and HEAD': async (subject) => {
    const [name, bytes] = [newName(subject), newBlob(5000)]
    await pushBlob(subject, name, bytes)
    const [place, digest] = [`${name}/blobs/${digestOf(bytes)}`, digestOf(bytes)]
    const [whole, head] = [await ask(subject, 'GET', place), await ask(subject, 'HEAD', place)]
    expect([whole.status, whole.bytes.equals(bytes)]).toEqual([200, true])
    expect([head.status, head.bytes.length, head.headers.get('content-length')]).toEqual([200, 0, '5000'])
    for (const reply of [whole, head]) mayBe(reply, 'docker-content-digest', digest)
  },
  'a part, so that a broken download can go on': async (subject) => {
    const [name, bytes] = [newName(subject), newBlob(5000)]
    await pushBlob(subject, name, bytes)
    const from = (range: string) =>
      ask(subject, 'GET', `${name}/blobs/${digestOf(bytes)}`, { headers: { range: `bytes=${range}` } })
    const [rest, middle] = [await from('4000-'), await from('10-19')]
    expect([rest.status, rest.headers.get('content-range')]).toEqual([206, 'bytes 4000-4999/5000'])
    expect(rest.bytes.equals(bytes.subarray(4000))).toBe(true)
    expect([middle.status, middle.bytes.equals(bytes.subarray(10, 20))]).toEqual([206, true])
  },
  'a part beyond the end is answered by 416': async (subject) => {
    const [name, bytes] = [newName(subject), newBlob()]
    await pushBlob(subject, name, bytes)
    const sent = { headers: { range: 'bytes=64-' } }
    expect((await ask(subject, 'GET', `${name}/blobs/${digestOf(bytes)}`, sent)).status).toBe(416)
  },
  'what is not in the repository is answered by 404': async (subject) => {
    const [name, other, bytes] = [newName(subject), newName(subject), newBlob()]
    await pushBlob(subject, name, bytes)
    await publish(subject, other, 'v1')
    for (const place of [`${name}/blobs/${unknown}`, `${other}/blobs/${digestOf(bytes)}`]) {
      expect((await ask(subject, 'HEAD', place)).status).toBe(404)
      const reply = await ask(subject, 'GET', place)
      expect([reply.status, codeOf(reply)]).toEqual([404, 'BLOB_UNKNOWN'])
    }
  }
})

const root = section('determining support', {
  'GET /v2/ is answered by 200': async (subject) => {
    expect((await ask(subject, 'GET', '')).status).toBe(200)
  },
  'names that can be none are answered by 4xx': async (subject) => {
    for (const name of [`${subject.prefix}Upper`, `${subject.prefix}-dash`]) {
      const { status } = await ask(subject, 'POST', `${name}/blobs/uploads/`)
      expect([400, 404]).toContain(status)
    }
  }
})

export const pullCases = [...root, ...manifests, ...blobs]
