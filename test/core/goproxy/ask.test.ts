import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { askChecksums, readRecord } from '#core/goproxy/ask-checksums'
import { askProxy } from '#core/goproxy/ask-proxy'
import { getter } from '#core/goproxy/get'

const module = { path: 'example.com/Team/app', version: 'v1.0.0-RC.1' }
const base = '/example.com/!team/app/@v/v1.0.0-!r!c.1'
const goMod = 'module golang.org/x/mod\n\ngo 1.24.0\n\nrequire golang.org/x/tools v0.37.0 // tagx:ignore\n'
const goModSum = 'h1:NyhrlYXJ2H4eJiRy/WDBO6HMqZQ6q9nk4JzS3NuCK+w='
const sum = 'h1:HV8lRxZC4l2cr3Zq1LvtOsi/ThTgWnUk/y64QSs8GwA='
const info = {
  Version: module.version,
  Time: '2026-01-02T03:04:05Z',
  Origin: { VCS: 'git', URL: 'https://example.com', Ref: 'refs/tags/v1.0.0-RC.1', Hash: 'a'.repeat(40) }
}
const record = [
  '1234',
  `${module.path} ${module.version} ${sum}`,
  `${module.path} ${module.version}/go.mod ${goModSum}`,
  '',
  'go.sum database tree\n5678\nhash=\n\n— sum.golang.org signature\n'
].join('\n')

type Reply = readonly [status: number, body: string, headers?: Record<string, string>]

let server: Server
let origin: string
let heard: IncomingMessage[]
let replies: Record<string, Reply>

beforeEach(async () => {
  heard = []
  replies = {}
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    heard.push(request)
    const [status, body, headers] = replies[request.url ?? ''] ?? [404, 'not found: unknown revision\n']
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

const get = () => getter('proxy', {})

describe('a module proxy', () => {
  const ask = (fetch = true) => askProxy(get(), `${origin}/`, module, fetch)

  test('that has the version says which commit it is of', async () => {
    replies = { [`${base}.info`]: [200, JSON.stringify(info)], [`${base}.mod`]: [200, goMod] }
    const answer = { state: 'known', goModSum, time: info.Time, commit: info.Origin.Hash, ref: info.Origin.Ref }
    expect(await ask()).toEqual(answer)
    expect(heard.map(({ headers }) => headers['disable-module-fetch'])).toEqual([undefined, undefined])
  })

  test('is told not to look for it before there is a tag', async () => {
    expect(await ask(false)).toMatchObject({ state: 'unknown' })
    expect(heard.map(({ headers }) => headers['disable-module-fetch'])).toEqual(['true'])
  })

  test.each([
    ['404', [404, 'not found: unknown\nrevision'], 'unknown', 'answers 404: not found: unknown revision'],
    ['410', [410, ''], 'unknown', 'answers 410'],
    ['500', [500, 'oh'], 'not-answered', 'answers 500: oh'],
    ['403', [403, '::error::x'], 'not-answered', 'answers 403'],
    ['another version', [200, '{"Version":"v9.9.9"}'], 'not-answered', 'answers with the version "v9.9.9"'],
    ['no JSON', [200, '<html>'], 'not-answered', 'answers with no information in the place of v1.0.0-RC.1'],
    ['JSON of another shape', [200, '[null]'], 'not-answered', 'answers with no information']
  ] as const)('that answers %s', async (_, reply, state, words) => {
    replies = { [`${base}.info`]: reply }
    const answer = await ask()
    expect(answer.state).toBe(state)
    expect(Object.values(answer).join()).toContain(words)
    expect(Object.values(answer).join()).not.toMatch(/^::/m)
  })

  test('that does not answer', async () => {
    const gone = await askProxy(get(), 'http://127.0.0.1:9', module, true)
    expect(gone).toEqual({ state: 'not-answered', why: expect.stringContaining('no answer') })
  })

  test('that knows nothing of where the version is from', async () => {
    replies = { [`${base}.info`]: [200, '{"Version":"v1.0.0-RC.1"}'], [`${base}.mod`]: [200, goMod] }
    expect(await ask()).toMatchObject({ state: 'known', goModSum, commit: undefined, time: undefined })
  })
})

describe('where a proxy leads', () => {
  test('is asked when it is here too', async () => {
    replies = { '/a/x': [302, '', { location: '/b/x' }], '/b/x': [200, 'body'] }
    expect(await get()(`${origin}/a/x`)).toEqual({ state: 'known', body: Buffer.from('body') })
  })

  test.each([
    ['http://example.com/x'],
    ['https://example.com/x'],
    ['file:///etc/passwd'],
    ['https://a:b@example.com/'],
    ['http://a:b@127.0.0.1/x'],
    ['ftp://127.0.0.1/x'],
    ['http://[']
  ])('is not asked at %s', async (location) => {
    replies = { '/a': [302, '', { location }] }
    expect(await get()(`${origin}/a`)).toEqual({ state: 'not-answered', why: expect.stringContaining('is not asked') })
  })

  test('has an end', async () => {
    replies = { '/a': [302, '', { location: '/a' }] }
    expect(await get()(`${origin}/a`)).toMatchObject({
      state: 'not-answered',
      why: expect.stringContaining('more than 5')
    })
  })

  test('a rehearsal says where hosts are', async () => {
    replies = { '/_hosts/proxy/a': [200, 'here'] }
    const routed = getter('proxy', { SLIPWAY_ROUTES: `proxy.golang.org=${origin}/_hosts/proxy` })
    expect(await routed('https://proxy.golang.org/a')).toEqual({ state: 'known', body: Buffer.from('here') })
  })

  test('plain http goes nowhere on the network', async () => {
    await expect(get()('http://proxy.example.com/a')).rejects.toThrow('proxy: expected an https address')
  })
})

describe('a checksum database', () => {
  const url = '/lookup/example.com/!team/app@v1.0.0-!r!c.1'

  test('has both hashes', async () => {
    replies = { [url]: [200, record] }
    expect(await askChecksums(get(), origin, module)).toEqual({ state: 'known', sum, goModSum })
  })

  test('may not know the version', async () => {
    expect(await askChecksums(get(), origin, module)).toMatchObject({ state: 'unknown' })
  })

  test.each([
    ['nothing', ''],
    ['another version', record.replaceAll('v1.0.0-RC.1', 'v1.0.0')],
    ['another module', record.replaceAll('Team', 'team')],
    ['one hash', record.replace(/\n.*go\.mod.*/, '')],
    ['two hashes for one', record.replace(/\n(.*RC\.1 h1.*)\n/, '\n$1\n$1\n')],
    ['a hash of another kind', record.replaceAll('h1:', 'h2:')],
    ['no number', record.replace('1234', 'one')],
    ['no end', record.replaceAll('\n\n', '\n')]
  ])('that answers with %s has not answered', async (_, text) => {
    replies = { [url]: [200, text] }
    expect(await askChecksums(get(), origin, module)).toMatchObject({ state: 'not-answered' })
  })

  test('hashes are not taken from the signed part', () => {
    expect(readRecord(`1\n\n${record.slice(5)}`, module)).toBeUndefined()
  })
})
