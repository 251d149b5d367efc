import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { call, refusal } from './call.ts'

let fixture: Fixture
let head: string
let tree: string
const missing = '0123456789'.repeat(4)
const short = (name: string) => `The ${name} parameter must be exactly 40 characters and contain only [0-9a-f].`

beforeAll(async () => {
  fixture = await startFixture()
  head = await fixture.commit('one', 1)
  tree = (await fixture.git('rev-parse', 'HEAD^{tree}')).trim()
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
})

afterAll(() => fixture.close())

const post = (path: string, body: unknown, token = fixture.token) =>
  call({ world: fixture.world, token }, 'POST', path, body)

const refused = async (path: string, body: unknown, message: string) => {
  const answer = await post(path, body)
  expect([answer.status, answer.body]).toEqual([422, refusal(422, message)])
}

describe('blobs', () => {
  test('text and base64 are the same blob, and come back in lines of base64', async () => {
    const text = 'Blòb '.repeat(20)
    const encoded = Buffer.from(text).toString('base64')
    const [first, second, third] = await Promise.all([
      post('git/blobs', { content: text }),
      post('git/blobs', { content: encoded, encoding: 'base64' }),
      post('git/blobs', { content: text, encoding: 'latin1' })
    ])
    expect(first).toMatchObject({ status: 201, body: second?.body })
    expect(third?.body).toEqual(first?.body)
    expect(first?.headers.get('location')).toBe(first?.body.url)
    const { body } = await call(fixture, 'GET', `git/blobs/${first?.body.sha}`)
    expect(body).toMatchObject({ sha: first?.body.sha, size: 120, encoding: 'base64' })
    expect(body.content).toBe(encoded.replace(/.{1,60}/g, '$&\n'))
  })

  const lenient: [given: string, meant: string][] = [
    ['a', ''],
    ['abc', 'abc='],
    ['a=bcdefg', 'abcdefg='],
    ['ab=cdefg', 'aQ=='],
    ['abcd=efg', 'abcdefg='],
    ['{ "face": "😐" }', 'face']
  ]

  test.each(lenient)('base64 as Ruby reads it: %s', async (given, meant) => {
    const { body } = await post('git/blobs', { content: given, encoding: 'base64' })
    expect((await call(fixture, 'GET', `git/blobs/${body.sha}`)).body.content.trim()).toBe(meant)
  })

  test('none', async () => {
    expect((await call(fixture, 'GET', `git/blobs/${missing}`)).status).toBe(404)
    expect((await call(fixture, 'GET', `git/blobs/${head}`)).status).toBe(404)
    expect((await call(fixture, 'GET', 'git/blobs/abc')).body.message).toBe(short('sha'))
  })
})

