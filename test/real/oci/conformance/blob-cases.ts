import { expect } from '@jest/globals'
import { section } from './cases.ts'
import { binary, digestOf, newBlob, newName, publish, pushBlob, unknown } from './content.ts'
import { ask, codeOf, locationOf, type Reply, type Subject } from './subject.ts'

/** Whether a blob is in a repository, to the byte. */
export async function mustHave(subject: Subject, name: string, bytes: Buffer): Promise<void> {
  const reply = await ask(subject, 'GET', `${name}/blobs/${digestOf(bytes)}`)
  expect([reply.status, reply.bytes.equals(bytes)]).toEqual([200, true])
}

/** An upload has ended well: its answer leads to the blob. */
export async function mustBeStored(subject: Subject, reply: Reply, bytes: Buffer): Promise<void> {
  expect(reply.status).toBe(201)
  expect([null, digestOf(bytes)]).toContain(reply.headers.get('docker-content-digest'))
  const found = await ask(subject, 'GET', locationOf(reply))
  expect([found.status, found.bytes.equals(bytes)]).toEqual([200, true])
}

const single = section('pushing a blob monolithically', {
  'POST, then PUT to where that leads': async (subject) => {
    const [name, bytes] = [newName(subject), newBlob(3000)]
    const begun = await ask(subject, 'POST', `${name}/blobs/uploads/`)
    expect(begun.status).toBe(202)
    const query = { digest: digestOf(bytes) }
    const ended = await ask(subject, 'PUT', locationOf(begun), { query, headers: binary, body: bytes })
    await mustBeStored(subject, ended, bytes)
    await mustHave(subject, name, bytes)
  },
  'a single POST, or it is answered as if no digest had been named': async (subject) => {
    const [name, bytes] = [newName(subject), newBlob(3000)]
    const sent = { query: { digest: digestOf(bytes) }, headers: binary, body: bytes }
    const reply = await ask(subject, 'POST', `${name}/blobs/uploads/`, sent)
    expect([201, 202]).toContain(reply.status)
    const ended = reply.status === 201 ? reply : await ask(subject, 'PUT', locationOf(reply), sent)
    await mustBeStored(subject, ended, bytes)
  },
  'a blob that is there already': async (subject) => {
    const [name, bytes] = [newName(subject), newBlob()]
    for (const _ of [1, 2]) await pushBlob(subject, name, bytes)
    await mustHave(subject, name, bytes)
  },
  'a blob of no bytes': async (subject) => {
    const [name, bytes] = [newName(subject), Buffer.alloc(0)]
    await pushBlob(subject, name, bytes)
    await mustHave(subject, name, bytes)
  },
  'another digest than that of the content is refused, and nothing is stored': async (subject) => {
    const [name, bytes] = [newName(subject), newBlob()]
    await publish(subject, name, 'v1')
    const begun = await ask(subject, 'POST', `${name}/blobs/uploads/`)
    const query = { digest: unknown }
    const reply = await ask(subject, 'PUT', locationOf(begun), { query, headers: binary, body: bytes })
    expect([reply.status, codeOf(reply)]).toEqual([400, 'DIGEST_INVALID'])
    for (const digest of [unknown, digestOf(bytes)])
      expect((await ask(subject, 'HEAD', `${name}/blobs/${digest}`)).status).toBe(404)
  },
  'without a digest, and with what is none, it is refused': async (subject) => {
    for (const query of [{}, { digest: 'sha256:short' }, { digest: 'none' }]) {
      const begun = await ask(subject, 'POST', `${newName(subject)}/blobs/uploads/`)
      const sent = { query: query as Record<string, string>, headers: binary, body: newBlob() }
      expect((await ask(subject, 'PUT', locationOf(begun), sent)).status).toBe(400)
    }
  }
})

const mount = section('mounting a blob from another repository', {
  'it is there at once, or an upload begins': async (subject) => {
    const [name, from, bytes] = [newName(subject), newName(subject), newBlob()]
    await pushBlob(subject, from, bytes)
    await publish(subject, from, 'v1')
    const reply = await ask(subject, 'POST', `${name}/blobs/uploads/`, { query: { mount: digestOf(bytes), from } })
    expect([201, 202]).toContain(reply.status)
    if (reply.status === 201) await mustBeStored(subject, reply, bytes)
    else expect(locationOf(reply)).not.toBe('')
  },
  'what is not there makes an upload begin': async (subject) => {
    const [name, from] = [newName(subject), newName(subject)]
    await publish(subject, from, 'v1')
    const reply = await ask(subject, 'POST', `${name}/blobs/uploads/`, { query: { mount: unknown, from } })
    expect(reply.status).toBe(202)
    const [query, body] = [{ digest: digestOf(Buffer.from('x')) }, Buffer.from('x')]
    expect((await ask(subject, 'PUT', locationOf(reply), { query, headers: binary, body })).status).toBe(201)
  },
  'without the other repository it is there at once, or an upload begins': async (subject) => {
    const [name, other, bytes] = [newName(subject), newName(subject), newBlob()]
    await pushBlob(subject, other, bytes)
    const reply = await ask(subject, 'POST', `${name}/blobs/uploads/`, { query: { mount: digestOf(bytes) } })
    expect([201, 202]).toContain(reply.status)
    if (reply.status === 201) await mustBeStored(subject, reply, bytes)
  }
})

export const blobCases = [...single, ...mount]
