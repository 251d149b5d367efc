import { rename, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sayComplaint } from '#rehearsal/world/description/complaint'
import { matchOperation } from '#rehearsal/world/description/match'
import { validateRequest } from '#rehearsal/world/description/request'
import { validateResponse } from '#rehearsal/world/description/response'
import { git } from '#rehearsal/world/git'
import type { Route } from '#rehearsal/world/rest/request'
import { routes } from '#rehearsal/world/rest/routes'
import { type Fixture, startFixture } from '../world/fixture.ts'

let fixture: Fixture
const shas: Record<string, string> = {}

/** Merges, renames, bytes, odd names, every kind of tag, and a signed commit: whatever an answer may have to describe. */
beforeAll(async () => {
  fixture = await startFixture()
  const { commit, work, at } = fixture
  const run = fixture.git
  await writeFile(join(work, 'a b.md'), 'one\ntwo\nthree\nfour\nfive\n')
  await writeFile(join(work, 'ä.txt'), 'a\n')
  await run('add', '.')
  shas.first = await commit('feat: first', 1)
  await rename(join(work, 'a b.md'), join(work, 'c.md'))
  await writeFile(join(work, 'data.bin'), Buffer.from([0, 1, 2, 0]))
  await run('rm', '--quiet', 'ä.txt')
  await run('add', '.')
  shas.second = await commit('fix: second\n\nWith a body.', 2)
  await run('tag', 'light', shas.second)
  await run('tag', '-a', 'v1.0.0', '-m', 'The first.', shas.second)
  await run('tag', 'nested/v1', 'v1.0.0')
  await run('tag', '-a', 'twice', '-m', 'A tag of a tag.', 'v1.0.0')
  await run('checkout', '--quiet', '-b', 'release/1.x')
  await commit('feat: left', 3)
  await run('checkout', '--quiet', 'main')
  await commit('feat: right', 4)
  await at(5, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'release/1.x')
  shas.merge = (await run('rev-parse', 'HEAD')).trim()
  shas.tag = (await run('rev-parse', 'v1.0.0')).trim()
  shas.signed = await signed(shas.merge)
  await run('branch', 'signed', shas.signed)
  await run('checkout', '--quiet', '--orphan', 'island')
  await commit('chore: island', 6)
  await run('push', '--quiet', fixture.remote('acme/harbor'), '--all')
  await run('push', '--quiet', fixture.remote('acme/harbor'), '--tags')
  await fixture.world.createRepository('acme/empty')
}, 60_000)

afterAll(() => fixture.close())

async function signed(parent: string): Promise<string> {
  const [head = '', message = ''] = (await fixture.git('cat-file', 'commit', parent)).split('\n\n')
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n xyz\n -----END PGP SIGNATURE-----'
  const input = `${head}\n${signature}\n\n${message}`
  return (await git(fixture.work, ['hash-object', '-t', 'commit', '-w', '--stdin'], { input })).trim()
}

interface Call {
  readonly method: string
  readonly target: string
  readonly headers: Record<string, string>
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | undefined>
  readonly text: string
}

/** A request with exactly these headers; fetch would add some. */
function send({ method, target, headers }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(`${fixture.world.apiUrl}${target}`, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const named = Object.entries(response.headers).map(([name, value]) => [name, value?.toString()])
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(named), text })
      })
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

/** What GitHub's description has against a call of the world and its answer; nothing when it is right. */
async function judge(call: Call): Promise<string[]> {
  const answer = await send(call)
  const path = call.target.split('?')[0] ?? ''
  const version = call.headers['x-github-api-version'] ?? '2022-11-28'
  const isJson = /json/.test(answer.headers['content-type'] ?? '') && answer.text !== ''
  const body = answer.text === '' ? undefined : isJson ? JSON.parse(answer.text) : answer.text
  const accept = call.headers.accept ?? ''
  const complaints = validateResponse({ ...answer, method: call.method, path, body, version, accept })
  return complaints.map((complaint) => `${call.method} ${call.target} ${answer.status}: ${sayComplaint(complaint)}`)
}

const call = (target: string, headers: Record<string, string> = {}, method = 'GET'): Call => ({
  method,
  target,
  headers: { authorization: `bearer ${fixture.token}`, 'user-agent': 'test', ...headers }
})

/** Paths below the repository, by what they ask for; `SHA` names stand for the commits of the fixture. */
const targets = [
  '',
  '/branches',
  '/branches?protected=true',
  '/branches?per_page=1&page=2',
  '/branches/main',
  '/branches/release/1.x',
  '/branches/release%2F1.x',
  '/branches/nowhere',
  '/tags',
  '/tags?per_page=2',
  '/tags?per_page=2&page=99',
  '/git/ref/heads/main',
  '/git/ref/heads%2Frelease%2F1.x',
  '/git/ref/tags/v1.0.0',
  '/git/ref/tags/light',
  '/git/ref/tags/none',
  '/git/matching-refs/tags/v',
  '/git/matching-refs/heads/',
  '/git/matching-refs/none',
  '/git/matching-refs/tags/?per_page=1',
  '/git/tags/{tag}',
  '/git/tags/{merge}',
  '/git/tags/short',
  '/git/commits/{first}',
  '/git/commits/{merge}',
  '/git/commits/{signed}',
  '/git/commits/{tag}',
  '/commits',
  '/commits?sha=release/1.x',
  '/commits?sha=v1.0.0&per_page=1',
  '/commits?sha=signed',
  '/commits?sha=nowhere',
  '/commits?since=2023-11-14T22:13:22Z&until=2023-11-14T22:13:23Z',
  '/commits?path=c.md',
  '/commits?author=ada',
  '/commits/main',
  '/commits/{first}',
  '/commits/{second}',
  '/commits/{merge}',
  '/commits/{signed}',
  '/commits/v1.0.0',
  '/commits/release%2F1.x',
  '/commits/nowhere',
  `/commits/${'0'.repeat(40)}`,
  '/compare/v1.0.0...main',
  '/compare/main...v1.0.0',
  '/compare/main...main',
  '/compare/release%2F1.x...main',
  '/compare/acme:main...acme:signed',
  '/compare/{first}...{second}',
  '/compare/{first}...{merge}?per_page=1',
  '/compare/{first}...{merge}?per_page=1&page=2',
  '/compare/main...island',
  '/compare/main...nowhere',
  '/compare/main',
  '/harbours'
]

