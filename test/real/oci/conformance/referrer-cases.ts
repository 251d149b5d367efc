import { expect } from '@jest/globals'
import { section } from './cases.ts'
import {
  configType,
  getManifest,
  indexType,
  type Manifest,
  manifestOf,
  newImage,
  newName,
  publish,
  putManifest,
  unknown
} from './content.ts'
import { ask, type Subject } from './subject.ts'

interface Listed {
  readonly digest: string
  readonly size: number
  readonly artifactType?: string
  readonly annotations?: Readonly<Record<string, string>>
}

function list(subject: Subject, name: string, digest: string, query: Record<string, string> = {}) {
  return ask(subject, 'GET', `${name}/referrers/${digest}`, { query })
}

/** What refers to a digest, by the registry's own list. */
async function listed(subject: Subject, name: string, digest: string): Promise<readonly Listed[]> {
  const reply = await list(subject, name, digest)
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, indexType])
  return (JSON.parse(reply.bytes.toString('utf8')) as { manifests: Listed[] }).manifests
}

async function hasList(subject: Subject): Promise<boolean> {
  const name = newName(subject)
  await publish(subject, name, 'v1')
  return (await list(subject, name, unknown)).status !== 404
}

/** Clients keep the list themselves, under a tag that is made of the digest. */
async function keepsIndexUnderTag(subject: Subject, name: string, { digest }: Manifest, referrer: Manifest) {
  const { mediaType, size } = referrer
  const index = manifestOf({ manifests: [{ mediaType, digest: referrer.digest, size }] }, indexType)
  const tag = digest.replace(':', '-')
  expect((await getManifest(subject, name, tag)).status).toBe(404)
  expect((await putManifest(subject, name, index, tag)).status).toBe(201)
  expect((await getManifest(subject, name, tag)).bytes.equals(index.bytes)).toBe(true)
}

const sbom = 'application/vnd.example.sbom.v1'

/** An image, and three manifests that refer to it: two images, the first of which says its type, and an index. */
async function referred(subject: Subject) {
  const name = newName(subject)
  const image = await publish(subject, name, 'v1')
  const { mediaType, digest, size } = image
  const to = { subject: { mediaType, digest, size } }
  const typed = await newImage(subject, name, { ...to, artifactType: sbom, annotations: { 'org.example': 'one' } })
  const untyped = await newImage(subject, name, to)
  const index = manifestOf({ ...to, manifests: [{ mediaType, digest, size }] }, indexType)
  const all = [typed, untyped, index]
  const replies = []
  for (const one of all) replies.push(await putManifest(subject, name, one))
  expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
  return { name, image, typed, untyped, index, subjects: replies.map(({ headers }) => headers.get('oci-subject')) }
}

export const referrerCases = section('listing referrers', {
  'all of them, or clients keep an index under a tag': async (subject) => {
    const { name, image, typed, untyped, index } = await referred(subject)
    if (!(await hasList(subject))) return keepsIndexUnderTag(subject, name, image, typed)
    const found = (await listed(subject, name, image.digest)).map(({ digest, size }) => `${size} ${digest}`)
    expect(found.sort()).toEqual([typed, untyped, index].map(({ digest, size }) => `${size} ${digest}`).sort())
  },
  'each with its type, else that of its config, and its annotations': async (subject) => {
    if (!(await hasList(subject))) return
    const { name, image, typed, untyped, index } = await referred(subject)
    const found = await listed(subject, name, image.digest)
    const by = (one: Manifest) => found.find(({ digest }) => digest === one.digest)
    expect(by(typed)).toMatchObject({ artifactType: sbom, size: typed.size, annotations: { 'org.example': 'one' } })
    expect(by(untyped)).toMatchObject({ artifactType: configType, size: untyped.size })
    expect(by(index)?.artifactType).toBeUndefined()
  },
  'a push says whether its subject has been taken notice of': async (subject) => {
    const { image, subjects } = await referred(subject)
    const said = (await hasList(subject)) ? image.digest : null
    expect(subjects).toEqual([said, said, said])
  },
  'by their type, which the answer then says, or all of them': async (subject) => {
    if (!(await hasList(subject))) return
    const { name, image, typed, untyped, index } = await referred(subject)
    const reply = await list(subject, name, image.digest, { artifactType: sbom })
    const { manifests } = JSON.parse(reply.bytes.toString('utf8')) as { manifests: Listed[] }
    const filtered = reply.headers.get('oci-filters-applied') === 'artifactType'
    const wanted = filtered ? [typed] : [typed, untyped, index]
    expect(manifests.map(({ digest }) => digest).sort()).toEqual(wanted.map(({ digest }) => digest).sort())
  },
  'none where nothing refers, and of what is not there': async (subject) => {
    if (!(await hasList(subject))) return
    const name = newName(subject)
    const { digest } = await publish(subject, name, 'v1')
    expect([await listed(subject, name, digest), await listed(subject, name, unknown)]).toEqual([[], []])
  },
  'of what came only later': async (subject) => {
    if (!(await hasList(subject))) return
    const name = newName(subject)
    const { mediaType, digest, size, bytes } = await newImage(subject, name)
    const referrer = await newImage(subject, name, { subject: { mediaType, digest, size } })
    await putManifest(subject, name, referrer)
    await putManifest(subject, name, { mediaType, digest, size, bytes }, 'v1')
    expect((await listed(subject, name, digest)).map((one) => one.digest)).toEqual([referrer.digest])
  },
  'no more once they are deleted': async (subject) => {
    if (!(await hasList(subject))) return
    const { name, image, typed, untyped, index } = await referred(subject)
    const { status } = await ask(subject, 'DELETE', `${name}/manifests/${typed.digest}`)
    const left = status === 202 ? [untyped, index] : [typed, untyped, index]
    const found = (await listed(subject, name, image.digest)).map(({ digest }) => digest).sort()
    expect(found).toEqual(left.map(({ digest }) => digest).sort())
  },
  'of what is no digest is answered by 400': async (subject) => {
    if (!(await hasList(subject))) return
    const name = newName(subject)
    await publish(subject, name, 'v1')
    expect((await list(subject, name, 'sha256:wrong')).status).toBe(400)
  }
})
