import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readAnswer } from '#core/github/answer'
import { apiFailure, openClient } from '#core/github/client'
import { runnerFor } from '../runner.ts'

const environment = { ...process.env }
let server: Server
let port = 0
let answers: [status: number, body: unknown, headers?: Record<string, string>][] = []
const seen: IncomingMessage[] = []
const bodies: Buffer[] = []
const tunnels: string[] = []

beforeEach(() => {
  seen.length = 0
  bodies.length = 0
  tunnels.length = 0
})

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request)
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part)).on('end', () => bodies.push(Buffer.concat(parts)))
    const [status, body, headers = {}] = answers.shift() ?? [200, { ok: true }]
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  })
  // The same server is the proxy: every tunnel leads to it.
  server.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket)
      socket.pipe(onward)
    })
    for (const end of [onward, socket]) end.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  process.env = { ...environment }
  server.closeAllConnections()
  server.close()
})

const direct = () => openClient(runnerFor({ apiUrl: `http://127.0.0.1:${port}/api/v3` }), 'ghs_token')

function proxied() {
  // With its dot, a loopback name that @actions/github does not keep from the proxy.
  const apiUrl = 'http://localhost./api/v3'
  const env = { http_proxy: `http://127.0.0.1:${port}`, GITHUB_API_URL: apiUrl }
  // @actions/github looks at the environment of the process, once, when it is loaded.
  Object.assign(process.env, env)
  return openClient(runnerFor({ apiUrl, env }), 'ghs_token')
}

describe.each([
  ['without a proxy', direct, false],
  ['behind a proxy', proxied, true]
])('%s', (_, open, tunnelled) => {
  test.each([
    ['a text', 200, '<html>'],
    ['nothing', 200, '']
  ])('%s in the place of an answer is none', async (_, status, body) => {
    answers = [[status, body]]
    const thrown = await (await open()).request('GET /a').catch((error: unknown) => error)
    expect(readAnswer(thrown)).toMatchObject({ status: 0, message: expect.stringMatching(/cut off/) })
  })

  test('the token and the version of the API go with each request', async () => {
    answers = [[200, { name: 'app' }]]
    const { data } = await (await open()).request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'app' })
    expect(data.name).toBe('app')
    expect(seen[0]?.url).toBe('/api/v3/repos/acme/app')
    expect(seen[0]?.headers).toMatchObject({ authorization: 'token ghs_token', 'x-github-api-version': '2022-11-28' })
    expect(tunnels).toEqual(tunnelled ? ['localhost.:80'] : [])
  })

  test('a read is tried again when the server stumbles', async () => {
    answers = [
      [502, { message: 'Bad Gateway' }],
      [200, { name: 'app' }]
    ]
    const { data } = await (await open()).request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'app' })
    expect({ name: data.name, requests: seen.length }).toEqual({ name: 'app', requests: 2 })
  }, 15000)

  test.each([401, 403, 404, 422])('%s is final', async (status) => {
    answers = [[status, { message: 'no' }]]
    const asked = (await open()).request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'app' })
    await expect(asked).rejects.toMatchObject({ status })
    expect(seen).toHaveLength(1)
  })
})

test('a renamed repository is found where the answer leads', async () => {
  const moved: (typeof answers)[number] = [301, {}, { location: `http://127.0.0.1:${port}/api/v3/repositories/1` }]
  // The second is for the client that knows how far redirects may be followed.
  answers = [moved, moved, [200, { name: 'app' }]]
  const { data } = await (await direct()).request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'old' })
  expect(data.name).toBe('app')
  expect(seen.map(({ url }) => url)).toEqual([...Array(2).fill('/api/v3/repos/acme/old'), '/api/v3/repositories/1'])
})

test('what is written arrives as it is, and the answer too', async () => {
  answers = [[201, { sha: 'ä\0' }]]
  const body = { owner: 'acme', repo: 'app', content: 'ü \u2028 \0', encoding: 'utf-8' }
  const { data, headers } = await (await direct()).request('POST /repos/{owner}/{repo}/git/blobs', body)
  expect(data.sha).toBe('ä\0')
  expect(headers['content-type']).toBe('application/json')
  expect(seen[0]?.headers['content-length']).toBe(String(bodies[0]?.length))
  expect(JSON.parse(String(bodies[0])).content).toBe(body.content)
})

test('a server that says nothing is no answer', async () => {
  const closed = await openClient(runnerFor({ apiUrl: 'http://127.0.0.1:1' }), 'ghs_token')
  const asked = closed.request('GET /repos/{owner}/{repo}', { owner: 'a', repo: 'b', request: { retries: 0 } })
  const thrown = await asked.catch((error: unknown) => error)
  expect(readAnswer(thrown)).toMatchObject({ status: 0, headers: {} })
})

test('without a token the failure says what to do', async () => {
  await expect(openClient(runnerFor({}), '')).rejects.toThrow(/^token: it is empty/)
})

test.each(['http://api.example.com', 'https://user:pw@api.example.com', 'ftp://api.example.com', ''])(
  'a token is not sent to %j',
  async (apiUrl) => {
    await expect(openClient(runnerFor({ apiUrl }), 'ghs_token')).rejects.toThrow(
      /^GITHUB_API_URL: expected an https address/
    )
  }
)

describe('a failure', () => {
  test.each([
    [
      'an expired token',
      { status: 401, message: 'Bad credentials' },
      /status 401 .*\(Bad credentials\); the token is not valid, or has expired/
    ],
    ['a missing permission', { status: 403, message: 'Resource not accessible' }, /contents: read/],
    ['nothing there', { status: 404, message: 'Not Found' }, /check that it exists/],
    [
      'no answer',
      new Error('connect ECONNREFUSED'),
      /no answer from the GitHub API \(connect ECONNREFUSED\); run it again/
    ],
    [
      'hostile words',
      { status: 500, message: 'x\n::error::y ##[add-mask]z' },
      /\(x\\n:\\:error:\\:y ##\\\[add-mask\]z\)/
    ]
  ])('%s', (_, thrown, message) => {
    expect(apiFailure('compare a...b', thrown).message).toMatch(/^compare a\.\.\.b: /)
    expect(apiFailure('compare a...b', thrown).message).toMatch(message)
  })
})
