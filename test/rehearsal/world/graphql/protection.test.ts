import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { ask, data, type Json } from './client.ts'

let fixture: Fixture
let admin = ''
let repositoryId = ''

beforeEach(async () => {
  fixture = await startFixture()
  admin = fixture.world.issueToken({ login: 'grace', repositories: 'all', permissions: 'all' })
  await fixture.commit('First', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
  repositoryId = (await run('{ repository(owner: "acme", name: "harbor") { id } }')).repository.id
})

afterEach(() => fixture.close())

const run = (query: string, variables: object = {}): Promise<Json> => data(fixture, query, variables, admin)

const fields =
  'id pattern lockBranch isAdminEnforced requiresApprovingReviews requiredApprovingReviewCount requiresStatusChecks requiredStatusCheckContexts restrictsPushes'
const create = `mutation ($input: CreateBranchProtectionRuleInput!) { createBranchProtectionRule(input: $input) { branchProtectionRule { ${fields} matchingRefs(first: 5) { nodes { name } } } } }`
const update = `mutation ($input: UpdateBranchProtectionRuleInput!) { updateBranchProtectionRule(input: $input) { branchProtectionRule { ${fields} } } }`
const list = `{ repository(owner: "acme", name: "harbor") { branchProtectionRules(first: 5) { nodes { ${fields} } } } }`

const full = {
  pattern: 'main',
  isAdminEnforced: true,
  requiresApprovingReviews: true,
  requiredApprovingReviewCount: 2,
  requiresStatusChecks: true,
  requiredStatusCheckContexts: ['test']
}

describe('branch protections', () => {
  test('are created, changed in one setting, and lifted', async () => {
    const { createBranchProtectionRule } = await run(create, { input: { repositoryId, ...full } })
    const { matchingRefs, id, ...created } = createBranchProtectionRule.branchProtectionRule
    expect(matchingRefs.nodes).toEqual([{ name: 'main' }])
    expect(created).toEqual({ ...full, lockBranch: false, restrictsPushes: false })
    const locked = await run(update, { input: { branchProtectionRuleId: id, lockBranch: true } })
    expect(locked.updateBranchProtectionRule.branchProtectionRule).toEqual({ id, ...created, lockBranch: true })
    expect((await run(list)).repository.branchProtectionRules.nodes).toEqual([{ id, ...created, lockBranch: true }])
    const lift =
      'mutation ($id: ID!) { deleteBranchProtectionRule(input: { branchProtectionRuleId: $id }) { clientMutationId } }'
    await run(lift, { id })
    expect((await run(list)).repository.branchProtectionRules.nodes).toEqual([])
    expect(fixture.world.journal.slice(1).map(({ kind, via }) => `${kind} by ${via}`)).toEqual([
      'create-protection by GraphQL createBranchProtectionRule',
      'update-protection by GraphQL updateBranchProtectionRule',
      'delete-protection by GraphQL deleteBranchProtectionRule'
    ])
  })

  test('hold for a branch once', async () => {
    await run(create, { input: { repositoryId, pattern: 'main' } })
    const again = await ask(fixture, create, { input: { repositoryId, pattern: 'main' } }, admin)
    expect(again.errors[0]).toMatchObject({ type: 'UNPROCESSABLE', message: 'Name already protected: main' })
  })

  test('are told in part to all who may read the repository', async () => {
    await run(create, { input: { repositoryId, ...full, pattern: 'ma*', lockBranch: true } })
    const stranger = fixture.world.issueToken({ login: 'eve', repositories: [], permissions: 'all' })
    const query = `{ repository(owner: "acme", name: "harbor") { ref(qualifiedName: "refs/heads/main") {
      refUpdateRule { pattern requiredApprovingReviewCount requiredStatusCheckContexts viewerCanPush }
    } } }`
    const { repository } = await data(fixture, query, {}, stranger)
    expect(repository.ref.refUpdateRule).toEqual({
      ...{
        pattern: 'ma*',
        requiredApprovingReviewCount: 2,
        requiredStatusCheckContexts: ['test'],
        viewerCanPush: false
      }
    })
  })

  test.each([
    ['may neither be changed', create, 'createBranchProtectionRule'],
    ['nor seen without the permission', list, 'branchProtectionRules']
  ])('%s', async (_, query, field) => {
    const token = fixture.world.issueToken({
      kind: 'installation',
      login: 'bot[bot]',
      repositories: 'all',
      permissions: { contents: 'write' }
    })
    const { errors } = await ask(fixture, query, { input: { repositoryId, pattern: 'main' } }, token)
    expect(errors[0]).toMatchObject({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' })
    expect(errors[0].path.at(-1)).toBe(field)
  })
})
