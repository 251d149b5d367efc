import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { type Fixture, startFixture } from './fixture.ts'

let fixture: Fixture
let first: string
let second: string

beforeAll(async () => {
  fixture = await startFixture()
  await writeFile(join(fixture.work, 'big.bin'), randomBytes(3_000_000)) // above http.postBuffer: sent in chunks
  await fixture.git('add', '.')
  first = await fixture.commit('feat: first', 1)
  second = await fixture.commit('fix: second', 2)
  await fixture.git('tag', '-a', 'v1.0.0', '-m', 'one', first)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main', 'v1.0.0')
  await fixture.git('push', '--quiet', fixture.remote('acme/vault'), 'main')
})

afterAll(() => fixture.close())

describe('what git can do', () => {
  test('a push is in the journal with the account of its token', async () => {
    const tag = (await fixture.git('rev-parse', 'refs/tags/v1.0.0')).trim()
    expect(fixture.world.journal.slice(0, 2)).toEqual([
      { n: 1, kind: 'create-ref', target: 'acme/harbor refs/heads/main', new: second, via: 'git push', by: 'ada' },
      { n: 2, kind: 'create-ref', target: 'acme/harbor refs/tags/v1.0.0', new: tag, via: 'git push', by: 'ada' }
    ])
  })

  test('anyone clones a public repository, with or without .git, whatever the case', async () => {
    for (const name of ['acme/harbor', 'acme/harbor.git', 'Acme/Harbor']) {
      expect(await git(fixture.folder, ['ls-remote', `${fixture.world.url}/${name}`, 'HEAD'])).toBe(`${second}\tHEAD\n`)
    }
    await git(fixture.folder, ['clone', '--quiet', `${fixture.world.url}/acme/harbor`, 'full'])
    expect(await git(join(fixture.folder, 'full'), ['rev-list', '--count', 'HEAD'])).toBe('2\n')
  })

  test('shallow, partial and by any SHA, as actions/checkout fetches', async () => {
    const url = fixture.remote('acme/harbor')
    await git(fixture.folder, ['clone', '--quiet', '--depth=1', url, 'shallow'])
    expect(await git(join(fixture.folder, 'shallow'), ['rev-list', '--count', 'HEAD'])).toBe('1\n')
    await git(fixture.folder, ['clone', '--quiet', '--filter=blob:none', '--bare', url, 'partial'])
    const missing = await git(join(fixture.folder, 'partial'), ['rev-list', '--objects', '--missing=print', 'HEAD'])
    expect(missing).toMatch(/^\?[0-9a-f]{40}$/m)
    await git(fixture.folder, ['init', '--quiet', 'by-sha'])
    const fetch = ['fetch', '--quiet', '--depth=1', url, `+${first}:refs/remotes/origin/x`]
    await git(join(fixture.folder, 'by-sha'), fetch)
    expect(await git(join(fixture.folder, 'by-sha'), ['log', '--format=%H', 'refs/remotes/origin/x'])).toBe(
      `${first}\n`
    )
  })

  test('protocol version 2 is spoken when it is asked for', async () => {
    const url = `${fixture.world.url}/acme/harbor/info/refs?service=git-upload-pack`
    expect(await (await fetch(url, { headers: { 'Git-Protocol': 'version=2' } })).text()).toContain('version 2')
    expect(await (await fetch(url)).text()).not.toContain('version 2')
  })

  test('a gzipped request body is understood, as git sends long negotiations', async () => {
    const line = (text: string) => (text.length + 4).toString(16).padStart(4, '0') + text
    const request = `${line('command=ls-refs\n')}0001${line('ref-prefix refs/tags/\n')}0000`
    const response = await fetch(`${fixture.world.url}/acme/harbor/git-upload-pack`, {
      method: 'POST',
      headers: {
        'Git-Protocol': 'version=2',
        'Content-Type': 'application/x-git-upload-pack-request',
        'Content-Encoding': 'gzip'
      },
      body: gzipSync(request)
    })
    expect(await response.text()).toContain(' refs/tags/v1.0.0\n')
  })

  test('moves and deletions are told from creations', async () => {
    const from = fixture.world.journal.length
    const url = fixture.remote('acme/harbor')
    await fixture.git('push', '--quiet', url, `${first}:refs/heads/topic`)
    await fixture.git('push', '--quiet', url, `${second}:refs/heads/topic`)
    await fixture.git('push', '--quiet', url, ':refs/heads/topic')
    expect(fixture.world.journal.slice(from).map(({ kind, old, new: now }) => [kind, old, now])).toEqual([
      ['create-ref', undefined, first],
      ['update-ref', first, second],
      ['delete-ref', second, undefined]
    ])
  })
})

