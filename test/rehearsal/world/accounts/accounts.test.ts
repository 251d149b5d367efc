import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Octokit } from '@octokit/core'
import { identityOf } from '#rehearsal/world/git-objects/account-address'
import { type Fixture, startFixture } from '../fixture.ts'

let fixture: Fixture
let octokit: Octokit

beforeAll(async () => {
  fixture = await startFixture()
  const { world } = fixture
  world.addUser({ login: 'Grace', name: 'Grace H.', email: 'grace@example.org' })
  world.addUser({ login: 'solo' })
  await world.createRepository('solo/raft')
  world.addOrganization('guild')
  world.addApp({ slug: 'release-bot', permissions: { contents: 'write' }, repositories: ['acme/harbor'] })
  world.addCollaborator('acme/harbor', 'Grace', 'maintain')
  world.addCollaborator('acme/vault', 'Grace', 'triage')
  octokit = new Octokit({ baseUrl: world.apiUrl, auth: fixture.token })
})
afterAll(() => fixture.close())

async function status(route: string, parameters: object = {}): Promise<number> {
  const answer = await octokit.request(route, { ...parameters }).catch((error: { status: number }) => error)
  return answer.status
}

describe('an account', () => {
  const cases: [string, Record<string, unknown>][] = [
    ['ada', { login: 'ada', type: 'User', name: null }],
    ['grace', { login: 'Grace', type: 'User', name: 'Grace H.', email: 'grace@example.org' }],
    ['acme', { login: 'acme', type: 'Organization', public_repos: 1 }],
    ['guild', { login: 'guild', type: 'Organization', public_repos: 0 }],
    ['solo', { login: 'solo', type: 'User', public_repos: 1 }],
    ['github-actions[bot]', { id: 41898282, type: 'Bot' }],
    ['release-bot[bot]', { login: 'release-bot[bot]', type: 'Bot' }]
  ]
  test.each(cases)('%s', async (username, wanted) => {
    const { data } = await octokit.request('GET /users/{username}', { username })
    expect(data).toMatchObject(wanted)
  })

  test('that nobody knows', async () => {
    expect(await status('GET /users/{username}', { username: 'nobody' })).toBe(404)
    expect(await status('GET /users/{username}', { username: 'nobody[bot]' })).toBe(404)
  })

  test('of the token', async () => {
    expect((await octokit.request('GET /user')).data).toMatchObject({ login: 'ada', type: 'User' })
  })

  test('of a bot leads to the page of its App, and has an address of its own', async () => {
    const { data } = await octokit.request('GET /users/{username}', { username: 'release-bot[bot]' })
    expect(data.html_url).toBe(`${fixture.world.url}/apps/release-bot`)
    expect(identityOf('github-actions[bot]').email).toBe('41898282+github-actions[bot]@users.noreply.github.com')
  })

  test('that owns a repository is an organisation unless it was called a person', async () => {
    const type = async (owner: string, repo: string) =>
      (await octokit.request('GET /repos/{owner}/{repo}', { owner, repo })).data.owner.type
    expect([await type('acme', 'harbor'), await type('solo', 'raft')]).toEqual(['Organization', 'User'])
  })
})

describe('what somebody is on a repository', () => {
  const cases: [string, string, string, string, number][] = [
    ['Grace', 'acme/harbor', 'write', 'maintain', 204],
    ['grace', 'acme/vault', 'read', 'triage', 204],
    ['ada', 'acme/vault', 'admin', 'admin', 204],
    ['solo', 'solo/raft', 'admin', 'admin', 204],
    ['solo', 'acme/harbor', 'read', 'read', 404],
    ['solo', 'acme/vault', 'none', 'none', 404]
  ]
  test.each(cases)('%s on %s', async (username, fullName, permission, role_name, member) => {
    const [owner = '', repo = ''] = fullName.split('/')
    const path = 'GET /repos/{owner}/{repo}/collaborators/{username}'
    const { data } = await octokit.request(`${path}/permission`, { owner, repo, username })
    expect(data).toMatchObject({ permission, role_name })
    expect(await status(path, { owner, repo, username })).toBe(member)
  })

  test('who does not exist is nothing', async () => {
    const parameters = { owner: 'acme', repo: 'harbor', username: 'nobody' }
    expect(await status('GET /repos/{owner}/{repo}/collaborators/{username}/permission', parameters)).toBe(404)
  })

  test('is changed by an admin, and written down', async () => {
    const path = '/repos/{owner}/{repo}/collaborators'
    const parameters = { owner: 'acme', repo: 'vault', username: 'solo' }
    expect(await status(`PUT ${path}/{username}`, { ...parameters, permission: 'push' })).toBe(204)
    expect(fixture.world.journal.at(-1)).toMatchObject({
      kind: 'set-collaborator',
      target: 'acme/vault solo',
      new: 'write'
    })
    const { data } = await octokit.request(`GET ${path}`, { ...parameters, permission: 'push' })
    expect(data).toMatchObject([{ login: 'solo', role_name: 'write', permissions: { push: true, admin: false } }])
    expect(await status(`PUT ${path}/{username}`, { ...parameters, permission: 'owner' })).toBe(422)
    expect(await status(`DELETE ${path}/{username}`, parameters)).toBe(204)
    expect(await status(`GET ${path}/{username}`, parameters)).toBe(404)
  })

  test('who may not push is not told who works there', async () => {
    const reader = fixture.world.issueToken({ login: 'Grace', repositories: 'all', permissions: 'all' })
    const other = new Octokit({ baseUrl: fixture.world.apiUrl, auth: reader })
    const list = other.request('GET /repos/{owner}/{repo}/collaborators', { owner: 'acme', repo: 'vault' })
    await expect(list).rejects.toThrow('Must have push access to view repository collaborators.')
  })

  test('a repository shows what the caller may do', async () => {
    const shown = async (permissions: 'all' | { contents: 'read' | 'write' }) => {
      const auth = fixture.world.issueToken({ login: 'Grace', repositories: 'all', permissions })
      const grace = new Octokit({ baseUrl: fixture.world.apiUrl, auth })
      const { data } = await grace.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'harbor' })
      return Object.keys(data.permissions ?? {}).filter((name) => data.permissions?.[name as 'push'])
    }
    expect(await shown('all')).toEqual(['maintain', 'push', 'triage', 'pull'])
    expect(await shown({ contents: 'write' })).toEqual(['push', 'triage', 'pull'])
    expect(await shown({ contents: 'read' })).toEqual(['pull'])
  })
})

describe('what the API says of itself', () => {
  test('its addresses, versions and what it is', async () => {
    expect((await octokit.request('GET /')).data.repository_url).toBe(`${fixture.world.apiUrl}/repos/{owner}/{repo}`)
    expect((await octokit.request('GET /versions')).data).toEqual(['2026-03-10', '2022-11-28'])
    expect((await octokit.request('GET /meta')).data).toMatchObject({ verifiable_password_authentication: false })
  })
})