describe('trees', () => {
  const file = (path: string, content = 'x') => ({ path, mode: '100644', type: 'blob', content })

  test('from nothing, then on top of that', async () => {
    const first = await post('git/trees', { tree: [file('a/b/c.txt'), file('a/d.txt')] })
    expect(first.status).toBe(201)
    expect(first.body).toMatchObject({ truncated: false, tree: [{ path: 'a', mode: '040000', type: 'tree' }] })
    expect(first.headers.get('location')).toBe(first.body.url)
    const base_tree = first.body.sha
    const entries = [{ ...file('a/d.txt'), content: undefined, sha: null }, file('run.sh')]
    const second = await post('git/trees', { base_tree, tree: entries })
    const { body } = await call(fixture, 'GET', `git/trees/${second.body.sha}?recursive=1`)
    expect(body.tree.map(({ path }: { path: string }) => path)).toEqual(['a', 'a/b', 'a/b/c.txt', 'run.sh'])
    expect(body.tree[2]).toMatchObject({ size: 1, url: expect.stringContaining('/git/blobs/') })
  })

  test.each(['=', '=0', '=false'])('any value makes it recursive: %p', async (value) => {
    const { body } = await post('git/trees', { tree: [file('a/b')] })
    const listed = async (query: string) =>
      (await call(fixture, 'GET', `git/trees/${body.sha}${query}`)).body.tree.length
    expect([await listed(`?recursive${value}`), await listed('?recursive'), await listed('')]).toEqual([2, 1, 1])
  })

  test('by branch and by commit', async () => {
    for (const name of ['main', head]) expect((await call(fixture, 'GET', `git/trees/${name}`)).body.sha).toBe(tree)
    for (const name of ['none', missing]) expect((await call(fixture, 'GET', `git/trees/${name}`)).status).toBe(404)
  })

  test('a submodule has no address, and a commit can be the base', async () => {
    const sha = '1'.repeat(40)
    const { body } = await post('git/trees', {
      base_tree: head,
      tree: [{ path: 'm', mode: '160000', type: 'commit', sha }]
    })
    expect(body.tree).toEqual([{ path: 'm', mode: '160000', type: 'commit', sha }])
  })

  const supply = 'Must supply either tree.sha or tree.content. Request will be rejected if both are present.'
  const cases: [entry: Record<string, unknown>, message: string][] = [
    [{ path: 'gone', mode: '100644', type: 'blob', sha: null }, 'GitRPC::BadObjectState'],
    [{ path: '/a', mode: '100644', content: '' }, 'tree.path cannot start with a slash'],
    [{ path: 'a//b', mode: '100644', content: '' }, 'tree.path contains a malformed path component'],
    [{ path: '.git/config', mode: '100644', content: '' }, 'tree.path contains a malformed path component'],
    [{ path: 'a', mode: '100644' }, supply],
    [{ path: 'a', mode: '100644', sha: missing, content: 'x' }, supply],
    [{ path: 'a', content: 'x' }, 'Must supply a valid tree.mode'],
    [{ path: 'a', mode: '040000', content: 'x' }, 'A subdirectory may not have content'],
    [{ path: 'a', mode: '160000', content: 'x' }, 'GitRPC::BadObjectState'],
    [{ path: 'a', mode: '100644', type: 'blob', sha: missing }, `tree.sha ${missing} is not a valid blob`],
    [{ path: 'a', mode: '160000', sha: 'x' }, 'tree.sha x is not a valid commit'],
    [{ path: 'a', mode: '160000', sha: '0'.repeat(40) }, 'GitRPC::BadObjectState']
  ]

  test.each(cases)('%j is refused', async (entry, message) => refused('git/trees', { tree: [entry] }, message))

  test('an impossible base, an object of another type, and no entries', async () => {
    for (const base_tree of ['x', missing]) {
      await refused('git/trees', { base_tree, tree: [file('a')] }, 'base_tree is not a valid tree oid')
    }
    await refused(
      'git/trees',
      { tree: [{ path: 'a', mode: '120000', type: 'tree', sha: tree }] },
      'GitRPC::BadObjectState'
    )
    await refused('git/trees', { tree: [] }, 'Invalid tree info')
  })
})

