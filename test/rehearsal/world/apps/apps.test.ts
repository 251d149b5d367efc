import { createSign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'

let fixture: Fixture
let app: ReturnType<Fixture['world']['addApp']>
const start = Date.parse('2026-11-21T12:00:00Z')
const seconds = start / 1000

beforeAll(async () => {
  fixture = await startFixture()
  fixture.world.state.now = () => start
  const permissions = { contents: 'write', pull_requests: 'write', administration: 'read' } as const
  app = fixture.world.addApp({ slug: 'release-bot', permissions, repositories: ['acme/harbor', 'acme/vault'] })
})
afterAll(() => fixture.close())

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** A signed JSON web token; members that are undefined are left out. */
function sign(claims: object = {}, header: object = { alg: 'RS256', typ: 'JWT' }, key = app.privateKey): string {
  const payload = { iat: seconds - 60, exp: seconds + 540, iss: app.clientId, ...claims }
  const text = `${part(header)}.${part(payload)}`
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`
}

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown> & { message?: string; token: string }
}

async function call(method: string, path: string, credentials: string | undefined, body?: unknown): Promise<Answer> {
  const response = await fetch(`${fixture.world.apiUrl}${path}`, {
    method,
    headers: { 'user-agent': 'test', ...(credentials && { authorization: `bearer ${credentials}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}

function tokensPath(): string {
  return `/app/installations/${app.installations[0]?.id}/access_tokens`
}

describe('who an App is', () => {
  const decoded = 'A JSON web token could not be decoded'
  const expires =
    "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires"
  const issued = "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued"
  const cases: [string, () => string | undefined, number, string | undefined][] = [
    ['its client id', () => sign(), 200, undefined],
    ['its number', () => sign({ iss: app.id }), 200, undefined],
    ['its number as text', () => sign({ iss: String(app.id) }), 200, undefined],
    ['nothing', () => undefined, 401, decoded],
    ['a token of a person', () => fixture.token, 401, decoded],
    ['no token at all', () => 'nonsense', 401, decoded],
    ['a token that is three words', () => 'a.b.c', 401, decoded],
    ['another signature', () => `${sign().split('.').slice(0, 2).join('.')}.AAAA`, 401, decoded],
    ['claims that were not signed', () => sign().replace(/\.[^.]+\./, `.${part({ iss: app.id })}.`), 401, decoded],
    ['another algorithm', () => sign({}, { alg: 'HS256' }), 401, decoded],
    ['no algorithm', () => sign({}, { alg: 'none' }), 401, decoded],
    ['no issuer', () => sign({ iss: undefined }), 401, "Missing 'issuer' claim ('iss') in assertion"],
    ['an issuer that is a slug', () => sign({ iss: 'release-bot' }), 401, "'Issuer' claim ('iss') must be an Integer"],
    ['an App that does not exist', () => sign({ iss: 1 }), 404, 'Integration not found'],
    ['no end', () => sign({ exp: undefined }), 401, expires],
    ['an end that has come', () => sign({ exp: seconds }), 401, expires],
    ['ten minutes', () => sign({ exp: seconds + 600 }), 200, undefined],
    [
      'a second more',
      () => sign({ exp: seconds + 601 }),
      401,
      "'Expiration time' claim ('exp') is too far in the future"
    ],
    ['a start to come', () => sign({ iat: seconds + 1 }), 401, issued],
    ['a start in text', () => sign({ iat: String(seconds) }), 401, issued],
    ['no start', () => sign({ iat: undefined }), 401, issued]
  ]
  test.each(cases)('%s', async (_name, credentials, status, message) => {
    const answer = await call('GET', '/app', credentials())
    expect([answer.status, answer.body.message]).toEqual([status, message])
  })

  test('the private key is of RSA, as GitHub lets one download it', () => {
    expect(app.privateKey).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/)
  })

  test('a JSON web token is worth nothing elsewhere', async () => {
    expect((await call('GET', '/repos/acme/harbor', sign())).status).toBe(401)
    expect((await call('GET', '/installation/repositories', sign())).status).toBe(401)
  })
})

describe('where an App is installed', () => {
  const cases: [string, number][] = [
    ['/repos/acme/harbor/installation', 200],
    ['/repos/acme/vault/installation', 200],
    ['/repos/acme/elsewhere/installation', 404],
    ['/orgs/acme/installation', 200],
    ['/orgs/other/installation', 404],
    ['/users/acme/installation', 200],
    ['/app/installations/1', 404]
  ]
  test.each(cases)('%s', async (path, status) => {
    const answer = await call('GET', path, sign())
    expect(answer.status).toBe(status)
    if (status === 200) expect(answer.body.id).toBe(app.installations[0]?.id)
  })

  test('all of them', async () => {
    const answer = await call('GET', '/app/installations', sign())
    expect(answer.body).toMatchObject([{ app_slug: 'release-bot', repository_selection: 'selected' }])
  })
})

