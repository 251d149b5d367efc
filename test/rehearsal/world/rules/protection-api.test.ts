import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { type ApiCall, apiOf } from './api.ts'

let fixture: Fixture
let call: ApiCall
const root = '/repos/acme/harbor/branches/main/protection'

const nothing = {
  required_status_checks: null,
  enforce_admins: null,
  required_pull_request_reviews: null,
  restrictions: null
}

beforeAll(async () => {
  fixture = await startFixture()
  call = apiOf(fixture)
  const commit = await fixture.commit('feat: first', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main', `${commit}:refs/heads/release/1.0`)
})

afterAll(() => fixture.close())

describe('a branch protection', () => {
  test('is not there until it is put there', async () => {
    const message = 'Branch not protected'
    expect(await call('GET', root)).toMatchObject({ status: 404, body: { message } })
    expect(await call('GET', `${root}/enforce_admins`)).toMatchObject({ status: 404, body: { message } })
    expect(await call('DELETE', root)).toMatchObject({ status: 404, body: { message } })
    const none = root.replace('main', 'none')
    expect(await call('PUT', none, nothing)).toMatchObject({ status: 404, body: { message: 'Branch not found' } })
  })

  test('is read in another form than it is written', async () => {
    const body = {
      required_status_checks: { strict: true, contexts: ['ci'], checks: [{ context: 'lint', app_id: -1 }] },
      enforce_admins: true,
      required_pull_request_reviews: { required_approving_review_count: 2, dismissal_restrictions: { users: ['ada'] } },
      restrictions: { users: ['ada'], teams: ['crew'], apps: ['github-actions'] },
      lock_branch: true
    }
    const put = await call('PUT', root, body)
    expect([put.status, put.body.message]).toEqual([200, undefined])
    expect(put.body).toEqual((await call('GET', root)).body)
    const { required_status_checks: checks, required_pull_request_reviews: reviews, restrictions } = put.body
    expect([checks.strict, checks.contexts, checks.checks]).toEqual([
      true,
      ['ci', 'lint'],
      [
        { context: 'ci', app_id: null },
        { context: 'lint', app_id: null }
      ]
    ])
    expect([reviews.required_approving_review_count, reviews.dismissal_restrictions.users[0].login]).toEqual([2, 'ada'])
    const [user, team, app] = [restrictions.users[0].login, restrictions.teams[0].slug, restrictions.apps[0].id]
    expect([user, team, app]).toEqual(['ada', 'crew', 15368])
    expect([put.body.lock_branch, put.body.enforce_admins.enabled]).toEqual([{ enabled: true }, true])
    expect((await call('PUT', root, put.body)).status).toBe(422)
  })

  test('loses what is not put there again, but for signatures', async () => {
    await call('POST', `${root}/required_signatures`)
    const { body } = await call('PUT', root, nothing)
    expect(Object.keys(body).sort()).toEqual([
      'allow_deletions',
      'allow_force_pushes',
      'allow_fork_syncing',
      'block_creations',
      'enforce_admins',
      'lock_branch',
      'required_conversation_resolution',
      'required_linear_history',
      'required_signatures',
      'url'
    ])
    const on = Object.entries(body as Record<string, { enabled?: boolean }>).filter(([, value]) => value.enabled)
    expect(on.map(([name]) => name)).toEqual(['required_signatures'])
  })

  test('is in the journal with what changed, and in the end state', async () => {
    await call('PUT', root, { ...nothing, lock_branch: true })
    expect(fixture.world.journal.at(-1)).toMatchObject({
      kind: 'update-protection',
      target: 'acme/harbor refs/heads/main',
      old: '{}',
      new: '{"lockBranch":true}',
      via: 'PUT /repos/{owner}/{repo}/branches/{branch}/protection'
    })
    const state = (await fixture.world.endState())['acme/harbor'] as { protections: unknown }
    expect(state.protections).toEqual({ main: { lockBranch: true, requiredSignatures: true } })
  })

  test('shows in the branch, with the checks only', async () => {
    await call('PUT', root, { ...nothing, required_status_checks: { strict: false, contexts: ['ci'] } })
    const { body } = await call('GET', '/repos/acme/harbor/branches/main')
    expect([body.protected, body.protection.enabled, body.protection.required_status_checks]).toEqual([
      true,
      true,
      { enforcement_level: 'non_admins', contexts: ['ci'], checks: [{ context: 'ci', app_id: null }] }
    ])
    const names = (found: { body: { name: string }[] }) => found.body.map(({ name }) => name)
    expect(names(await call('GET', '/repos/acme/harbor/branches?protected=true'))).toEqual(['main'])
    expect(names(await call('GET', '/repos/acme/harbor/branches?protected=false'))).toEqual(['release/1.0'])
  })

  const switches: [path: string, on: boolean][] = [
    ['enforce_admins', true],
    ['required_signatures', true]
  ]
  test.each(switches)('has a switch %s', async (path, on) => {
    expect((await call('POST', `${root}/${path}`)).body).toMatchObject({ enabled: on })
    expect((await call('DELETE', `${root}/${path}`)).status).toBe(204)
    expect((await call('GET', `${root}/${path}`)).body).toMatchObject({ enabled: false })
  })

  test('has a list of checks', async () => {
    await call('PUT', root, nothing)
    const path = `${root}/required_status_checks`
    expect(await call('GET', path)).toMatchObject({
      status: 404,
      body: { message: 'Required status checks not enabled' }
    })
    await call('PUT', root, { ...nothing, required_status_checks: { strict: true, contexts: [] } })
    expect((await call('POST', `${path}/contexts`, { contexts: ['a', 'b'] })).body).toEqual(['a', 'b'])
    expect((await call('DELETE', `${path}/contexts`, { contexts: ['a'] })).body).toEqual(['b'])
    expect((await call('PUT', `${path}/contexts`, { contexts: ['c'] })).body).toEqual(['c'])
    expect((await call('PATCH', path, { strict: false })).body).toMatchObject({ strict: false, contexts: ['c'] })
    expect((await call('DELETE', path)).status).toBe(204)
    expect((await call('GET', `${path}/contexts`)).status).toBe(404)
  })

  test('has reviews', async () => {
    const path = `${root}/required_pull_request_reviews`
    expect((await call('PATCH', path, { dismiss_stale_reviews: true })).body).toMatchObject({
      dismiss_stale_reviews: true,
      required_approving_review_count: 1
    })
    expect((await call('PATCH', path, { required_approving_review_count: 0 })).body).toMatchObject({
      dismiss_stale_reviews: true,
      required_approving_review_count: 0
    })
    expect((await call('DELETE', path)).status).toBe(204)
  })

  test.each(['users', 'teams', 'apps'])('has a list of the %s that may push', async (kind) => {
    const path = `${root}/restrictions/${kind}`
    const names = (body: { login?: string; slug?: string }[]) => body.map(({ login, slug }) => login ?? slug)
    await call('PUT', root, { ...nothing, restrictions: { users: [], teams: [] } })
    expect(names((await call('POST', path, { [kind]: ['a', 'b'] })).body)).toEqual(['a', 'b'])
    expect(names((await call('DELETE', path, { [kind]: ['a'] })).body)).toEqual(['b'])
    expect(names((await call('PUT', path, { [kind]: ['c'] })).body)).toEqual(['c'])
    expect(names((await call('GET', path)).body)).toEqual(['c'])
    expect((await call('DELETE', `${root}/restrictions`)).status).toBe(204)
    expect((await call('GET', path)).status).toBe(404)
  })

  test('is for the administrators of organizations', async () => {
    fixture.world.addCollaborator('acme/harbor', 'mia', 'maintain')
    const token = fixture.world.issueToken({ login: 'mia', repositories: ['acme/harbor'], permissions: 'all' })
    expect((await apiOf(fixture, token)('GET', root)).status).toBe(403)
    fixture.world.addUser({ login: 'zoe' })
    const { path } = await fixture.world.createRepository('zoe/dinghy')
    await fixture.git('push', '--quiet', path, 'main')
    const own = root.replace('acme/harbor', 'zoe/dinghy')
    expect(await call('PUT', own, { ...nothing, restrictions: { users: ['zoe'], teams: [] } })).toMatchObject({
      status: 422,
      body: { errors: ['Only organization repositories can have users and team restrictions'] }
    })
    expect((await call('PUT', own, nothing)).status).toBe(200)
  })

  test('is taken away', async () => {
    expect((await call('DELETE', root)).status).toBe(204)
    expect((await call('GET', root)).status).toBe(404)
  })
})
