import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { assetName } from '#rehearsal/world/releases/asset-name'
import { releasesOf } from '#rehearsal/world/releases/release'
import { upload } from '#rehearsal/world/rest/releases/upload'
import type { RestRequest } from '#rehearsal/world/rest/request'
import { urlsOf } from '#rehearsal/world/rest/urls'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
// biome-ignore lint/suspicious/noExplicitAny: the body of an answer
let draft: any
beforeAll(async () => {
  harbor = await startHarbor()
  draft = await harbor.release({ tag_name: 'v1.0.0', draft: true })
})
afterAll(() => harbor.close())

const sha256 = { a: 'sha256:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb' }
const taken = [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]

describe('the name of an asset', () => {
  const cases: [given: string, name: string][] = [
    ['chart-1.2.3.tgz', 'chart-1.2.3.tgz'],
    ["a5_ !#$%&'(),-.0123456789;=@AZ[]^_`az{}~.txt", 'a5_.-.0123456789.AZ._.az.txt'],
    ['a5_ð_æ_©_ŋ.txt', 'a5_d_ae_._ng.txt'],
    ['żółw.txt', 'zolw.txt'],
    ['app (x64).msi', 'app.x64.msi'],
    ['1.1.0-1~buster.deb', '1.1.0-1.buster.deb'],
    ['v1.0.0+build.zip', 'v1.0.0+build.zip'],
    ['.config', 'default.config'],
    ['notes.', 'notes'],
    ['船', 'default']
  ]
  test.each(cases)('%s', (given, name) => expect(assetName(given)).toBe(name))
})

