import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'
import { ask, data, type Json } from './client.ts'

let harbor: Harbor
let ids: Json
let rule = ''
let tip = ''

beforeAll(async () => {
  harbor = await startHarbor()
  harbor.world.addApp({ slug: 'pilot', permissions: { contents: 'write' }, repositories: ['acme/harbor'] })
  harbor.world.addTeam({ owner: 'acme', slug: 'release', members: ['Ben'] })
  const pilot = (await harbor.call('GET', '//apps/pilot')).body.node_id
  const found = await data(
    harbor,
    '{ repository(owner: "acme", name: "harbor") { id } organization(login: "acme") { team(slug: "release") { id } } user(login: "ada") { id } }'
  )
  ids = { repository: found.repository.id, release: found.organization.team.id, ada: found.user.id, pilot }
  tip = await harbor.push('main', { 'README.md': 'two\n' }, { from: harbor.first })
})

afterAll(() => harbor.close())

const names = '{ nodes { actor { ... on User { login } ... on Team { slug } ... on App { slug databaseId } } } }'
const fields = `id requiresDeployments requiredDeploymentEnvironments requiredStatusChecks { context app { slug } }
  ${['push', 'bypassForcePush', 'bypassPullRequest', 'reviewDismissal'].map((list) => `${list}Allowances(first: 9) ${names}`).join(' ')}`
const change = async (input: object): Promise<Json> => {
  const query = `mutation ($input: UpdateBranchProtectionRuleInput!) { updateBranchProtectionRule(input: $input) { branchProtectionRule { ${fields} } } }`
  const { updateBranchProtectionRule } = await data(harbor, query, {
    input: { branchProtectionRuleId: rule, ...input }
  })
  return updateBranchProtectionRule.branchProtectionRule
}
const actors = ({ nodes }: Json): Json => nodes.map(({ actor }: Json) => actor.login ?? actor.slug)
const throwAway = (token: string) =>
  harbor
    .git('push', '--quiet', '--force', harbor.remote('acme/harbor', token), `${harbor.first}:refs/heads/main`)
    .then(() => 'pushed', String)

describe('a protection by GraphQL', () => {
  test('names people, teams and Apps, and the Apps of its checks', async () => {
    const query = `mutation ($input: CreateBranchProtectionRuleInput!) { createBranchProtectionRule(input: $input) { branchProtectionRule { ${fields} } } }`
    const input = {
      ...{ repositoryId: ids.repository, pattern: 'main', isAdminEnforced: true },
      ...{ restrictsPushes: true, pushActorIds: [ids.release, ids.pilot] },
      ...{ requiresApprovingReviews: true, restrictsReviewDismissals: true, reviewDismissalActorIds: [ids.ada] },
      ...{ bypassPullRequestActorIds: [ids.pilot, ids.release], bypassForcePushActorIds: [ids.release] },
      ...{
        requiresStatusChecks: true,
        requiredStatusChecks: [{ context: 'ci', appId: ids.pilot }, { context: 'lint' }]
      }
    }
    const { branchProtectionRule: made } = (await data(harbor, query, { input })).createBranchProtectionRule
    rule = made.id
    expect(actors(made.pushAllowances)).toEqual(['release', 'pilot'])
    expect(actors(made.bypassForcePushAllowances)).toEqual(['release'])
    expect(actors(made.bypassPullRequestAllowances)).toEqual(['release', 'pilot'])
    expect(actors(made.reviewDismissalAllowances)).toEqual(['ada'])
    expect(made.requiredStatusChecks).toEqual([
      { context: 'ci', app: { slug: 'pilot' } },
      { context: 'lint', app: null }
    ])
  })

  test('lets those force-push who are named for it, and nobody else', async () => {
    await change({ requiresApprovingReviews: false, requiresStatusChecks: false })
    expect(await throwAway(harbor.token)).toContain('Cannot force-push to this branch')
    expect(await throwAway(harbor.ben)).toBe('pushed')
    await harbor.git('push', '--quiet', harbor.remote('acme/harbor', harbor.ben), `${tip}:refs/heads/main`)
    expect(actors((await change({ bypassForcePushActorIds: [] })).bypassForcePushAllowances)).toEqual([])
    expect(await throwAway(harbor.ben)).toContain('Cannot force-push to this branch')
  })

  test('asks for deployments', async () => {
    const made = await change({ requiresDeployments: true, requiredDeploymentEnvironments: ['preview'] })
    expect([made.requiresDeployments, made.requiredDeploymentEnvironments]).toEqual([true, ['preview']])
    await harbor.push('topic', { 'topic.txt': 'x\n' }, { from: tip })
    const { status, body } = await harbor.call('PUT', `/pulls/${await harbor.open('topic')}/merge`)
    expect([status, body.message]).toEqual([405, 'Missing successful active preview deployment.'])
  })

  test('keeps through REST what REST has no words for', async () => {
    await change({ bypassForcePushActorIds: [ids.ada], requiresCommitSignatures: true })
    const whole = { required_status_checks: null, enforce_admins: null, required_pull_request_reviews: null }
    await harbor.call('PUT', '/branches/main/protection', { ...whole, restrictions: null, lock_branch: true })
    const kept = await change({ lockBranch: false })
    expect(actors(kept.bypassForcePushAllowances)).toEqual(['ada'])
    expect(kept).toMatchObject({ requiresDeployments: true, requiredDeploymentEnvironments: ['preview'] })
  })

  test('refuses an id of nobody', async () => {
    const query =
      'mutation ($input: UpdateBranchProtectionRuleInput!) { updateBranchProtectionRule(input: $input) { clientMutationId } }'
    const input = { branchProtectionRuleId: rule, bypassForcePushActorIds: ['VGVhbTo0Mg'] }
    const { errors } = await ask(harbor, query, { input })
    expect(errors[0]).toMatchObject({ type: 'NOT_FOUND' })
  })
})

test('teams are those of their organization', async () => {
  const teams = 'teams(first: 9) { nodes { slug databaseId organization { login } } }'
  const { organization } = await data(harbor, `{ organization(login: "acme") { ${teams} team(slug: "none") { id } } }`)
  expect(organization).toEqual({
    teams: { nodes: [{ slug: 'release', databaseId: expect.any(Number), organization: { login: 'acme' } }] },
    team: null
  })
})
