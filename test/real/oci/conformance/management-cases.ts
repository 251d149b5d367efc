import { expect } from '@jest/globals'
import { section } from './cases.ts'
import { digestOf, getManifest, newBlob, newName, publish, pushBlob, putManifest, unknown } from './content.ts'
import { ask, type Reply, type Subject } from './subject.ts'

/** A registry that does not delete says so by 400 or 405. */
const disabled = [400, 405]

function remove(subject: Subject, place: string): Promise<Reply> {
  return ask(subject, 'DELETE', place)
}

async function tagsOf(subject: Subject, name: string): Promise<readonly string[]> {
  const { bytes } = await ask(subject, 'GET', `${name}/tags/list`)
  return (JSON.parse(bytes.toString('utf8')) as { tags: string[] | null }).tags ?? []
}

export const managementCases = section('content management', {
  'a deleted tag is gone, what it led to and other tags stay': async (subject) => {
    const name = newName(subject)
    const image = await publish(subject, name, 'v1')
    await putManifest(subject, name, image, 'v2')
    const { status } = await remove(subject, `${name}/manifests/v1`)
    if (disabled.includes(status)) return
    expect(status).toBe(202)
    expect((await getManifest(subject, name, 'v1')).status).toBe(404)
    for (const left of ['v2', image.digest]) expect((await getManifest(subject, name, left)).status).toBe(200)
    expect(await tagsOf(subject, name)).toEqual(['v2'])
  },
  'a deleted manifest is gone with its tags, others stay': async (subject) => {
    const name = newName(subject)
    const image = await publish(subject, name, 'v1')
    await putManifest(subject, name, image, 'v2')
    await publish(subject, name, 'v3')
    const { status } = await remove(subject, `${name}/manifests/${image.digest}`)
    if (disabled.includes(status)) return
    expect(status).toBe(202)
    for (const gone of ['v1', 'v2', image.digest]) expect((await getManifest(subject, name, gone)).status).toBe(404)
    expect(await tagsOf(subject, name)).toEqual(['v3'])
  },
  'a manifest that was deleted can be pushed again': async (subject) => {
    const name = newName(subject)
    const image = await publish(subject, name, 'v1')
    await remove(subject, `${name}/manifests/${image.digest}`)
    expect((await putManifest(subject, name, image, 'v1')).status).toBe(201)
    expect((await getManifest(subject, name, 'v1')).status).toBe(200)
  },
  'a manifest that is not there, in a repository that is and in one that is not': async (subject) => {
    const name = newName(subject)
    await publish(subject, name, 'v1')
    for (const repository of [name, newName(subject)]) {
      const { status } = await remove(subject, `${repository}/manifests/${unknown}`)
      expect([404, ...disabled]).toContain(status)
    }
  },
  'a deleted blob is gone': async (subject) => {
    const [name, bytes] = [newName(subject), newBlob()]
    await publish(subject, name, 'v1')
    await pushBlob(subject, name, bytes)
    const { status } = await remove(subject, `${name}/blobs/${digestOf(bytes)}`)
    if (disabled.includes(status)) return
    expect(status).toBe(202)
    expect((await ask(subject, 'GET', `${name}/blobs/${digestOf(bytes)}`)).status).toBe(404)
    await pushBlob(subject, name, bytes)
    expect((await ask(subject, 'GET', `${name}/blobs/${digestOf(bytes)}`)).status).toBe(200)
  },
  'a blob that is not there': async (subject) => {
    const name = newName(subject)
    await publish(subject, name, 'v1')
    expect([404, ...disabled]).toContain((await remove(subject, `${name}/blobs/${unknown}`)).status)
  }
})
