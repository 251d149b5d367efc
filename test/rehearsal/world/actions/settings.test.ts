import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { configure } from '#rehearsal/settings'
import type { Repository } from '#rehearsal/world/repositories'
import { type Fixture, startFixture } from '../fixture.ts'
import { type Answer, caller } from './call.ts'

let fixture: Fixture
let call: (method: string, path: string, body?: unknown) => Promise<Answer>

beforeAll(async () => {
  fixture = await startFixture()
  call = caller(fixture)
})

afterAll(() => fixture.close())

describe('environments', () => {
  test('are created, changed, listed and deleted, with their rules', async () => {
    const reviewers = [{ type: 'User', id: 1 }]
    const made = await call('PUT', '/environments/prod', { wait_timer: 5, reviewers, prevent_self_review: true })
    expect([made.status, made.body.name]).toEqual([200, 'prod'])
    expect(made.body.protection_rules.map(({ type }: { type: string }) => type)).toEqual([
      'wait_timer',
      'required_reviewers'
    ])
    const policy = { protected_branches: true, custom_branch_policies: false }
    const changed = await call('PUT', '/environments/Prod', { deployment_branch_policy: policy })
    expect([changed.body.id, changed.body.deployment_branch_policy]).toEqual([made.body.id, policy])
    expect(changed.body.protection_rules.map(({ type }: { type: string }) => type)).toEqual(['branch_policy'])
    expect((await call('GET', '/environments')).body.total_count).toBe(1)
    expect((await call('GET', '/environments/PROD')).body.name).toBe('prod')
    expect((await call('DELETE', '/environments/prod')).status).toBe(204)
    expect((await call('GET', '/environments/prod')).status).toBe(404)
  })

  test('a body that does not fit is refused', async () => {
    expect((await call('PUT', '/environments/prod', { wait_timer: 'soon' })).status).toBe(422)
  })
})

describe.each([
  ['of the repository', '/actions/variables'],
  ['of an environment', '/environments/stage/variables']
])('variables %s', (_, path) => {
  beforeAll(() => call('PUT', '/environments/stage'))

  test('are created once, in capitals, changed, renamed and deleted', async () => {
    expect((await call('POST', path, { name: 'channel', value: 'stable' })).status).toBe(201)
    expect((await call('POST', path, { name: 'Channel', value: 'x' })).status).toBe(409)
    expect((await call('GET', `${path}/channel`)).body).toMatchObject({ name: 'CHANNEL', value: 'stable' })
    expect((await call('PATCH', `${path}/CHANNEL`, { value: 'edge' })).status).toBe(204)
    expect((await call('PATCH', `${path}/CHANNEL`, { name: 'TRAIN' })).status).toBe(204)
    expect((await call('GET', path)).body).toMatchObject({
      total_count: 1,
      variables: [{ name: 'TRAIN', value: 'edge' }]
    })
    expect((await call('DELETE', `${path}/TRAIN`)).status).toBe(204)
    expect((await call('GET', `${path}/TRAIN`)).status).toBe(404)
  })

  test.each([['1st'], ['a-b'], ['GITHUB_X'], ['a b']])('the name %s is refused', async (name) => {
    expect((await call('POST', path, { name, value: '' })).status).toBe(422)
  })
})

test('variables of an environment that is not there', async () => {
  expect((await call('GET', '/environments/none/variables')).status).toBe(404)
})

test('the reach of tokens where workflows say nothing', async () => {
  const wanted = { default_workflow_permissions: 'write', can_approve_pull_request_reviews: true }
  expect((await call('GET', '/actions/permissions/workflow')).body.default_workflow_permissions).toBe('read')
  expect((await call('PUT', '/actions/permissions/workflow', wanted)).status).toBe(204)
  expect((await call('GET', '/actions/permissions/workflow')).body).toEqual(wanted)
})

test('the names of the secrets of a rehearsal are told, and nothing else', async () => {
  const harbor = fixture.world.state.repositories.byName.get('acme/harbor') as Repository
  expect((await call('GET', '/actions/secrets')).body).toEqual({ total_count: 0, secrets: [] })
  configure(fixture.world, harbor, { command: 'rehearse', secrets: { token: 'VARIABLE', key: 'OTHER' } } as never)
  const { body } = await call('GET', '/actions/secrets')
  const time = expect.stringMatching(/Z$/)
  const told = ['KEY', 'TOKEN'].map((name) => ({ name, created_at: time, updated_at: time }))
  expect(body).toEqual({ total_count: 2, secrets: told })
  expect((await call('GET', '/actions/secrets/key')).body).toEqual(told[0])
  expect((await call('GET', '/actions/secrets/NONE')).status).toBe(404)
  expect((await call('PUT', '/actions/secrets/KEY', { encrypted_value: 'aaaa', key_id: '1' })).status).toBe(501)
})

test('there are no artifacts, and none of a run that is not there', async () => {
  expect((await call('GET', '/actions/artifacts')).body).toEqual({ total_count: 0, artifacts: [] })
  expect((await call('GET', '/actions/runs/1/artifacts')).status).toBe(404)
})
