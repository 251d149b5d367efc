import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { type ApiCall, apiOf } from './api.ts'

let fixture: Fixture
let call: ApiCall
const root = '/repos/acme/harbor/rulesets'

beforeAll(async () => {
  fixture = await startFixture()
  call = apiOf(fixture)
  await fixture.commit('feat: first', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
})

afterEach(async () => {
  for (const { id } of (await call('GET', root)).body) await call('DELETE', `${root}/${id}`)
})

afterAll(() => fixture.close())

const frozen = {
  name: 'freeze',
  target: 'branch',
  enforcement: 'active',
  conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } },
  rules: [{ type: 'update' }, { type: 'pull_request' }]
}

describe('a ruleset', () => {
  test('is made, read, changed and removed', async () => {
    const made = await call('POST', root, frozen)
    expect(made).toMatchObject({
      status: 201,
      body: {
        name: 'freeze',
        source_type: 'Repository',
        source: 'acme/harbor',
        bypass_actors: [],
        current_user_can_bypass: 'never',
        rules: [{ type: 'update' }, { parameters: { required_approving_review_count: 0 } }]
      }
    })
    const one = `${root}/${made.body.id}`
    expect((await call('GET', one)).body).toEqual(made.body)
    const changed = await call('PUT', one, {
      enforcement: 'disabled',
      bypass_actors: [{ actor_type: 'OrganizationAdmin' }]
    })
    expect(changed.body).toMatchObject({
      name: 'freeze',
      enforcement: 'disabled',
      conditions: frozen.conditions,
      bypass_actors: [{ actor_type: 'OrganizationAdmin', actor_id: null, bypass_mode: 'always' }],
      current_user_can_bypass: 'always'
    })
    expect((await call('DELETE', one)).status).toBe(204)
    expect((await call('GET', one)).status).toBe(404)
  })

  test('stands in the list in brief, by its target', async () => {
    const { id } = (await call('POST', root, frozen)).body
    const listed = (await call('GET', root)).body
    expect(listed).toMatchObject([{ id, name: 'freeze', target: 'branch', enforcement: 'active' }])
    expect(Object.keys(listed[0])).not.toContain('rules')
    expect((await call('GET', `${root}?targets=tag,push`)).body).toEqual([])
  })

  test('keeps who may pass it by from those who may not change it', async () => {
    const { id } = (await call('POST', root, frozen)).body
    const reader = fixture.world.issueToken({
      login: 'eve',
      kind: 'installation',
      repositories: 'all',
      permissions: { contents: 'read' }
    })
    expect(Object.keys((await apiOf(fixture, reader)('GET', `${root}/${id}`)).body)).not.toContain('bypass_actors')
  })

  test('remembers what it was', async () => {
    const { id } = (await call('POST', root, frozen)).body
    await call('PUT', `${root}/${id}`, { name: 'thaw' })
    const { body } = await call('GET', `${root}/${id}/history`)
    expect(body).toHaveLength(2)
    expect((await call('GET', `${root}/${id}/history/${body[1].version_id}`)).body).toMatchObject({
      actor: { type: 'User' },
      state: { id, name: 'freeze' }
    })
  })

  test('tells the rules of a branch, whether or not there is one', async () => {
    const { id } = (await call('POST', root, frozen)).body
    const rules = (await call('GET', '/repos/acme/harbor/rules/branches/main')).body
    expect(rules).toMatchObject([
      { type: 'update', ruleset_id: id, ruleset_source: 'acme/harbor', ruleset_source_type: 'Repository' },
      { type: 'pull_request' }
    ])
    expect((await call('GET', '/repos/acme/harbor/rules/branches/none')).body).toEqual([])
    const branch = (await call('GET', '/repos/acme/harbor/branches/main')).body
    expect([branch.protected, branch.protection.enabled]).toEqual([true, false])
  })

  test('is in the journal and the end state', async () => {
    await call('POST', root, frozen)
    expect(fixture.world.journal.at(-1)).toMatchObject({ kind: 'create-ruleset', target: 'acme/harbor ruleset freeze' })
    const state = (await fixture.world.endState())['acme/harbor'] as { rulesets: unknown }
    expect(state.rulesets).toMatchObject([
      { name: 'freeze', include: ['refs/heads/main'], rules: [{ type: 'pull_request' }, { type: 'update' }] }
    ])
  })

  test('whose rules the world does not hold anybody to is named', async () => {
    const rules = [{ type: 'code_scanning', parameters: { code_scanning_tools: [] } }]
    expect((await call('POST', root, { ...frozen, rules })).status).toBe(201)
    expect(fixture.world.unsupported.at(-1)).toContain(
      'the ruleset "freeze" of acme/harbor has the rule "code_scanning"'
    )
  })
})

