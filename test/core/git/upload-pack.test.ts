import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Runner } from '#core/action/runner'
import { listRefs, parseRefs, readHead, sortRefs } from '#core/git/remote'
import { isWithinReach } from '#core/git/upload-pack'
import { beginCommit, fetchCommit, fetchObjects, openCommitRoom } from '#core/tree/commit-room'
import { type Fixture, startFixture } from '../../rehearsal/world/fixture.ts'
import { runnerFor } from '../runner.ts'

let fixture: Fixture
let commits: string[]
let before: number
beforeAll(async () => {
  fixture = await startFixture()
  commits = [await fixture.commit('first', 1), await fixture.commit('second', 2), await fixture.commit('third', 3)]
  await fixture.git('tag', 'light', 'HEAD~1')
  await fixture.at(4, 'tag', '-a', 'noted', '-m', 'noted')
  await fixture.git('push', '-q', fixture.remote('acme/vault'), 'main', 'main:refs/heads/main-2', '--tags')
})
beforeEach(() => {
  before = fixture.world.visits.length
})
afterAll(() => fixture.close())

const runner = (serverUrl = fixture.world.url): Runner => runnerFor({ serverUrl, repository: 'acme/vault' })
const asked = () =>
  fixture.world.visits.slice(before).map(({ method, path }) => `${method} ${path.replace(/^.*\/vault\//, '')}`)

describe('one request and no git', () => {
  test('lists the refs as git does', async () => {
    const byRequest = await listRefs(runner(), fixture.token)
    expect(asked()).toEqual(['POST git-upload-pack'])
    const patterns = ['HEAD', 'refs/heads/*', 'refs/tags/*']
    const byGit = await fixture.git('ls-remote', '--symref', fixture.remote('acme/vault'), ...patterns)
    expect(byRequest).toEqual(sortRefs(parseRefs(byGit)))
    expect(byRequest.defaultBranch).toBe('main')
    expect(byRequest.tags.get('noted')?.commit).toBe(commits[2])
    expect(byRequest.tags.get('noted')?.object).not.toBe(commits[2])
    expect(byRequest.tags.get('light')).toEqual({ object: commits[1], commit: commits[1] })
  })

  test('reads the head of a branch, and no other that begins like it', async () => {
    expect(await readHead(runner(), fixture.token, 'main')).toBe(commits[2])
    expect(await readHead(runner(), fixture.token, 'mai')).toBeUndefined()
    expect(asked()).toEqual(['POST git-upload-pack', 'POST git-upload-pack'])
  })
})

describe('a fetch', () => {
  const history = async (head: string) => (await openCommitRoom(head).git(['rev-list', head])).stdout.trim().split('\n')

  test('ends where it was told to, and goes deeper later', async () => {
    const [first = '', second = '', third = ''] = commits
    await fetchCommit(runner(), fixture.token, second)
    expect(await history(second)).toEqual([second])
    const deeper = { what: 'history', remedy: '', depth: 100, filter: 'tree:0', objects: [third] } as const
    await fetchObjects(runner(), fixture.token, deeper)
    expect(await history(third)).toEqual([third, second, first])
    expect(asked()).toEqual(['POST git-upload-pack', 'POST git-upload-pack'])
  })

  test('that was begun is not asked for again, but by the next one', async () => {
    const [first = ''] = commits
    beginCommit(runner(), fixture.token, first)
    const { objects } = await fetchCommit(runner(), fixture.token, first)
    expect(objects?.get(first)?.type).toBe('commit')
    expect(asked()).toEqual(['POST git-upload-pack'])
    await fetchCommit(runner(), fixture.token, first)
    expect(asked()).toEqual(['POST git-upload-pack', 'POST git-upload-pack'])
  })

  test.each([
    ['at once', () => {}],
    ['before', (none: string) => beginCommit(runner(), fixture.token, none)]
  ])('of what the server does not have, begun %s, fails in the words of git', async (_, begin) => {
    const none = '0123456789012345678901234567890123456789'
    begin(none)
    // Long enough for a failure that nobody waits for to end the process.
    await new Promise((resolve) => setTimeout(resolve, 50))
    await expect(fetchCommit(runner(), fixture.token, none)).rejects.toThrow(
      /^commit 0123456789\w+: git ended with status 128; .*\n.*not our ref/s
    )
  })
})

describe('git is asked instead', () => {
  let between: Server
  let instead: (question: IncomingMessage, answer: ServerResponse) => boolean
  let serverUrl = ''

  /** Stands before the world, and gives an answer of its own to some questions. */
  beforeEach(async () => {
    between = createServer((question, answer) => {
      if (instead(question, answer)) return
      const { method, url: path, headers } = question
      const onward = request(`${fixture.world.url}${path}`, { method, headers }, (given) => {
        answer.writeHead(given.statusCode ?? 0, given.headers)
        given.pipe(answer)
      })
      question.pipe(onward)
    })
    await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve))
    serverUrl = `http://127.0.0.1:${(between.address() as AddressInfo).port}`
  })
  afterEach(() => {
    between.closeAllConnections()
    between.close()
  })

  const result = { 'content-type': 'application/x-git-upload-pack-result' }
  test.each<[string, (answer: ServerResponse) => unknown]>([
    ['a portal', (answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
    ['a server that leads elsewhere', (answer) => answer.writeHead(301, { location: '/elsewhere' }).end()],
    ['a server that stumbles', (answer) => answer.writeHead(502).end()],
    ['a connection that breaks', (answer) => answer.destroy()],
    ['an answer that was cut', (answer) => answer.writeHead(200, result).end('003f')],
    ['an answer without an end', (answer) => answer.writeHead(200, result).end('0006a\n')],
    ['an error in the protocol', (answer) => answer.writeHead(200, result).end('000cERR no\n\n0000')],
    ['no answer with a pack', (answer) => answer.writeHead(200, result).end('0000')],
    ['a pack that is none', (answer) => answer.writeHead(200, result).end('000dpackfile\n0006\x01x0000')]
  ])('after %s', async (_, reply) => {
    // Git asks which services there are before anything else.
    let gits = 0
    instead = ({ method }, answer) => {
      if (method === 'GET') gits += 1
      if (gits > 0) return false
      reply(answer)
      return true
    }
    const [first = ''] = commits
    await fetchCommit(runner(serverUrl), fixture.token, first)
    expect(gits).toBe(1)
    expect((await openCommitRoom(first).git(['cat-file', '-t', first])).stdout).toBe('commit\n')
  })
})

test.each([
  ['http://127.0.0.1:1', { https_proxy: 'http://proxy', SSL_CERT_FILE: '/authorities' }, true],
  ['https://github.com', { PATH: '/bin', https_proxy: '' }, true],
  ['https://github.com', { https_proxy: 'http://proxy' }, false],
  ['https://github.com', { ALL_PROXY: 'http://proxy' }, false],
  ['https://github.com', { SSL_CERT_FILE: '/authorities' }, false],
  ['https://github.com', { GIT_SSL_CAINFO: '/authorities' }, false],
  ['file:///server', {}, false]
])('whether %s is within reach, with %j: %j', (url, env, answer) => {
  expect(isWithinReach(new URL(url), env)).toBe(answer)
})
