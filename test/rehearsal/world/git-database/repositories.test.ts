import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { call, refusal } from './call.ts'

let fixture: Fixture
let head: string

beforeAll(async () => {
  fixture = await startFixture()
  const { git, work } = fixture
  await writeFile(join(work, 'main.go'), 'package main\n')
  await writeFile(join(work, 'run.sh'), '#\n')
  await git('add', '.')
  head = await fixture.commit('one', 1)
  await git('branch', 'trunk')
  for (const name of ['acme/harbor', 'acme/vault']) await git('push', '--quiet', fixture.remote(name), 'main', 'trunk')
})

afterAll(() => fixture.close())

describe('changing a repository', () => {
  const change = (body: unknown) => call(fixture, 'PATCH', '/repos/acme/harbor', body)

  test('what is set stays set, and what is not named is as it was', async () => {
    const first = await change({ description: 'A harbor', allow_squash_merge: false, delete_branch_on_merge: true })
    expect(first.status).toBe(200)
    await change({ homepage: 'https://example.org', has_wiki: true })
    expect((await call(fixture, 'GET', '/repos/acme/harbor')).body).toMatchObject({
      description: 'A harbor',
      homepage: 'https://example.org',
      has_wiki: true,
      has_issues: true,
      allow_squash_merge: false,
      allow_merge_commit: true,
      delete_branch_on_merge: true
    })
    expect(fixture.world.journal.at(-1)).toMatchObject({
      kind: 'update-repository',
      target: 'acme/harbor',
      new: '{"homepage":"https://example.org","has_wiki":true}'
    })
  })

  test('the default branch, which must be there', async () => {
    expect((await change({ default_branch: 'trunk' })).body.default_branch).toBe('trunk')
    expect(await fixture.git('ls-remote', '--symref', fixture.remote('acme/harbor'), 'HEAD')).toContain('heads/trunk')
    const { status, body } = await change({ default_branch: 'bob' })
    expect(status).toBe(422)
    expect(body.errors[0].message).toMatch(/^The branch bob was not found\. Please push that ref first/)
    await change({ default_branch: 'main' })
  })

  test('one way to merge must be left', async () => {
    const none = { allow_squash_merge: false, allow_merge_commit: false, allow_rebase_merge: false }
    expect((await change(none)).body.errors[0].message).toContain('at least one merge strategy')
    expect((await change({ allow_squash_merge: true })).status).toBe(200)
  })

  test.each([[{ name: 'other' }], [{ visibility: 'private' }], [{ private: true }]])(
    'what the world cannot change is named: %j',
    async (body) => {
      expect((await change(body)).status).toBe(501)
      expect(fixture.world.unsupported.at(-1)).toContain('PATCH /repos/{owner}/{repo}')
    }
  )
})

test('topics', async () => {
  const put = (names: string[]) => call(fixture, 'PUT', 'topics', { names })
  expect((await put(['Kubernetes', 'go', 'go'])).body).toEqual({ names: ['kubernetes', 'go'] })
  expect((await call(fixture, 'GET', 'topics')).body).toEqual({ names: ['kubernetes', 'go'] })
  const { status, body } = await put(['not a topic'])
  expect([status, body]).toEqual([422, refusal(422, 'Validation Failed')])
})

test('languages', async () => {
  expect((await call(fixture, 'GET', 'languages')).body).toEqual({ Go: 13, Shell: 2 })
})

describe('archives', () => {
  const download = async (path: string) => {
    const { status, headers } = await call(fixture, 'GET', path)
    expect(status).toBe(302)
    return headers.get('location') ?? ''
  }

  test('as tar, in a folder of their own', async () => {
    const response = await fetch(await download('tarball/main'))
    const folder = `acme-harbor-${head.slice(0, 7)}`
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=${folder}.tar.gz`)
    const listed = execFileSync('tar', ['-tz'], { input: Buffer.from(await response.arrayBuffer()) })
    expect(String(listed).split('\n')).toEqual([`${folder}/`, `${folder}/main.go`, `${folder}/run.sh`, ''])
  })

  test('as zip, by any name of a commit', async () => {
    const bytes = Buffer.from(await (await fetch(await download(`zipball/refs/heads/trunk`))).arrayBuffer())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })

  test('of a private repository only as the API gave it out, and of nothing not at all', async () => {
    const address = await download('/repos/acme/vault/tarball/main')
    expect((await fetch(address)).status).toBe(200)
    expect((await fetch(address.replace(/\?.*/, ''))).status).toBe(404)
    expect((await fetch(address.replace('main', 'trunk'))).status).toBe(404)
    expect((await fetch(await download('tarball/none'))).status).toBe(404)
  })
})
