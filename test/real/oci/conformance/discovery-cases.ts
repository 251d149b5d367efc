import { expect } from '@jest/globals'
import { section } from './cases.ts'
import { newImage, newName, putManifest } from './content.ts'
import { ask, type Reply, type Subject } from './subject.ts'

/** Digits before letters, in lower case alone: on the order of the others specification and registries disagree. */
const tags = ['1.10.0', '1.2.0', '1.2.0-rc.1', 'a', 'b', 'latest']

/** A repository with these tags, pushed in another order. */
async function tagged(subject: Subject): Promise<string> {
  const name = newName(subject)
  const image = await newImage(subject, name)
  for (const tag of [...tags].reverse()) await putManifest(subject, name, image, tag)
  return name
}

async function list(subject: Subject, name: string, query: Record<string, string> = {}) {
  const reply = await ask(subject, 'GET', `${name}/tags/list`, { query })
  return { reply, said: JSON.parse(reply.bytes.toString('utf8')) as { name: string; tags: string[] | null } }
}

/** Where the next page is; undefined on the last one. https://www.rfc-editor.org/rfc/rfc8288#section-3 */
function next({ headers }: Reply): string | undefined {
  const link = headers.get('link')
  if (link === null) return undefined
  const [, place, relation] = /^<([^>]+)>;\s*rel="?([^"]+)"?$/.exec(link) ?? []
  expect(relation).toBe('next')
  return place
}

export const discoveryCases = section('listing tags', {
  'all of them, in their order': async (subject) => {
    const name = await tagged(subject)
    const { reply, said } = await list(subject, name)
    expect([reply.status, said]).toEqual([200, { name, tags }])
    expect(reply.headers.get('content-type')).toContain('application/json')
  },
  'at most n': async (subject) => {
    const { said } = await list(subject, await tagged(subject), { n: '2' })
    expect(said.tags).toEqual(['1.10.0', '1.2.0'])
  },
  'all when n is more than there are': async (subject) => {
    const { reply, said } = await list(subject, await tagged(subject), { n: '100' })
    expect([said.tags, next(reply)]).toEqual([tags, undefined])
  },
  'none, and no more of them, when n is 0': async (subject) => {
    const { reply, said } = await list(subject, await tagged(subject), { n: '0' })
    expect([reply.status, said.tags ?? [], next(reply)]).toEqual([200, [], undefined])
  },
  'after the last one': async (subject) => {
    const name = await tagged(subject)
    expect((await list(subject, name, { last: '1.2.0-rc.1' })).said.tags).toEqual(['a', 'b', 'latest'])
    expect((await list(subject, name, { last: '1.2.0', n: '2' })).said.tags).toEqual(['1.2.0-rc.1', 'a'])
    expect((await list(subject, name, { last: 'latest' })).said.tags ?? []).toEqual([])
  },
  'after one that is there no more': async (subject) => {
    const name = await tagged(subject)
    expect((await list(subject, name, { last: '1.2.0-zz' })).said.tags).toEqual(['a', 'b', 'latest'])
  },
  'page after page, as each leads to the next': async (subject) => {
    const name = await tagged(subject)
    const found: string[] = []
    let place: string | undefined = `${name}/tags/list?n=4`
    for (let pages = 0; place !== undefined && pages < 5; pages += 1) {
      const reply: Reply = await ask(subject, 'GET', place)
      found.push(...((JSON.parse(reply.bytes.toString('utf8')) as { tags: string[] }).tags ?? []))
      place = next(reply)
    }
    expect(found).toEqual(tags)
  }
})
