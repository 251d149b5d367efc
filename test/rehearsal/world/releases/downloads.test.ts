import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
// biome-ignore lint/suspicious/noExplicitAny: the body of an answer
let asset: any
beforeAll(async () => {
  harbor = await startHarbor()
  const release = await harbor.release({ tag_name: 'release/v1.0.0' })
  asset = (await harbor.upload(release, 'notes.txt', 'the notes')).body
})
afterAll(() => harbor.close())

const bytes = async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

test('anybody gets the file where its address says, and it is counted', async () => {
  expect(asset.browser_download_url).toBe(`${harbor.world.url}/acme/harbor/releases/download/release/v1.0.0/notes.txt`)
  const { status, headers, text } = await bytes(asset.browser_download_url)
  expect([status, text, headers.get('content-type')]).toEqual([200, 'the notes', 'text/plain'])
  expect(headers.get('content-disposition')).toBe('attachment; filename=notes.txt')
  expect((await harbor.call('GET', `/releases/assets/${asset.id}`)).body.download_count).toBe(1)
})

test('the latest release has a fixed address', async () => {
  const url = `${harbor.world.url}/acme/harbor/releases/latest/download/notes.txt`
  expect((await bytes(url)).text).toBe('the notes')
  const first = await fetch(url, { redirect: 'manual' })
  expect([first.status, first.headers.get('location')]).toEqual([302, asset.browser_download_url])
})

test('the API leads to the bytes, also with a HEAD that counts nothing', async () => {
  const headers = { authorization: `bearer ${harbor.token}`, 'user-agent': 'test', accept: 'application/octet-stream' }
  const led = await fetch(asset.url, { headers, redirect: 'manual' })
  expect(led.status).toBe(302)
  const location = led.headers.get('location') ?? ''
  expect(await bytes(location)).toMatchObject({ status: 200, text: 'the notes' })
  const { body } = await harbor.call('GET', `/releases/assets/${asset.id}`)
  expect(await bytes(location, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  expect((await harbor.call('GET', `/releases/assets/${asset.id}`)).body.download_count).toBe(body.download_count)
  expect((await bytes(location.replace(/signature=../, 'signature='))).status).toBe(404)
})

test('drafts, private repositories and what is not there are not found', async () => {
  const draft = await harbor.release({ tag_name: 'v2.0.0', draft: true })
  const hidden = (await harbor.upload(draft, 'hidden.txt', 'x')).body
  const { url } = harbor.world
  for (const address of [
    hidden.browser_download_url,
    `${url}/acme/harbor/releases/download/v2.0.0/hidden.txt`,
    `${url}/acme/harbor/releases/download/release/v1.0.0/other.txt`,
    `${url}/acme/harbor/releases/download/%E0%A4%A/notes.txt`,
    `${url}/acme/vault/releases/download/v1/notes.txt`,
    `${url}/acme/vault/releases/latest/download/notes.txt`,
    `${url}/release-assets/1/1?signature=`
  ]) {
    expect((await bytes(address, { headers: { authorization: `bearer ${harbor.token}` } })).status).toBe(404)
  }
})