describe('a ruleset that GitHub refuses', () => {
  const at = (include: string[], exclude?: string[]) => ({
    conditions: { ref_name: { include, ...(exclude && { exclude }) } }
  })
  const integration = (actor_id: number) => [{ actor_type: 'Integration', actor_id }]
  const check = (integration_id: number) => ({
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: false,
      required_status_checks: [{ context: 'ci', integration_id }]
    }
  })
  const cases: [name: string, change: object, error: string][] = [
    ['a plain name', at(['main'], []), "Invalid target patterns: 'main'"],
    ['a ref of another kind', at(['refs/slipway/x'], []), "Invalid target patterns: 'refs/slipway/x'"],
    ['no word on what is excluded', at(['refs/heads/main']), "Invalid target patterns: ''"],
    ['a name that is taken', { name: 'taken' }, 'Name must be unique'],
    ['pull requests to tags', { target: 'tag', ...at(['refs/tags/v*'], []) }, "Invalid rule 'pull_request': "],
    [
      'a check by no App',
      { rules: [check(7)] },
      "Invalid rule 'required_status_checks': Invalid parameter required_status_checks: Invalid integration ids"
    ],
    [
      'an App that is not installed',
      { bypass_actors: integration(7) },
      'Actor integration must be part of the ruleset source or owner organization'
    ]
  ]
  test.each(cases)('has %s', async (_, change, error) => {
    await call('POST', root, { ...frozen, name: 'taken' })
    expect(await call('POST', root, { ...frozen, ...change })).toMatchObject({
      status: 422,
      body: { message: 'Validation Failed', errors: [error] }
    })
  })

  test('has a rule that nobody knows', async () => {
    expect((await call('POST', root, { ...frozen, rules: [{ type: 'nonsense' }] })).status).toBe(422)
  })
})

test('a frozen branch rejects pushes, but not those of the App that it lets through', async () => {
  const app = fixture.world.addApp({ slug: 'bot', permissions: { contents: 'write' }, repositories: ['acme/harbor'] })
  await call('POST', root, {
    ...frozen,
    rules: [{ type: 'update' }],
    bypass_actors: [{ actor_type: 'Integration', actor_id: app.id }]
  })
  const tokenOf = (kind: 'user' | 'installation', login: string) =>
    fixture.world.issueToken({ kind, login, repositories: ['acme/harbor'], permissions: { contents: 'write' } })
  const sha = await fixture.commit('fix: second', 2)
  const push = (token: string, to = 'main') =>
    fixture.git('push', '--quiet', fixture.remote('acme/harbor', token), `main:refs/heads/${to}`)
  await expect(push(tokenOf('user', 'ada'))).rejects.toThrow('Cannot update this protected ref.')
  await push(tokenOf('user', 'ada'), 'topic')
  const refused = await apiOf(fixture, tokenOf('user', 'ada'))('PATCH', '/repos/acme/harbor/git/refs/heads/main', {
    sha
  })
  expect([refused.status, refused.body.message]).toEqual([
    422,
    'Repository rule violations found\n\nCannot update this protected ref.\n\n'
  ])
  await push(tokenOf('installation', 'bot[bot]'))
  expect((await fixture.world.refs('acme/harbor')).get('refs/heads/main')).toBe(sha)
})
