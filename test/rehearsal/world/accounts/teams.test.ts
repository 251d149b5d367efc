import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  const { world } = harbor
  world.addTeam({ owner: 'acme', slug: 'release', members: ['ben'] })
  world.addApp({ slug: 'pilot', permissions: { contents: 'write' }, repositories: ['acme/harbor'] })
})

afterAll(() => harbor.close())

const get = async (path: string, token?: string) => {
  const { status, body } = await harbor.call('GET', `//${path}`, undefined, token)
  return [status, body]
}

describe('a team', () => {
  const one = { slug: 'release', id: expect.any(Number) }
  const cases: [path: string, status: number, body: unknown][] = [
    ['orgs/acme/teams', 200, [expect.objectContaining(one)]],
    ['orgs/cleo/teams', 404, expect.anything()],
    ['orgs/acme/teams/release', 200, expect.objectContaining({ ...one, members_count: 1 })],
    ['orgs/acme/teams/none', 404, expect.anything()],
    ['orgs/acme/teams/release/members', 200, [expect.objectContaining({ login: 'ben' })]],
    ['orgs/acme/teams/release/memberships/ben', 200, expect.objectContaining({ state: 'active' })],
    ['orgs/acme/teams/release/memberships/cleo', 404, expect.anything()]
  ]
  test.each(cases)('%s', async (path, status, body) => {
    expect(await get(path)).toEqual([status, body])
  })

  test.each([
    ['members', 200],
    ['contents', 403]
  ])('is shown to tokens with permission for %s: %s', async (permission, status) => {
    const permissions = { [permission]: 'read' } as const
    const grant = { kind: 'installation', login: 'pilot[bot]', repositories: 'all', permissions } as const
    expect((await get('orgs/acme/teams/release', harbor.world.issueToken(grant)))[0]).toBe(status)
  })
})

test('an App is known by its slug to everybody', async () => {
  const [status, app] = await get('apps/pilot')
  expect([status, app]).toEqual([200, expect.objectContaining({ slug: 'pilot', id: expect.any(Number) })])
  expect((await get('apps/github-actions'))[1].id).toBe(15368)
  expect((await get('apps/none'))[0]).toBe(404)
})

describe('a frozen branch', () => {
  const rules = [{ type: 'update' }]
  const conditions = { ref_name: { include: ['refs/heads/main'], exclude: [] } }
  const idOf = async (actor: string) => (await get(actor))[1].id
  const write = async (token?: string) => {
    const path = `/contents/${Math.random()}.txt`
    return (await harbor.call('PUT', path, { message: 'Write', content: 'YQ==' }, token)).status
  }

  test.each([
    ['Team', 'orgs/acme/teams/release'],
    ['User', 'users/ben']
  ])('lets those through who are named by a bypass actor of type %s', async (actor_type, actor) => {
    const bypass_actors = [{ actor_id: await idOf(actor), actor_type, bypass_mode: 'always' }]
    const ruleset = { name: actor_type, target: 'branch', enforcement: 'active', conditions, rules, bypass_actors }
    const { status, body } = await harbor.call('POST', '/rulesets', ruleset)
    expect([status, await write(harbor.ben), await write()]).toEqual([201, 201, 409])
    await harbor.call('DELETE', `/rulesets/${body.id}`)
    expect(await write()).toBe(201)
  })

  test('lets teams through that its protection names', async () => {
    const none = { required_status_checks: null, required_pull_request_reviews: null }
    const restrictions = { users: [], teams: ['release'], apps: [] }
    const dan = harbor.world.issueToken({ login: 'dan', repositories: 'all', permissions: 'all' })
    harbor.world.addCollaborator('acme/harbor', 'dan', 'write')
    await harbor.call('PUT', '/branches/main/protection', { ...none, enforce_admins: true, restrictions })
    expect([await write(harbor.ben), await write(dan), await write()]).toEqual([201, 409, 201])
  })
})
