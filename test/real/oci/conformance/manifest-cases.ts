import { expect } from '@jest/globals'
import { section } from './cases.ts'
import {
  descriptorOf,
  digestOf,
  getManifest,
  imageType,
  indexType,
  type Manifest,
  manifestOf,
  newBlob,
  newImage,
  newName,
  publish,
  pushBlob,
  putManifest,
  unknown
} from './content.ts'
import { ask, codeOf, locationOf, type Reply, type Subject } from './subject.ts'

const emptyType = 'application/vnd.oci.empty.v1+json'

/** A manifest was taken: its answer leads to it, to the byte. */
async function mustBeTaken(subject: Subject, reply: Reply, { bytes, digest, mediaType }: Manifest): Promise<void> {
  expect(reply.status).toBe(201)
  expect([null, digest]).toContain(reply.headers.get('docker-content-digest'))
  const found = await ask(subject, 'GET', locationOf(reply), { headers: { accept: mediaType } })
  expect([found.status, found.bytes.equals(bytes)]).toEqual([200, true])
}

const taken = section('pushing manifests', {
  'by a tag and by the digest': async (subject) => {
    const name = newName(subject)
    const image = await newImage(subject, name)
    for (const reference of [image.digest, 'v1'])
      await mustBeTaken(subject, await putManifest(subject, name, image, reference), image)
  },
  'kept to the byte': async (subject) => {
    const name = newName(subject)
    const { bytes: plain } = await newImage(subject, name)
    const bytes = Buffer.from(`\n${JSON.stringify(JSON.parse(plain.toString('utf8')), null, 5)}\r\n  `)
    const image = { ...descriptorOf(bytes, imageType), bytes }
    await mustBeTaken(subject, await putManifest(subject, name, image, 'v1'), image)
    expect((await getManifest(subject, name, digestOf(bytes))).bytes.equals(bytes)).toBe(true)
  },
  'the same once more': async (subject) => {
    const name = newName(subject)
    const image = await publish(subject, name, 'v1')
    await mustBeTaken(subject, await putManifest(subject, name, image, 'v1'), image)
  },
  'a tag leads to the last one, and the one before stays': async (subject) => {
    const name = newName(subject)
    const [before, after] = [await publish(subject, name, 'v1'), await publish(subject, name, 'v1')]
    expect((await getManifest(subject, name, 'v1')).bytes.equals(after.bytes)).toBe(true)
    expect((await getManifest(subject, name, before.digest)).status).toBe(200)
  },
  'an index of them': async (subject) => {
    const name = newName(subject)
    const { mediaType, digest, size } = await publish(subject, name, 'v1')
    const index = manifestOf({ manifests: [{ mediaType, digest, size }] }, indexType)
    await mustBeTaken(subject, await putManifest(subject, name, index, 'all'), index)
  },
  'an artifact that says its type, with a config of no content': async (subject) => {
    const [name, config] = [newName(subject), Buffer.from('{}')]
    await pushBlob(subject, name, config)
    const artifactType = 'application/vnd.example.sbom.v1'
    const artifact = manifestOf({ artifactType, config: descriptorOf(config, emptyType), layers: [] })
    await mustBeTaken(subject, await putManifest(subject, name, artifact, 'sbom'), artifact)
  },
  'a chart of Helm': async (subject) => {
    const [name, config, chart] = [newName(subject), Buffer.from('{"name":"app","version":"1.2.3"}'), newBlob(500)]
    for (const bytes of [config, chart]) await pushBlob(subject, name, bytes)
    const layers = [descriptorOf(chart, 'application/vnd.cncf.helm.chart.content.v1.tar+gzip')]
    const manifest = manifestOf({ config: descriptorOf(config, 'application/vnd.cncf.helm.config.v1+json'), layers })
    await mustBeTaken(subject, await putManifest(subject, name, manifest, '1.2.3_build.1'), manifest)
  },
  'one of almost 4 MB': async (subject) => {
    const name = newName(subject)
    const image = await newImage(subject, name, { annotations: { long: 'x'.repeat(4_150_000) } })
    await mustBeTaken(subject, await putManifest(subject, name, image, 'v1'), image)
  },
  'whose subject is not there yet': async (subject) => {
    const name = newName(subject)
    const image = await newImage(subject, name, { subject: { mediaType: imageType, digest: unknown, size: 100 } })
    await mustBeTaken(subject, await putManifest(subject, name, image), image)
  },
  'under a tag of 128 characters': async (subject) => {
    const name = newName(subject)
    const image = await newImage(subject, name)
    await mustBeTaken(subject, await putManifest(subject, name, image, `_${'a.B-'.repeat(31)}abc`), image)
  }
})

const refused = section('pushing manifests', {
  'by the digest of another is refused, and nothing is stored': async (subject) => {
    const name = newName(subject)
    const image = await newImage(subject, name)
    const reply = await putManifest(subject, name, image, unknown)
    expect([reply.status, codeOf(reply)]).toEqual([400, 'DIGEST_INVALID'])
    for (const digest of [unknown, image.digest]) expect((await getManifest(subject, name, digest)).status).toBe(404)
  },
  'under a digest that is none is refused': async (subject) => {
    const name = newName(subject)
    const { status } = await putManifest(subject, name, await newImage(subject, name), 'sha256:wrong')
    expect([400, 404]).toContain(status)
  },
  'under a tag that is none is refused': async (subject) => {
    const name = newName(subject)
    const image = await newImage(subject, name)
    for (const reference of ['.dot', '-dash', 'pl+us', 'a'.repeat(129)]) {
      const { status } = await putManifest(subject, name, image, reference)
      expect([400, 404]).toContain(status)
    }
  },
  'that are none is refused': async (subject) => {
    const name = newName(subject)
    await publish(subject, name, 'v1')
    for (const text of ['', 'no JSON', '[]', '{"schemaVersion":2,"config":1}']) {
      const bytes = Buffer.from(text)
      const reply = await putManifest(subject, name, { ...descriptorOf(bytes, imageType), bytes }, 'v2')
      expect([text, reply.status, codeOf(reply)]).toEqual([text, 400, 'MANIFEST_INVALID'])
    }
  },
  'whose blobs are not there is taken, or refused for that reason': async (subject) => {
    const name = newName(subject)
    await publish(subject, name, 'v1')
    const lost = { digest: unknown, size: 10 }
    const layers = [{ ...lost, mediaType: 'application/octet-stream' }]
    const image = await newImage(subject, name, { layers })
    const reply = await putManifest(subject, name, image, 'v2')
    if (reply.status === 201) return
    expect([400, 404]).toContain(reply.status)
    expect(codeOf(reply)).toBe('MANIFEST_BLOB_UNKNOWN')
  },
  'longer than the registry takes is refused by 413': async (subject) => {
    const name = newName(subject)
    const image = await newImage(subject, name, { annotations: { long: 'x'.repeat(9_000_000) } })
    const { status } = await putManifest(subject, name, image, 'v1')
    expect(status).toBe(413)
  }
})

export const manifestCases = [...taken, ...refused]
