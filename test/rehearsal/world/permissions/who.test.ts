import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Grant } from '#rehearsal/world/tokens'
import { type Fixture, startFixture } from '../fixture.ts'
import { addressOf, call } from './caller.ts'

let fixture: Fixture
const tokens: Record<string, string | undefined> = {}

beforeAll(async () => {
  fixture = await startFixture()
  await fixture.commit('first', 0)
  for (const name of ['acme/harbor', 'acme/vault']) {
    await fixture.git('push', '--quiet', fixture.remote(name), 'HEAD:refs/heads/main')
  }
  for (const role of ['admin', 'maintain', 'write', 'triage', 'read'] as const) {
    for (const name of ['acme/harbor', 'acme/vault']) fixture.world.addCollaborator(name, role, role)
    tokens[role] = fixture.world.issueToken({ login: role, repositories: 'all', permissions: 'all' })
  }
  const others: Record<string, Grant> = {
    stranger: { login: 'eve', repositories: [], permissions: 'all' },
    reader: { kind: 'fine-grained', login: 'ada', repositories: 'all', permissions: { contents: 'read' } },
    checker: { kind: 'fine-grained', login: 'ada', repositories: 'all', permissions: { checks: 'write' } },
    elsewhere: {
      kind: 'fine-grained',
      login: 'ada',
      repositories: ['acme/harbor'],
      permissions: { contents: 'write' }
    },
    weak: { kind: 'fine-grained', login: 'read', repositories: 'all', permissions: { contents: 'write' } },
    app: { kind: 'installation', login: 'app[bot]', repositories: ['acme/vault'], permissions: { issues: 'write' } },
    job: {
      kind: 'job',
      login: 'github-actions[bot]',
      repositories: ['acme/harbor'],
      permissions: { administration: 'write', workflows: 'write', 'pull-requests': 'write', issues: 'read' }
    },
    limited: { login: 'ada', repositories: 'all', permissions: { contents: 'write' } }
  }
  for (const [name, grant] of Object.entries(others)) tokens[name] = fixture.world.issueToken(grant)
})
afterAll(() => fixture.close())

const integration = 'Resource not accessible by integration'
const person = 'Resource not accessible by personal access token'
const login = 'Requires authentication'
const admins = 'Must have admin rights to Repository.'
const missing = 'Not Found'
const repository = '/repos/{owner}/{repo}'

/** Who calls what, on which repository, and the message of GitHub's refusal; undefined when it is none of these. */
const cases: [string, string, string, 'harbor' | 'vault', string | undefined][] = [
  ['nobody', 'GET', repository, 'harbor', undefined],
  ['nobody', 'GET', repository, 'vault', missing],
  ['nobody', 'GET', `${repository}/releases`, 'harbor', undefined],
  ['nobody', 'GET', `${repository}/collaborators`, 'harbor', login],
  ['nobody', 'GET', `${repository}/branches/main/protection`, 'harbor', login],
  ['nobody', 'POST', `${repository}/git/refs`, 'harbor', login],
  ['nobody', 'POST', `${repository}/git/refs`, 'vault', missing],
  ['nobody', 'GET', '/user', 'harbor', login],
  ['wrong', 'GET', repository, 'harbor', 'Bad credentials'],
  ['stranger', 'GET', repository, 'harbor', undefined],
  ['stranger', 'GET', repository, 'vault', missing],
  ['stranger', 'POST', `${repository}/git/refs`, 'harbor', missing],
  ['stranger', 'PUT', `${repository}/branches/main/protection`, 'harbor', admins],
  ['stranger', 'POST', `${repository}/issues`, 'harbor', undefined],
  ['stranger', 'POST', `${repository}/labels`, 'harbor', missing],
  ['read', 'GET', repository, 'vault', undefined],
  ['read', 'POST', `${repository}/issues`, 'vault', undefined],
  ['read', 'POST', `${repository}/git/refs`, 'vault', missing],
  ['read', 'GET', `${repository}/branches/main/protection`, 'vault', admins],
  ['triage', 'POST', `${repository}/labels`, 'vault', undefined],
  ['triage', 'POST', `${repository}/releases`, 'vault', missing],
  ['write', 'POST', `${repository}/git/refs`, 'vault', undefined],
  ['write', 'GET', `${repository}/actions/variables`, 'vault', undefined],
  ['write', 'PUT', `${repository}/branches/main/protection`, 'vault', admins],
  ['maintain', 'POST', `${repository}/rulesets`, 'vault', admins],
  ['admin', 'PUT', `${repository}/branches/main/protection`, 'vault', undefined],
  ['limited', 'POST', `${repository}/git/refs`, 'vault', undefined],
  ['limited', 'POST', `${repository}/rulesets`, 'vault', admins],
  ['limited', 'POST', `${repository}/labels`, 'vault', missing],
  ['reader', 'GET', `${repository}/git/ref/heads/main`, 'vault', undefined],
  ['reader', 'POST', `${repository}/git/refs`, 'vault', person],
  ['checker', 'POST', `${repository}/check-runs`, 'vault', person],
  ['elsewhere', 'GET', repository, 'vault', missing],
  ['weak', 'POST', `${repository}/git/refs`, 'vault', person],
  ['app', 'GET', repository, 'vault', undefined],
  ['app', 'GET', `${repository}/git/ref/heads/main`, 'vault', integration],
  ['app', 'POST', `${repository}/labels`, 'vault', undefined],
  ['app', 'POST', `${repository}/issues`, 'harbor', integration],
  ['app', 'GET', `${repository}/git/ref/heads/main`, 'harbor', undefined],
  ['app', 'GET', '/user', 'vault', integration],
  ['job', 'PUT', `${repository}/branches/main/protection`, 'harbor', integration],
  ['job', 'POST', `${repository}/labels`, 'harbor', undefined],
  ['job', 'POST', `${repository}/issues`, 'harbor', integration],
  ['job', 'GET', repository, 'vault', missing]
]

