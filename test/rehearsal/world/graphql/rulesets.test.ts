import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { ask, data, type Json } from './client.ts'

let fixture: Fixture
let admin = ''
let sourceId = ''

beforeAll(async () => {
  fixture = await startFixture()
  admin = fixture.world.issueToken({ login: 'grace', repositories: 'all', permissions: 'all' })
  await fixture.commit('First', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
  sourceId = (await run('{ repository(owner: "acme", name: "harbor") { id } }')).repository.id
})

afterAll(() => fixture.close())

const run = (query: string, variables: object = {}): Promise<Json> => data(fixture, query, variables, admin)

const fields = `id databaseId name target enforcement conditions { refName { include exclude } }
  rules(first: 9) { nodes { type parameters { __typename ... on RequiredStatusChecksParameters { strictRequiredStatusChecksPolicy requiredStatusChecks { context } } } } }
  bypassActors(first: 9) { nodes { bypassMode organizationAdmin } }`
const create = `mutation ($input: CreateRepositoryRulesetInput!) { createRepositoryRuleset(input: $input) { ruleset { ${fields} } } }`

const frozen = () => ({
  sourceId,
  name: 'freeze main',
  target: 'BRANCH',
  enforcement: 'ACTIVE',
  conditions: { refName: { include: ['refs/heads/main'], exclude: [] } },
  bypassActors: [{ organizationAdmin: true, bypassMode: 'PULL_REQUEST' }],
  rules: [
    { type: 'UPDATE' },
    {
      type: 'REQUIRED_STATUS_CHECKS',
      parameters: {
        requiredStatusChecks: { strictRequiredStatusChecksPolicy: true, requiredStatusChecks: [{ context: 'test' }] }
      }
    }
  ]
})

describe('rulesets', () => {
  test('are created as REST shows them, changed, and deleted', async () => {
    const { ruleset } = (await run(create, { input: frozen() })).createRepositoryRuleset
    expect(ruleset).toMatchObject({
      name: 'freeze main',
      target: 'BRANCH',
      enforcement: 'ACTIVE',
      conditions: { refName: { include: ['refs/heads/main'], exclude: [] } },
      rules: {
        nodes: [
          { type: 'UPDATE', parameters: null },
          {
            type: 'REQUIRED_STATUS_CHECKS',
            parameters: { strictRequiredStatusChecksPolicy: true, requiredStatusChecks: [{ context: 'test' }] }
          }
        ]
      },
      bypassActors: { nodes: [{ bypassMode: 'PULL_REQUEST', organizationAdmin: true }] }
    })
    const rest: Json = await (await fixture.get(`/repos/acme/harbor/rulesets/${ruleset.databaseId}`)).json()
    expect([rest.node_id, rest.enforcement, rest.rules[0]]).toEqual([ruleset.id, 'active', { type: 'update' }])

    const head = (await fixture.world.refs('acme/harbor')).get('refs/heads/main')
    const commit =
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { clientMutationId } }'
    const branch = { repositoryNameWithOwner: 'acme/harbor', branchName: 'main' }
    const input = { branch, expectedHeadOid: head, message: { headline: 'x' } }
    const refused = await ask(fixture, commit, { input })
    expect(refused.errors[0]).toMatchObject({
      type: 'UNPROCESSABLE',
      message: expect.stringMatching(/^Repository rule violations found\n\nCannot update this protected ref/)
    })

    const update = `mutation ($input: UpdateRepositoryRulesetInput!) { updateRepositoryRuleset(input: $input) { ruleset { ${fields} } } }`
    const changed = await run(update, { input: { repositoryRulesetId: ruleset.id, enforcement: 'DISABLED' } })
    expect(changed.updateRepositoryRuleset.ruleset).toEqual({ ...ruleset, enforcement: 'DISABLED' })
    const remove =
      'mutation ($id: ID!) { deleteRepositoryRuleset(input: { repositoryRulesetId: $id }) { clientMutationId } }'
    await run(remove, { id: ruleset.id })
    const list = '{ repository(owner: "acme", name: "harbor") { rulesets(first: 5) { totalCount } } }'
    expect((await run(list)).repository.rulesets.totalCount).toBe(0)
  })

  test('name the Apps and teams that may pass them by', async () => {
    const { world } = fixture
    world.addApp({ slug: 'pilot', permissions: { contents: 'write' }, repositories: ['acme/harbor'] })
    world.addTeam({ owner: 'acme', slug: 'release', members: [] })
    const { node_id: pilot }: Json = await (await fixture.get('/apps/pilot')).json()
    const { node_id: release }: Json = await (await fixture.get('/orgs/acme/teams/release')).json()
    const bypassActors = [
      { actorId: pilot, bypassMode: 'ALWAYS' },
      { actorId: release, bypassMode: 'PULL_REQUEST' },
      { repositoryRoleDatabaseId: 2, bypassMode: 'ALWAYS' }
    ]
    const who = 'repositoryRoleDatabaseId bypassMode actor { ... on App { slug } ... on Team { slug } }'
    const query = `mutation ($input: CreateRepositoryRulesetInput!) {
      createRepositoryRuleset(input: $input) { ruleset { bypassActors(first: 9) { nodes { ${who} } } } }
    }`
    const { ruleset } = (await run(query, { input: { ...frozen(), name: 'named', bypassActors } }))
      .createRepositoryRuleset
    expect(ruleset.bypassActors.nodes).toEqual([
      { repositoryRoleDatabaseId: null, bypassMode: 'ALWAYS', actor: { slug: 'pilot' } },
      { repositoryRoleDatabaseId: null, bypassMode: 'PULL_REQUEST', actor: { slug: 'release' } },
      { repositoryRoleDatabaseId: 2, bypassMode: 'ALWAYS', actor: null }
    ])
  })

  test.each([
    [
      'a pattern that is no full name',
      { conditions: { refName: { include: ['main'], exclude: [] } } },
      "Invalid target patterns: 'main'"
    ],
    ['no name', { name: '' }, "Name can't be blank"]
  ])('are refused: %s', async (_, more, message) => {
    const { errors } = await ask(fixture, create, { input: { ...frozen(), ...more } }, admin)
    expect(errors[0]).toMatchObject({ type: 'UNPROCESSABLE', message })
  })
})