describe('commits', () => {
  const noreply = /^\d+\+ada@users\.noreply\.github\.com$/

  test('of a person: theirs, and unsigned', async () => {
    const { status, body, headers } = await post('git/commits', { message: 'two', tree, parents: [head] })
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(body.url)
    expect(body).toMatchObject({ message: 'two', tree: { sha: tree }, parents: [{ sha: head }] })
    expect(body.author).toEqual({ name: 'ada', email: expect.stringMatching(noreply), date: expect.any(String) })
    expect(body.committer).toEqual(body.author)
    expect(body.verification).toMatchObject({ verified: false, reason: 'unsigned' })
    expect((await call(fixture, 'GET', `git/commits/${body.sha}`)).body).toEqual(body)
  })

  const bot = (kind: 'installation' | 'job', login: string) =>
    fixture.world.issueToken({ kind, login, repositories: 'all', permissions: { contents: 'write' } })

  test('of an App or a job: committed and signed by GitHub, unless it names somebody or brings a signature', async () => {
    const token = bot('job', 'github-actions[bot]')
    const { body } = await post('git/commits', { message: 'Release', tree }, token)
    expect(body.author).toMatchObject({ email: '41898282+github-actions[bot]@users.noreply.github.com' })
    expect(body.committer).toMatchObject({ name: 'GitHub', email: 'noreply@github.com' })
    expect(body.verification).toMatchObject({ verified: true, reason: 'valid' })
    const author = { name: 'Ada', email: 'ada@example.org', date: '2024-01-01T00:00:00+02:00' }
    const app = bot('installation', 'release[bot]')
    const named = await post('git/commits', { message: 'x', tree, author }, app)
    expect(named.body.verification.reason).toBe('unsigned')
    expect(named.body.committer).toEqual({ ...author, date: '2023-12-31T22:00:00Z' })
    const signed = await post('git/commits', { message: 'x', tree, signature: 'mine' }, app)
    expect(signed.body.verification).toMatchObject({ verified: false, signature: 'mine' })
  })

  test('accounts are told by their addresses', async () => {
    const { body } = await post('git/commits', { message: 'x', tree }, bot('job', 'github-actions[bot]'))
    await post('git/refs', { ref: 'refs/heads/by-bot', sha: body.sha })
    const commit = await call(fixture, 'GET', 'commits/by-bot')
    expect(commit.body.author).toMatchObject({ login: 'github-actions[bot]', type: 'Bot', id: 41898282 })
    expect(commit.body.committer).toMatchObject({ login: 'web-flow' })
    expect((await call(fixture, 'GET', 'commits/main')).body.author).toBeNull()
  })

  test('a time before 1970 is 1970', async () => {
    const author = { name: 'Ada', email: 'a@b.c', date: '1932-11-02T15:05:10+08:00' }
    const { body } = await post('git/commits', { message: 'x', tree, author })
    expect(body.author.date).toBe('1970-01-01T00:00:00Z')
  })

  const parent = 'Parent SHA does not exist or is not a commit object'
  const cases: [body: () => Record<string, unknown>, message: string][] = [
    [() => ({ tree: missing }), 'Tree SHA does not exist'],
    [() => ({ tree: head }), 'Tree SHA does not exist'],
    [() => ({ tree: 'x' }), short('tree')],
    [() => ({ tree, parents: [head, missing] }), parent],
    [() => ({ tree, parents: [tree] }), parent],
    [() => ({ tree, parents: ['x'] }), parent]
  ]

  test.each(cases)('%s is refused', (body, message) => refused('git/commits', { message: 'x', ...body() }, message))

  test('an author without a name', async () => {
    const { status, body } = await post('git/commits', { message: 'x', tree, author: { name: '', email: 'a@b.c' } })
    expect(status).toBe(422)
    expect(body.errors).toEqual([{ resource: 'author', code: 'missing_field', field: 'name' }])
  })
})

describe('tag objects', () => {
  const tag = { tag: 'v1.0.0', message: 'One.', type: 'commit' }

  test('written, then named by a ref', async () => {
    const tagger = { name: 'Ada', email: 'ada@example.org', date: '2024-01-01T00:00:00Z' }
    const { status, body, headers } = await post('git/tags', { ...tag, object: head, tagger })
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(body.url)
    expect(body).toMatchObject({ tag: 'v1.0.0', message: 'One.', tagger, object: { type: 'commit', sha: head } })
    expect(body.verification.reason).toBe('unsigned')
    await post('git/refs', { ref: 'refs/tags/v1.0.0', sha: body.sha })
    await fixture.git('fetch', '--quiet', fixture.remote('acme/harbor'), 'tag', 'v1.0.0')
    expect((await fixture.git('rev-parse', 'v1.0.0^{commit}')).trim()).toBe(head)
  })

  test('by the caller, unsigned for anybody', async () => {
    const token = fixture.world.issueToken({
      kind: 'job',
      login: 'github-actions[bot]',
      repositories: 'all',
      permissions: { contents: 'write' }
    })
    const { body } = await post('git/tags', { ...tag, object: head }, token)
    expect(body.tagger.name).toBe('github-actions[bot]')
    expect(body.verification.verified).toBe(false)
  })

  test('of nothing, of another type, of no SHA', async () => {
    await refused('git/tags', { ...tag, object: missing }, 'Object does not exist')
    await refused('git/tags', { ...tag, object: tree }, 'Object does not exist')
    await refused('git/tags', { ...tag, object: 'main' }, short('object'))
  })
})