const fill = (target: string) => target.replace(/\{(\w+)\}/g, (_, name: string) => shas[name] ?? '')

describe('every answer of the world is one that GitHub describes', () => {
  describe.each(['acme/harbor', 'acme/empty', 'acme/nowhere'])('in %s', (repository) => {
    test.each(targets)('GET %s', async (target) => {
      expect(await judge(call(`/repos/${repository}${fill(target)}`))).toEqual([])
    })
  })

  test.each<[string, Record<string, string>]>([
    ['in the newest version of the API', { 'x-github-api-version': '2026-03-10' }],
    ['in a version that never was', { 'x-github-api-version': '2020-01-01' }],
    ['to bad credentials', { authorization: 'bearer nonsense' }],
    ['to who asks for JSON by its name at GitHub', { accept: 'application/vnd.github+json' }],
    ['to who asks for a SHA', { accept: 'application/vnd.github.sha' }],
    ['to who asks for a diff', { accept: 'application/vnd.github.diff' }],
    ['to who asks for a patch', { accept: 'application/vnd.github.v3.patch' }]
  ])('%s', async (_, headers) => {
    const complaints = []
    for (const target of targets) complaints.push(...(await judge(call(`/repos/acme/harbor${fill(target)}`, headers))))
    expect(complaints).toEqual([])
  })

  test('and one that is not is never sent: the world fails', async () => {
    const tags = '/repos/{owner}/{repo}/tags'
    const wrong: Route = { method: 'GET', path: tags, documentation: '', handle: async () => ({ body: [{ name: 1 }] }) }
    const known = routes as Route[]
    known.unshift(wrong)
    try {
      const { status, text } = await send(call('/repos/acme/harbor/tags'))
      expect(JSON.parse(text).message).toMatch(/the world failed: .* as GitHub never does: body\/0.*name/)
      expect(status).toBe(500)
    } finally {
      known.shift()
    }
  })

  test('to HEAD', async () => {
    for (const target of targets) {
      expect(await judge(call(`/repos/acme/harbor${fill(target)}`, {}, 'HEAD'))).toEqual([])
    }
  })

  test('when nothing was modified', async () => {
    for (const target of targets) {
      const one = call(`/repos/acme/harbor${fill(target)}`)
      const { status, headers } = await send(one)
      if (status !== 200) continue
      const again = { ...one, headers: { ...one.headers, 'if-none-match': headers.etag ?? '' } }
      expect([target, (await send(again)).status, ...(await judge(again))]).toEqual([target, 304])
    }
  })

  test('to a stranger in a private repository', async () => {
    expect((await send({ method: 'GET', target: '/repos/acme/vault', headers: { 'user-agent': 'test' } })).status).toBe(
      404
    )
    expect(await judge({ method: 'GET', target: '/repos/acme/vault', headers: { 'user-agent': 'test' } })).toEqual([])
    expect(await judge(call('/repos/acme/vault'))).toEqual([])
  })

  test('to a client that does not name itself', async () => {
    expect(await judge({ method: 'GET', target: '/repos/acme/harbor', headers: {} })).toEqual([])
  })

  test('on every page that a Link header names', async () => {
    let target: string | undefined = '/repos/acme/harbor/tags?per_page=1'
    let pages = 0
    while (target !== undefined) {
      expect(await judge(call(target))).toEqual([])
      const link: string = (await send(call(target))).headers.link ?? ''
      target = /<[^>]*\/api\/v3([^>]*)>; rel="next"/.exec(link)?.[1]
      pages += 1
    }
    expect(pages).toBe(4)
  })

  test('and every operation that the world has is one of the description', () => {
    const unknown = routes.filter(({ method, path }) => matchOperation(method, path)?.template !== path)
    expect(unknown.map(({ method, path }) => `${method} ${path}`)).toEqual([])
  })
})

test('every request of this test is one that GitHub describes, or means to be none', () => {
  const judged = targets.map((target) => {
    const [path = '', query = ''] = `/repos/acme/harbor${fill(target)}`.split('?')
    return { target, ...validateRequest({ method: 'GET', path, query: new URLSearchParams(query) }) }
  })
  expect(judged.filter(({ match }) => match === undefined).map(({ target }) => target)).toEqual(['/harbours'])
  expect(
    judged.flatMap(({ target, complaints, unknown }) =>
      [...complaints.map(sayComplaint), ...unknown].map((said) => [target, said])
    )
  ).toEqual([['/git/matching-refs/tags/?per_page=1', 'query/per_page']])
})
