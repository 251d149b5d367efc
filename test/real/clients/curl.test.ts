import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture()
  await fixture.commit('feat: first', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
})

afterAll(() => fixture?.close())

/** What curl prints, as a person types it from GitHub's documentation. */
async function curl(...args: readonly string[]): Promise<string> {
  const authorization = `Authorization: Bearer ${fixture.token}`
  const { stdout } = await promisify(execFile)('curl', ['--silent', '--show-error', '-H', authorization, ...args])
  return stdout
}

const api = (path: string): string => `${fixture.world.apiUrl}/repos/acme/harbor${path}`

test('a reference is made and read, and an answer that has not changed is not sent again', async () => {
  const sha = (await fixture.git('rev-parse', 'main')).trim()
  const made = await curl('-X', 'POST', '-d', JSON.stringify({ ref: 'refs/tags/v1.0.0', sha }), api('/git/refs'))
  expect(JSON.parse(made)).toMatchObject({ ref: 'refs/tags/v1.0.0', object: { sha } })
  const headers = await curl('--head', api('/git/ref/tags/v1.0.0'))
  expect(headers).toMatch(/^HTTP\/1\.1 200 OK/)
  const etag = /^etag: (.*)\r$/im.exec(headers)?.[1] ?? ''
  const again = await curl('-H', `If-None-Match: ${etag}`, '-w', '%{http_code}', api('/git/ref/tags/v1.0.0'))
  expect(again).toBe('304')
})

test('a file is uploaded to a release and downloaded by its address', async () => {
  const release = JSON.parse(await curl('-d', '{"tag_name":"v1.0.0"}', api('/releases')))
  const file = join(fixture.folder, 'one.bin')
  await writeFile(file, Buffer.from([0, 1, 2, 255]))
  const upload = `${release.upload_url.replace(/\{.*/, '')}?name=one.bin`
  const asset = JSON.parse(
    await curl('-H', 'Content-Type: application/octet-stream', '--data-binary', `@${file}`, upload)
  )
  const copy = join(fixture.folder, 'copy.bin')
  await curl('--location', '--output', copy, asset.browser_download_url)
  expect((await promisify(execFile)('cmp', [file, copy])).stdout).toBe('')
})

test('a tarball of a tag is fetched', async () => {
  const listed = await promisify(execFile)(
    'sh',
    ['-c', 'curl -sSL -H "Authorization: Bearer $1" "$2" | tar tz', 'sh', fixture.token, api('/tarball/v1.0.0')],
    { encoding: 'utf8' }
  )
  expect(listed.stdout).toMatch(/^acme-harbor-[0-9a-f]+\/$/m)
})

test('a missing token, a wrong one, and no user agent are told apart', async () => {
  const status = (...args: string[]) => promisify(execFile)('curl', ['-so', '/dev/null', '-w', '%{http_code}', ...args])
  expect((await status(`${fixture.world.apiUrl}/user`)).stdout).toBe('401')
  expect((await status('-H', 'Authorization: Bearer wrong', api(''))).stdout).toBe('401')
  expect((await status('-A', '', '-H', `Authorization: Bearer ${fixture.token}`, api(''))).stdout).toBe('403')
})