describe('what stands in a bare repository', () => {
  const hooks = ['pre-receive', 'update', 'reference-transaction', 'post-receive', 'post-update']

  test('is not run by a push when it is a hook', async () => {
    const url = fixture.remote('acme/hooked')
    const { path } = await fixture.world.createRepository('acme/hooked')
    const proof = join(fixture.folder, 'proof')
    await mkdir(join(path, 'hooks'))
    for (const hook of hooks) {
      await writeFile(join(path, 'hooks', hook), `#!/bin/sh\ncat >/dev/null\ntouch ${proof}\n`, { mode: 0o755 })
    }
    await fixture.git('push', '--quiet', url, `${first}:refs/heads/main`)
    await git(path, ['update-ref', 'refs/heads/other', first])
    expect(await git(path, ['rev-parse', 'main', 'other'])).toBe(`${first}\n${first}\n`)
    expect(existsSync(proof)).toBe(false)
  })
})

describe('who may do it', () => {
  const reader = () =>
    fixture.world.issueToken({ login: 'bob', repositories: ['acme/harbor'], permissions: { contents: 'read' } })

  const wrongHeader = () => {
    const header = `http.extraHeader=Authorization: basic ${btoa('x-access-token:ghs_wrong')}`
    return ['-c', header, 'ls-remote', `${fixture.world.url}/acme/harbor`]
  }

  const cases: [name: string, args: () => string[], said: string][] = [
    ['a wrong token', () => ['ls-remote', fixture.remote('acme/vault', 'ghs_wrong')], 'Authentication failed'],
    ['a wrong token, even for what is public', () => wrongHeader(), 'could not read Username'],
    [
      'nobody, to a private repository',
      () => ['ls-remote', `${fixture.world.url}/acme/vault`],
      'could not read Username'
    ],
    [
      'nobody, to write',
      () => ['push', `${fixture.world.url}/acme/harbor`, 'HEAD:refs/heads/x'],
      'could not read Username'
    ],
    ['a reader, to write', () => ['push', fixture.remote('acme/harbor', reader()), 'HEAD:refs/heads/x'], '403'],
    ['a stranger, to a private repository', () => ['ls-remote', fixture.remote('acme/vault', reader())], 'not found'],
    ['a repository that is not there', () => ['ls-remote', fixture.remote('acme/none')], 'not found']
  ]

  test.each(cases)('%s is refused', async (_name, args, said) => {
    const before = fixture.world.journal.length
    await expect(fixture.git(...args())).rejects.toThrow(said)
    expect(fixture.world.journal).toHaveLength(before)
  })

  test('a bearer header does as well as basic', async () => {
    const header = `http.extraHeader=Authorization: bearer ${fixture.token}`
    const args = ['-c', header, 'ls-remote', `${fixture.world.url}/acme/vault`, 'HEAD']
    expect(await git(fixture.folder, args)).toMatch(/HEAD/)
  })

  test('paths outside the repositories and the dumb protocol are refused', async () => {
    const status = async (path: string) => (await fetch(`${fixture.world.url}${path}`)).status
    expect(await status('/acme/harbor/HEAD')).toBe(404)
    expect(await status('/acme/harbor/info/refs')).toBe(403)
    expect(await status('/acme/..%2f..%2fetc/info/refs?service=git-upload-pack')).toBe(401)
    expect(await status('/')).toBe(404)
  })
})
