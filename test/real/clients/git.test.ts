import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'

let fixture: Fixture
let remote: string

beforeAll(async () => {
  fixture = await startFixture()
  remote = fixture.remote('acme/harbor')
  for (const second of [1, 2, 3]) await fixture.commit(`feat: number ${second}`, second)
  await fixture.git('tag', '--annotate', '--message', 'one', 'v1.0.0')
  await fixture.git('push', '--quiet', '--atomic', remote, 'main', 'v1.0.0')
})

afterAll(() => fixture?.close())

test('clones as git offers them: shallow, without blobs, bare', async () => {
  const clone = (...args: string[]) => fixture.git('clone', '--quiet', ...args)
  await clone('--depth', '1', remote, '../shallow')
  expect(await fixture.git('-C', '../shallow', 'rev-list', '--count', 'HEAD')).toBe('1\n')
  await fixture.git('-C', '../shallow', 'fetch', '--quiet', '--unshallow')
  expect(await fixture.git('-C', '../shallow', 'rev-list', '--count', 'HEAD')).toBe('3\n')
  await clone('--filter', 'blob:none', '--no-checkout', remote, '../partial')
  expect(await fixture.git('-C', '../partial', 'config', 'remote.origin.partialclonefilter')).toBe('blob:none\n')
  await clone('--bare', remote, '../bare')
  await access(join(fixture.folder, 'bare', 'HEAD'))
})

test('one commit by its name, without a branch', async () => {
  const sha = (await fixture.git('rev-parse', 'main~1')).trim()
  await fixture.git('init', '--quiet', '../one')
  await fixture.git('-C', '../one', 'fetch', '--quiet', '--depth', '1', remote, sha)
  expect((await fixture.git('-C', '../one', 'rev-parse', 'FETCH_HEAD')).trim()).toBe(sha)
})

test('what is pushed is seen by the API at once, and the other way round', async () => {
  const sha = (await fixture.git('rev-parse', 'main')).trim()
  await fixture.git('push', '--quiet', remote, 'main:refs/heads/pushed')
  expect(await (await fixture.get('/repos/acme/harbor/git/ref/heads/pushed')).json()).toMatchObject({ object: { sha } })
  await fetch(`${fixture.world.apiUrl}/repos/acme/harbor/git/refs`, {
    method: 'POST',
    headers: { authorization: `bearer ${fixture.token}`, 'user-agent': 'test' },
    body: JSON.stringify({ ref: 'refs/heads/made', sha })
  })
  expect(await fixture.git('ls-remote', remote, 'refs/heads/made')).toBe(`${sha}\trefs/heads/made\n`)
})

test('a push that does not fit is refused, and leaves all refs as they were', async () => {
  await fixture.git('switch', '--quiet', '--create', 'other', 'main~1')
  await fixture.commit('feat: beside', 9)
  const before = await fixture.git('ls-remote', remote)
  await expect(fixture.git('push', '--quiet', '--atomic', remote, 'other:main', 'other:new')).rejects.toThrow(
    'rejected'
  )
  const lease = '--force-with-lease=main:0000000000000000000000000000000000000001'
  await expect(fixture.git('push', '--quiet', lease, remote, 'other:main')).rejects.toThrow('stale info')
  expect(await fixture.git('ls-remote', remote)).toBe(before)
})