describe('a token of an installation', () => {
  const notGranted = 'The permissions requested are not granted to this installation.'
  const noRepository =
    'There is at least one repository that does not exist or is not accessible to the parent installation.'
  const cases: [string, unknown, number, string | undefined, unknown][] = [
    ['all of it', undefined, 201, undefined, { contents: 'write', pull_requests: 'write', administration: 'read' }],
    ['less', { permissions: { contents: 'read' } }, 201, undefined, { contents: 'read' }],
    ['one repository', { repositories: ['harbor'], permissions: {} }, 201, undefined, {}],
    ['more than it has', { permissions: { administration: 'write' } }, 422, notGranted, undefined],
    ['what it does not have', { permissions: { issues: 'read' } }, 422, notGranted, undefined],
    ['a repository that does not exist', { repositories: ['nope'] }, 422, noRepository, undefined],
    ['a number of nothing', { repository_ids: [1] }, 422, noRepository, undefined]
  ]
  test.each(cases)('%s', async (_name, wish, status, message, permissions) => {
    const answer = await call('POST', tokensPath(), sign(), wish)
    expect([answer.status, answer.body.message]).toEqual([status, message])
    if (permissions !== undefined) {
      expect(answer.body.permissions).toEqual({ metadata: 'read', ...permissions })
      expect(answer.body.expires_at).toBe('2026-11-21T13:00:00Z')
    }
  })

  test('sees the repositories that were asked for, and no others', async () => {
    const { token } = (await call('POST', tokensPath(), sign(), { repositories: ['vault'] })).body
    const { body } = await call('GET', '/installation/repositories', token)
    expect(body).toMatchObject({ total_count: 1, repositories: [{ full_name: 'acme/vault' }] })
    const { token: narrow } = (await call('POST', tokensPath(), sign(), { repositories: ['harbor'] })).body
    expect((await call('GET', '/repos/acme/vault', token)).status).toBe(200)
    expect((await call('GET', '/repos/acme/vault', narrow)).status).toBe(404)
  })

  test('is worth nothing after an hour', async () => {
    const { token } = (await call('POST', tokensPath(), sign())).body
    const { state } = fixture.world
    state.now = () => start + 3_599_000
    expect((await call('GET', '/repos/acme/vault', token)).status).toBe(200)
    state.now = () => start + 3_600_000
    expect((await call('GET', '/repos/acme/vault', token)).body.message).toBe('Bad credentials')
    state.now = () => start
  })

  test('is worth nothing when it was revoked', async () => {
    const { token } = (await call('POST', tokensPath(), sign())).body
    expect((await call('DELETE', '/installation/token', token)).status).toBe(204)
    const answer = await call('GET', '/repos/acme/vault', token)
    expect([answer.status, answer.body.message]).toEqual([401, 'Bad credentials'])
  })

  test('is written down, as is its end', async () => {
    const from = fixture.world.journal.length
    const { token } = (await call('POST', tokensPath(), sign())).body
    await call('POST', tokensPath(), sign(), { permissions: { issues: 'read' } })
    await call('DELETE', '/installation/token', token)
    const effects = fixture.world.journal.slice(from).map(({ kind, target, by }) => ({ kind, target, by }))
    expect(effects).toEqual([
      { kind: 'create-token', target: 'acme release-bot[bot]', by: 'release-bot[bot]' },
      { kind: 'revoke-token', target: 'release-bot[bot]', by: 'release-bot[bot]' }
    ])
  })

  test('is needed for what is an installation’s own', async () => {
    const answer = await call('GET', '/installation/repositories', fixture.token)
    expect(answer.status).toBe(403)
    expect(answer.body.message).toContain('You must authenticate with an installation access token')
  })

  test('pushes as the bot of the App', async () => {
    const { token } = (await call('POST', tokensPath(), sign())).body
    await fixture.commit('first', 0)
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor', token), 'HEAD:refs/heads/main')
    expect(fixture.world.journal.at(-1)).toMatchObject({ kind: 'create-ref', by: 'release-bot[bot]' })
  })
})

test('an App that is taken off has no tokens', async () => {
  const other = fixture.world.addApp({ slug: 'gone', permissions: { contents: 'read' }, repositories: ['acme/*'] })
  const own = () => sign({ iss: other.id }, undefined, other.privateKey)
  const path = `/app/installations/${other.installations[0]?.id}`
  const { token } = (await call('POST', `${path}/access_tokens`, own())).body
  expect((await call('GET', '/repos/acme/vault', token)).status).toBe(200)
  expect((await call('DELETE', path, own())).status).toBe(204)
  expect((await call('GET', '/repos/acme/vault', token)).status).toBe(401)
  expect((await call('GET', path, own())).status).toBe(404)
})
