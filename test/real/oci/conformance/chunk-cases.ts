import { expect } from '@jest/globals'
import { mustBeStored, mustHave } from './blob-cases.ts'
import { section } from './cases.ts'
import { binary, digestOf, newBlob, newName } from './content.ts'
import { ask, locationOf, type Reply, type Subject } from './subject.ts'

const bytes = newBlob(9000)
const digest = digestOf(bytes)

function begin(subject: Subject, name = newName(subject)): Promise<Reply> {
  return ask(subject, 'POST', `${name}/blobs/uploads/`)
}

/** Sends the bytes from `from` up to `to`, this one not included, to where the last answer leads. */
function patch(subject: Subject, last: Reply, from: number, to: number): Promise<Reply> {
  const headers = { ...binary, 'content-range': `${from}-${to - 1}` }
  return ask(subject, 'PATCH', locationOf(last), { headers, body: bytes.subarray(from, to) })
}

function close(subject: Subject, last: Reply, from = bytes.length): Promise<Reply> {
  const rest = bytes.subarray(from)
  const headers = rest.length === 0 ? {} : { ...binary, 'content-range': `${from}-${bytes.length - 1}` }
  return ask(subject, 'PUT', locationOf(last), { query: { digest }, headers, ...(rest.length > 0 && { body: rest }) })
}

/** How far an upload has come. */
function status(subject: Subject, last: Reply): Promise<Reply> {
  return ask(subject, 'GET', locationOf(last))
}

const order = section('pushing a blob in chunks', {
  'each is answered by how far it has come, and the last goes with the end': async (subject) => {
    const name = newName(subject)
    const first = await patch(subject, await begin(subject, name), 0, 4000)
    expect([first.status, first.headers.get('range')]).toEqual([202, '0-3999'])
    const second = await patch(subject, first, 4000, 8000)
    expect([second.status, second.headers.get('range')]).toEqual([202, '0-7999'])
    await mustBeStored(subject, await close(subject, second, 8000), bytes)
    await mustHave(subject, name, bytes)
  },
  'the end may come without a chunk': async (subject) => {
    const first = await patch(subject, await begin(subject), 0, 4000)
    await mustBeStored(subject, await close(subject, await patch(subject, first, 4000, 9000)), bytes)
  },
  'one chunk that does not say which': async (subject) => {
    const begun = await begin(subject)
    const all = await ask(subject, 'PATCH', locationOf(begun), { headers: binary, body: bytes })
    expect(all.status).toBe(202)
    await mustBeStored(subject, await close(subject, all), bytes)
  },
  'the first must begin at 0': async (subject) => {
    expect((await patch(subject, await begin(subject), 4000, 8000)).status).toBe(416)
  },
  'one that is too early, or comes again, is answered by 416, and the upload goes on': async (subject) => {
    const first = await patch(subject, await begin(subject), 0, 4000)
    expect((await patch(subject, first, 5000, 8000)).status).toBe(416)
    expect((await patch(subject, first, 0, 4000)).status).toBe(416)
    const now = await status(subject, first)
    expect([now.status, now.headers.get('range')]).toEqual([204, '0-3999'])
    await mustBeStored(subject, await close(subject, await patch(subject, now, 4000, 9000)), bytes)
  },
  'an end whose chunk is not the next is answered by 416': async (subject) => {
    const first = await patch(subject, await begin(subject), 0, 4000)
    expect((await close(subject, first, 5000)).status).toBe(416)
  }
})

const sessions = section('the upload of a blob', {
  'tells how far it has come': async (subject) => {
    const begun = await begin(subject)
    const none = await status(subject, begun)
    expect([none.status, locationOf(none)]).toEqual([204, expect.stringContaining('/')])
    const first = await patch(subject, none, 0, 4000)
    const some = await status(subject, first)
    expect([some.status, some.headers.get('range')]).toEqual([204, '0-3999'])
    await mustBeStored(subject, await close(subject, some, 4000), bytes)
  },
  'that has ended is there no more': async (subject) => {
    const begun = await begin(subject)
    const ended = await close(subject, begun, 0)
    expect(ended.status).toBe(201)
    expect((await status(subject, begun)).status).toBe(404)
  },
  'that is cancelled is there no more': async (subject) => {
    const first = await patch(subject, await begin(subject), 0, 4000)
    expect((await ask(subject, 'DELETE', locationOf(first))).status).toBe(204)
    expect((await status(subject, first)).status).toBe(404)
    expect((await patch(subject, first, 4000, 9000)).status).toBe(404)
  },
  'with too little of it is refused': async (subject) => {
    const first = await patch(subject, await begin(subject), 0, 4000)
    expect((await close(subject, first)).status).toBe(400)
  }
})

export const chunkCases = [...order, ...sessions]