describe('an upload', () => {
  test('is there with its digest', async () => {
    const { status, body } = await harbor.upload(draft, 'a file.txt&label=A%20file', 'a')
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: 'a.file.txt.label.A.20file', size: 1, digest: sha256.a, label: '' })
    expect(harbor.world.journal.at(-1)).toMatchObject({
      ...{ kind: 'upload-asset', target: 'acme/harbor v1.0.0 a.file.txt.label.A.20file', new: sha256.a, by: 'ada' }
    })
    expect((await harbor.call('GET', `/releases/${draft.id}`)).body.assets).toEqual([body])
  })

  test('has label, type and uploader', async () => {
    const labelled = {
      ...draft,
      upload_url: draft.upload_url.replace('{?name,label}', '{?name,label}&label=The%20text')
    }
    const { body } = await harbor.upload(labelled, 'b.txt', 'b', { 'content-type': 'application/x-b' })
    expect(body).toMatchObject({
      label: 'The text',
      content_type: 'application/x-b',
      state: 'uploaded',
      download_count: 0
    })
    expect(body.uploader.login).toBe('ada')
    expect(body.browser_download_url).toMatch(/\/acme\/harbor\/releases\/download\/untagged-[0-9a-f]{20}\/b\.txt$/)
  })

  test('is refused when the name is taken, if only after it was renamed', async () => {
    await harbor.upload(draft, 'c d', 'c')
    const answer = await harbor.upload(draft, 'c.d', 'other')
    expect([answer.status, answer.body.message, answer.body.errors]).toEqual([422, 'Validation Failed', taken])
  })

  test('is refused when it is empty', async () => {
    const { status, body } = await harbor.upload(draft, 'empty', '')
    const message = 'size must be greater than or equal to 1'
    expect([status, body.errors]).toEqual([422, [{ resource: 'ReleaseAsset', code: 'custom', field: 'size', message }]])
  })

  test('is refused without a name', async () => {
    const { status, body } = await harbor.upload(draft, '', 'x')
    expect([status, body.errors]).toEqual([422, [{ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' }]])
  })

  test('is refused without a length', async () => {
    const answer = await raw({ 'Transfer-Encoding': 'chunked' }, '1\r\nx\r\n0\r\n\r\n', 'chunked', false)
    expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*"Bad Content-Length: "/)
  })

  test('is refused where there are a thousand', async () => {
    const full = await harbor.release({ tag_name: 'v1.1.0', draft: true })
    const repository = harbor.world.state.repositories.byName.get('acme/harbor')
    const release = repository && releasesOf(repository).get(full.id)
    const { body } = await harbor.upload(full, 'one', '1')
    const one = release?.assets.get(body.id)
    if (one !== undefined) for (let at = 0; at < 999; at++) release?.assets.set(at, { ...one, id: at, name: `${at}` })
    const answer = await harbor.upload(full, 'more', '1')
    expect(answer.body.errors).toMatchObject([
      { field: 'file_count', message: 'file_count limited to 1000 assets per release' }
    ])
  })

  test('is refused for a release that is not there', async () => {
    expect(
      (await harbor.upload({ ...draft, upload_url: draft.upload_url.replace(draft.id, 1) }, 'x', 'x')).status
    ).toBe(404)
  })
})

/** Sends head and body of an upload to the draft, hangs up unless told to listen on, and gives the answer. */
function raw(headers: Record<string, string>, body: string, name: string, hangsUp = true): Promise<string> {
  const { port } = new URL(harbor.world.url)
  const all = {
    Host: 'world',
    'User-Agent': 'test',
    Authorization: `bearer ${harbor.token}`,
    Connection: 'close',
    ...headers
  }
  const head = Object.entries(all).map((entry) => entry.join(': '))
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1')
    let text = ''
    socket.on('data', (bytes) => {
      text += bytes
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
    const path = `${new URL(draft.upload_url).pathname.replace(/(%7B|\{).*/, '')}?name=${name}`
    socket.write(`POST ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${body}`)
    if (hangsUp) socket.end()
  })
}

describe('an upload that breaks off', () => {
  test('leaves an empty asset that holds the name until it is deleted', async () => {
    await raw({ 'Content-Length': '100' }, 'only the beginning', 'broken.bin')
    const listed = async () => {
      const { body } = await harbor.call('GET', `/releases/${draft.id}/assets`)
      return body.find((asset: { name: string }) => asset.name === 'broken.bin')
    }
    while ((await listed()) === undefined) await new Promise((resolve) => setTimeout(resolve, 5))
    const broken = await listed()
    expect(broken).toMatchObject({ state: 'starter', size: 0, digest: null })
    expect((await harbor.upload(draft, 'broken.bin', 'whole')).body.errors).toEqual(taken)
    expect((await harbor.call('DELETE', `/releases/assets/${broken.id}`)).status).toBe(204)
    expect((await harbor.upload(draft, 'broken.bin', 'whole')).body).toMatchObject({ state: 'uploaded', size: 5 })
  })

  test('is a bad gateway to a client that still listens', async () => {
    const { state } = harbor.world
    const repository = state.repositories.byName.get('acme/harbor')
    if (repository === undefined) throw new Error('the repository is gone')
    const request = {
      ...{ state, repository, access: 'write', urls: urlsOf(state.url, repository), caller: { kind: 'anonymous' } },
      ...{ via: 'POST', parameters: { release_id: String(draft.id) }, url: new URL('http://world/?name=heard.bin') },
      ...{ body: undefined, bytes: Buffer.from('only'), contentLength: '100', isComplete: false },
      ...{ contentType: 'text/plain', accept: '', version: '2022-11-28' }
    } as unknown as RestRequest
    await expect(upload.handle(request)).rejects.toMatchObject({ status: 502 })
  })

  test('as JSON that breaks off changes nothing', async () => {
    const before = harbor.world.journal.length
    const { port } = new URL(harbor.world.url)
    const socket = connect(Number(port), '127.0.0.1')
    const head = `Host: world\r\nUser-Agent: test\r\nAuthorization: bearer ${harbor.token}\r\nContent-Length: 100`
    socket.on('error', () => {}).resume()
    socket.end(`POST /api/v3/repos/acme/harbor/releases HTTP/1.1\r\n${head}\r\n\r\n{"tag_name":"v5","draft":true}`)
    await new Promise((resolve) => socket.on('close', resolve))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(harbor.world.journal).toHaveLength(before)
  })
})

describe('assets', () => {
  test('come in pages, in the order of their uploads', async () => {
    const release = await harbor.release({ tag_name: 'v1.2.0' })
    for (const name of ['z', 'a', 'm']) await harbor.upload(release, name, name)
    const { body, headers } = await harbor.call('GET', `/releases/${release.id}/assets?per_page=2`)
    expect(body.map(({ name }: { name: string }) => name)).toEqual(['z', 'a'])
    expect(headers.get('link')).toMatch(/page=2>; rel="next"/)
  })

  test('are renamed and labelled, but not to a name that is taken', async () => {
    const [{ body: one }, { body: other }] = [
      await harbor.upload(draft, 'r1', '1'),
      await harbor.upload(draft, 'r2', '2')
    ]
    const change = (body: object) => harbor.call('PATCH', `/releases/assets/${one.id}`, body)
    expect((await change({ name: 'r 3', label: 'Third' })).body).toMatchObject({ name: 'r.3', label: 'Third' })
    const refused = await change({ name: other.name })
    expect([refused.status, refused.body.errors]).toEqual([422, taken])
    expect((await change({ label: 'Fourth' })).body).toMatchObject({ name: 'r.3', label: 'Fourth' })
  })

  test('of a draft are hidden from who may not push', async () => {
    const { body } = await harbor.upload(draft, 'hidden', 'x')
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const change = method === 'PATCH' ? {} : undefined
      expect((await harbor.call(method, `/releases/assets/${body.id}`, change, harbor.reader)).status).toBe(404)
    }
    expect((await harbor.call('GET', `/releases/assets/${body.id}`)).body).toEqual(body)
  })
})
