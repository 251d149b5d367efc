import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { call, refusal } from './call.ts'

let fixture: Fixture
const missing = '0123456789'.repeat(4)

beforeAll(async () => {
  fixture = await startFixture()
  const { git, work } = fixture
  await mkdir(join(work, 'docs'))
  await writeFile(join(work, 'docs', 'ä b.md'), 'Grüße\n')
  await writeFile(join(work, 'README.md'), '# Harbor\n')
  await writeFile(join(work, 'docs', 'readme.txt'), 'docs\n')
  await writeFile(join(work, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 })
  await writeFile(join(work, 'large.bin'), Buffer.alloc(1024 * 1024 + 1))
  await symlink('docs/ä b.md', join(work, 'link'))
  await symlink('/etc/passwd', join(work, 'outside'))
  await symlink('docs', join(work, 'folder'))
  await writeFile(join(work, '.gitmodules'), '[submodule "m"]\n\tpath = mod\n\turl = https://github.com/acme/m.git\n')
  await git('add', '.')
  await git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},mod`)
  await fixture.commit('one', 1)
  await git('tag', 'v1.0.0')
  await git('push', '--quiet', fixture.remote('acme/harbor'), 'main', 'v1.0.0')
})

afterAll(() => fixture.close())

const get = (path: string, headers: Record<string, string> = {}) => call(fixture, 'GET', path, undefined, headers)

describe('reading', () => {
  test('a file, by the default branch or any revision', async () => {
    const { status, body, headers } = await get('contents/docs/%C3%A4%20b.md')
    expect(status).toBe(200)
    expect(body).toMatchObject({ type: 'file', encoding: 'base64', name: 'ä b.md', path: 'docs/ä b.md', size: 8 })
    expect(Buffer.from(body.content, 'base64').toString()).toBe('Grüße\n')
    expect(body.url).toMatch(/\/contents\/docs\/%C3%A4%20b\.md\?ref=main$/)
    expect((await get('contents/docs/%C3%A4%20b.md?ref=v1.0.0')).body.sha).toBe(body.sha)
    const again = await get('contents/docs/%C3%A4%20b.md', { 'if-none-match': headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  test.each(['contents', 'contents/', 'contents/?ref=main'])('the folder of everything: %s', async (path) => {
    const { body } = await get(path)
    const types = body.map(({ path: name, type }: Record<string, string>) => `${name} ${type}`)
    expect(types).toEqual([
      '.gitmodules file',
      'README.md file',
      'docs dir',
      'folder symlink',
      'large.bin file',
      'link symlink',
      'mod file',
      'outside symlink',
      'run.sh file'
    ])
  })

  test('a folder has the whole path of each entry', async () => {
    const { body } = await get('contents/docs')
    expect(body[0]).toMatchObject({ path: 'docs/readme.txt', name: 'readme.txt', type: 'file', size: 5 })
  })

  test.each([
    ['contents/docs', 'docs', 'docs/readme.txt'],
    ['contents/', '', 'README.md']
  ])('a folder as an object: %s', async (path, self, entry) => {
    const { status, body } = await get(path, { accept: 'application/vnd.github.object+json' })
    expect([status, body]).toMatchObject([200, { type: 'dir', path: self, name: self, size: 0 }])
    expect(body.entries.map((each: { path: string }) => each.path)).toContain(entry)
    const file = await get('contents/run.sh', { accept: 'application/vnd.github.v3.object' })
    expect([file.status, file.body.type]).toEqual([200, 'file'])
  })

  test('a link to a file is the file, any other is a link; a submodule says where it comes from', async () => {
    expect((await get('contents/link')).body).toMatchObject({ type: 'file', path: 'docs/ä b.md' })
    expect((await get('contents/outside')).body).toMatchObject({ type: 'symlink', target: '/etc/passwd' })
    expect((await get('contents/folder')).body).toMatchObject({ type: 'symlink', target: 'docs' })
    expect((await get('contents/mod')).body).toMatchObject({
      type: 'submodule',
      submodule_git_url: 'https://github.com/acme/m.git',
      sha: '1'.repeat(40)
    })
  })

  test('a large file comes without its content, unless it is asked for raw', async () => {
    expect((await get('contents/large.bin')).body).toMatchObject({ size: 1_048_577, content: '', encoding: 'none' })
    const accept = 'application/vnd.github.raw+json'
    const { body, headers } = await get('contents/large.bin', { accept })
    expect([body.length, headers.get('content-type')]).toEqual([1_048_577, 'application/vnd.github.raw; charset=utf-8'])
    const { sha } = (await get('contents/run.sh')).body
    expect((await get(`git/blobs/${sha}`, { accept })).body).toBe('#!/bin/sh\n')
  })

  test('the readme of the repository, of a folder, of none', async () => {
    expect((await get('readme')).body).toMatchObject({ path: 'README.md', encoding: 'base64' })
    expect((await get('readme', { accept: 'application/vnd.github.v3.raw' })).body).toBe('# Harbor\n')
    expect((await get('readme/docs')).body.path).toBe('docs/readme.txt')
    expect((await get('readme/none')).status).toBe(404)
  })

  const cases: [path: string, message: string][] = [
    ['contents/none', 'Not Found'],
    ['contents/README.md/x', 'Not Found'],
    ['contents/README.md?ref=none', 'No commit found for the ref none'],
    ['/repos/acme/vault/contents/README.md', 'This repository is empty.']
  ]

  test.each(cases)('%s is not found', async (path, message) => {
    const { status, body } = await get(path)
    expect([status, body]).toEqual([404, refusal(404, message)])
  })
})

describe('writing', () => {
  const put = (path: string, body: Record<string, unknown>, token = fixture.token) =>
    call({ world: fixture.world, token }, 'PUT', path, {
      message: `docs: ${path}`,
      content: Buffer.from('new\n').toString('base64'),
      ...body
    })
  const shaOf = async (path: string) => (await get(`contents/${path}`)).body.sha as string

  test('a new file is 201, a changed one 200, and its mode stays', async () => {
    const created = await put('contents/a/new.txt', {})
    expect(created.status).toBe(201)
    expect(created.body.content).toMatchObject({ path: 'a/new.txt', size: 4, type: 'file' })
    expect(created.body.commit).toMatchObject({
      message: 'docs: contents/a/new.txt',
      author: { name: 'ada' },
      committer: { name: 'ada' },
      verification: { reason: 'unsigned' }
    })
    expect(fixture.world.journal.at(-1)).toMatchObject({
      kind: 'update-ref',
      target: 'acme/harbor refs/heads/main',
      new: created.body.commit.sha,
      via: 'PUT /repos/{owner}/{repo}/contents/{path}'
    })
    const changed = await put('contents/run.sh', { sha: await shaOf('run.sh') })
    expect(changed.status).toBe(200)
    const { body } = await call(fixture, 'GET', 'git/trees/main')
    expect(body.tree.find(({ path }: { path: string }) => path === 'run.sh').mode).toBe('100755')
  })

  test("a bot's is signed, unless it names an author", async () => {
    const token = fixture.world.issueToken({
      kind: 'job',
      login: 'github-actions[bot]',
      repositories: 'all',
      permissions: { contents: 'write' }
    })
    const signed = await put('contents/bot.txt', {}, token)
    expect(signed.body.commit).toMatchObject({
      committer: { email: 'noreply@github.com' },
      verification: { verified: true, reason: 'valid' }
    })
    const author = { name: 'Ada', email: 'ada@example.org' }
    const { body } = await put('contents/bot2.txt', { author }, token)
    expect(body.commit).toMatchObject({ author, committer: { name: 'github-actions[bot]' } })
    expect(body.commit.verification.verified).toBe(false)
  })

  test('a committer alone is the author too', async () => {
    const committer = { name: 'Ada', email: 'ada@example.org' }
    expect((await put('contents/c.txt', { committer })).body.commit).toMatchObject({ author: committer, committer })
  })

  const cases: [what: string, path: string, body: Record<string, unknown>, status: number, message: string][] = [
    ['no SHA', 'contents/README.md', {}, 422, 'Invalid request.\n\n"sha" wasn\'t supplied.'],
    ['a stale SHA', 'contents/README.md', { sha: missing }, 409, `README.md does not match ${missing}`],
    ['any text for one', 'contents/README.md', { sha: 'x' }, 409, 'README.md does not match x'],
    ['no such branch', 'contents/README.md', { branch: 'bob', sha: 'x' }, 404, 'Branch bob not found'],
    ['no base64', 'contents/z', { content: 'ä!' }, 422, 'content is not valid Base64'],
    ['a slash first', 'contents//z', {}, 422, 'path cannot start with a slash'],
    ['a name that git forbids', 'contents/.git/x', {}, 422, 'path contains a malformed path component']
  ]

  test.each(cases)('%s', async (_, path, body, status, message) => {
    const answer = await put(path, body)
    expect([answer.status, answer.body]).toEqual([status, refusal(status, message)])
  })

  test('the SHA of what is not there is overlooked', async () => {
    expect((await put('contents/fresh.txt', { sha: missing })).status).toBe(201)
  })

  test('of two at once one is too late', async () => {
    const answers = await Promise.all(['x', 'y', 'z'].map((name) => put(`contents/${name}`, {})))
    const late = answers.filter(({ status }) => status === 409)
    expect(answers.some(({ status }) => status === 201)).toBe(true)
    for (const { body } of late) expect(body.message).toMatch(/^is at [0-9a-f]{40} but expected [0-9a-f]{40}$/)
    expect(late.length).toBeGreaterThan(0)
  })

  test('deleting: once, with its SHA', async () => {
    const remove = (path: string, sha: string) =>
      call(fixture, 'DELETE', `contents/${path}`, { message: 'chore: remove', sha })
    await put('contents/gone.txt', {})
    expect((await remove('gone.txt', missing)).status).toBe(409)
    const { status, body } = await remove('gone.txt', await shaOf('gone.txt'))
    expect(status).toBe(200)
    expect(body).toMatchObject({ content: null, commit: { message: 'chore: remove' } })
    expect((await remove('gone.txt', missing)).status).toBe(404)
    expect((await call(fixture, 'DELETE', 'contents/README.md', { message: 'x' })).status).toBe(422)
  })

  test('the beginning of an empty repository', async () => {
    await fixture.world.createRepository('acme/fresh')
    const { status, body } = await put('/repos/acme/fresh/contents/README.md', {})
    expect(status).toBe(201)
    expect(body.commit.parents).toEqual([])
    expect([...(await fixture.world.refs('acme/fresh')).keys()]).toEqual(['refs/heads/main'])
  })
})
