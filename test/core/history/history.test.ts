import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openHistory } from '#core/history/history'
import { commitMany, createFixture, type Fixture, git, gitAt } from '../../git-repository.ts'
import { runnerFor } from '../runner.ts'

let fixture: Fixture
let server: Server
let apiUrl = ''
const asked: string[] = []
const shas: string[] = []
let orphan = ''
const range = (base: string, head: string) =>
  git(fixture.work, 'rev-list', '--reverse', `${base}..${head}`)
    .split('\n')
    .filter((sha) => sha !== '')

/** The compare endpoint over the fixture, as GitHub answers it: oldest first, by pages. */
function answer(path: string): [number, unknown] {
  const url = new URL(path, 'http://x')
  const [, base = '', head = ''] = /compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)$/.exec(url.pathname) ?? []
  if (head === orphan || base === orphan) return [404, { message: `No common ancestor between ${base} and ${head}.` }]
  if (head.startsWith('dead')) return [404, { message: 'Not Found' }]
  const ahead = range(base, head)
  const behind = range(head, base)
  const size = Number(url.searchParams.get('per_page'))
  const first = (Number(url.searchParams.get('page')) - 1) * size
  const status = behind.length === 0 ? 'ahead' : ahead.length === 0 ? 'behind' : 'diverged'
  const messages = new Map(
    git(fixture.work, 'log', '-z', '--format=%H %B', head)
      .split('\0')
      .map((entry) => [entry.slice(0, 40), entry.slice(41).trim()])
  )
  const commits = ahead.slice(first, first + size).map((sha) => ({ sha, commit: { message: messages.get(sha) } }))
  return [200, { status, total_commits: ahead.length, commits }]
}

beforeAll(async () => {
  fixture = createFixture()
  const numbers = Array.from({ length: 120 }, (_, index) => index + 1)
  commitMany(
    fixture.work,
    numbers.map((number) => `fix: number ${number}\n\nBody of ${number}\n\nRefs: #${number}`)
  )
  shas.push(...git(fixture.work, 'rev-list', '--reverse', 'HEAD').split('\n'))
  git(fixture.work, 'checkout', '-q', '-b', 'side', shas[10] ?? '')
  shas.push(fixture.commit('fix: on the side'))
  git(fixture.work, 'checkout', '-q', 'main')
  git(fixture.work, 'push', '-q', 'origin', 'main', 'side')
  orphan = git(fixture.work, 'commit-tree', 'HEAD^{tree}', '-m', 'fix: from nowhere')
  git(fixture.folder, 'clone', '-q', '--depth', '2', `file://${fixture.bare}`, join(fixture.folder, 'shallow'))
  git(fixture.work, 'worktree', 'add', '-q', join(fixture.folder, 'linked'))
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const [status, body] = answer(request.url ?? '')
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 60000)
afterAll(() => {
  server.close()
  fixture.remove()
})

const at = (index: number) => shas[index] ?? ''
const open = (workspace: string, token = 'token') => openHistory(runnerFor({ workspace, apiUrl }), token)

describe.each([
  ['a full clone', 'work', 0],
  ['a linked work tree', 'linked', 0],
  ['a shallow clone, by the API', 'shallow', 1],
  ['no clone, by the API', 'nothing', 1]
])('%s', (_, folder, calls) => {
  test.each([
    ['a parent', 119, 120, true],
    ['a child', 120, 119, false],
    ['the commit itself', 5, 5, true],
    ['a far ancestor', 0, 120, true],
    ['another branch', 121, 120, false]
  ])('ancestor: %s', async (_name, ancestor, descendant, expected) => {
    const history = await open(join(fixture.folder, folder))
    expect(await history.isAncestor(at(ancestor), at(descendant))).toBe(expected)
  })

  test('a range is whole, newest first, with bodies', async () => {
    asked.length = 0
    const { commits, total } = await (await open(join(fixture.folder, folder))).between(at(10), at(120))
    expect(total).toBe(110)
    expect(commits.map(({ sha }) => sha)).toEqual(range(at(10), at(120)).reverse())
    expect(commits[0]?.message).toBe('fix: number 120\n\nBody of 120\n\nRefs: #120')
    expect(asked.length > 0).toBe(calls > 0)
  })

  test('histories that have nothing in common', async () => {
    expect(await (await open(join(fixture.folder, folder))).isAncestor(orphan, at(120))).toBe(false)
    expect(await (await open(join(fixture.folder, folder))).isAncestor(at(120), orphan)).toBe(false)
  })

  test('an empty range', async () => {
    expect(await (await open(join(fixture.folder, folder))).between(at(3), at(3))).toEqual({ commits: [], total: 0 })
  })
})

describe('dates that run backwards', () => {
  /** A commit on top of another with a date of its own, in days of 2026. */
  const dated = (parents: string[], day: number, message: string) => {
    const tree = git(fixture.work, 'rev-parse', 'HEAD^{tree}')
    const date = `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`
    return gitAt(date, fixture.work, 'commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message)
  }

  test('git lists too much for them, and the range is right all the same', async () => {
    const chain = [dated([], 20, 'root')]
    for (let index = 1; index < 9; index += 1) chain.push(dated([chain[index - 1] ?? ''], 20, `chain ${index}`))
    let base = chain[8] ?? ''
    for (let index = 0; index < 9; index += 1) base = dated([base], 2, `old ${index}`)
    const head = dated([chain[4] ?? ''], 21, 'fix: the only one')
    expect(git(fixture.work, 'rev-list', head, `^${base}`).split('\n').length).toBeGreaterThan(1)
    const { commits, total } = await (await open(fixture.work)).between(base, head)
    expect({ total, messages: commits.map(({ message }) => message) }).toEqual({
      total: 1,
      messages: ['fix: the only one']
    })
  })
})

describe('what cannot be answered', () => {
  test('a range between histories that have nothing in common, by the API', async () => {
    await expect(open(join(fixture.folder, 'shallow')).between(orphan, at(120))).rejects.toThrow(
      /have no common history.*fetch-depth: 0/
    )
  })

  test('a commit that the clone lacks is asked of the API', async () => {
    asked.length = 0
    const history = await open(fixture.work)
    await expect(history.between(at(0), `dead${'0'.repeat(36)}`)).rejects.toThrow(
      /^compare [0-9a-f]+\.\.\.dead0+ in acme\/app: status 404 from the GitHub API .*; check that it exists/
    )
    expect(asked).toHaveLength(1)
  })

  test('without a token the failure says what to do', async () => {
    await expect((await open(join(fixture.folder, 'shallow'), '')).between(at(0), at(1))).rejects.toThrow(
      /^token: it is empty.*fetch-depth: 0/
    )
  })

  test.each(['--output=/tmp/x', 'main', 'HEAD', '-x', 'v1.0.0'])(
    '%s is no commit and never becomes an argument of git',
    async (name) => {
      await expect((await open(fixture.work, '')).between(name, at(1))).rejects.toThrow(/^token: it is empty/)
    }
  )
})