const statuses: Readonly<Record<string, number>> = {
  [integration]: 403,
  [person]: 403,
  [admins]: 403,
  [login]: 401,
  [missing]: 404,
  'Bad credentials': 401
}

describe('who may do what', () => {
  test.each(cases)('%s: %s %s of %s', async (who, method, path, name, message) => {
    const token = who === 'wrong' ? 'ghp_wrong' : tokens[who]
    const answer = await call(fixture.world, method, addressOf(path, `acme/${name}`), token)
    if (message === undefined) expect([401, 403, 404, 500, 501]).not.toContain(answer.status)
    else expect([answer.status, answer.message]).toEqual([statuses[message], message])
  })
})

describe('the headers that tell what is needed', () => {
  const headers: [string, string, string, string | null, string | null, string | null][] = [
    ['app', 'POST', `${repository}/releases`, 'contents=write; contents=write,workflows=write', null, null],
    ['job', 'POST', `${repository}/labels`, 'issues=write; pull_requests=write', null, null],
    ['reader', 'GET', `${repository}/git/ref/heads/main`, 'contents=read', null, null],
    ['read', 'GET', repository, null, 'read:org, repo, workflow, write:packages', 'repo'],
    ['limited', 'GET', repository, null, 'repo', 'repo'],
    ['nobody', 'GET', repository, null, null, null]
  ]
  test.each(headers)('%s: %s %s', async (who, method, path, permissions, scopes, accepted) => {
    const answer = await call(fixture.world, method, addressOf(path, 'acme/harbor'), tokens[who])
    const names = ['x-accepted-github-permissions', 'x-oauth-scopes', 'x-accepted-oauth-scopes']
    expect(names.map((name) => answer.headers.get(name))).toEqual([permissions, scopes, accepted])
  })
})

describe('git, by the same rights', () => {
  const pushes: [string, string, string | undefined][] = [
    ['write', 'acme/vault', undefined],
    ['limited', 'acme/vault', undefined],
    ['read', 'acme/vault', 'Permission to acme/vault.git denied to read.'],
    ['triage', 'acme/harbor', 'Permission to acme/harbor.git denied to triage.'],
    ['reader', 'acme/vault', 'Permission to acme/vault.git denied to ada.'],
    ['stranger', 'acme/vault', 'Repository not found.'],
    ['elsewhere', 'acme/vault', 'Repository not found.'],
    ['app', 'acme/vault', 'Repository not found.'],
    ['job', 'acme/harbor', 'Permission to acme/harbor.git denied to github-actions[bot].']
  ]
  test.each(pushes)('%s pushes to %s', async (who, name, refusal) => {
    const push = fixture.git('push', fixture.remote(name, tokens[who]), `HEAD:refs/heads/${who}`)
    if (refusal === undefined) await push
    else await expect(push).rejects.toThrow(refusal)
  })
})

test('a token with permissions cannot have all of them', () => {
  const grant = { kind: 'job', login: 'x', repositories: 'all', permissions: 'all' } as const
  expect(() => fixture.world.issueToken(grant)).toThrow('name each')
})
