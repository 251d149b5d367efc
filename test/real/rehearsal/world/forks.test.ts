import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eventsOf } from '#rehearsal/service/events-of'
import { validatePayload } from '#rehearsal/world/description/webhooks'
import { isFromFork } from '#rehearsal/world/events/from-fork'
import { data } from '../../../rehearsal/world/graphql/client.ts'
import { type Harbor, startHarbor } from '../../../rehearsal/world/pulls/harbor.ts'

let harbor: Harbor
let eve = ''

beforeAll(async () => {
  harbor = await startHarbor()
  eve = harbor.world.issueToken({ login: 'eve', repositories: [], permissions: 'all' })
  harbor.world.addOrganization('guild')
  await harbor.push('side', { 'side.txt': 'x\n' }, { from: harbor.first })
})

afterAll(() => harbor.close())

const call = (method: string, path: string, body?: unknown, token = eve) =>
  harbor.call(method, `//repos${path}`, body, token)
const put = (repository: string, name: string, branch: string, token?: string) =>
  call('PUT', `/${repository}/contents/${name}`, { message: `Add ${name}`, content: 'YQ==', branch }, token)

describe('a fork', () => {
  test('has what its parent has, and says where it comes from', async () => {
    const { status, body } = await call('POST', '/acme/harbor/forks', {})
    const own = { full_name: 'eve/harbor', fork: true, owner: expect.objectContaining({ type: 'User' }) }
    const parent = { full_name: 'acme/harbor', forks_count: 1 }
    expect([status, body]).toEqual([202, expect.objectContaining(own)])
    expect((await call('GET', '/eve/harbor')).body).toMatchObject({ ...own, parent, source: parent })
    const branches = (await call('GET', '/eve/harbor/branches')).body
    expect(branches.map(({ name }: { name: string }) => name)).toEqual(['main', 'side'])
    const { repository } = await data(
      harbor,
      '{ repository(owner: "eve", name: "harbor") { isFork parent { nameWithOwner } } }'
    )
    expect(repository).toEqual({ isFork: true, parent: { nameWithOwner: 'acme/harbor' } })
  })

  test('is made once for each owner, under a name that is free', async () => {
    expect((await call('POST', '/acme/harbor/forks', {})).body.full_name).toBe('eve/harbor')
    await harbor.world.createRepository('guild/harbor')
    const wanted = { organization: 'guild', default_branch_only: true }
    expect((await call('POST', '/acme/harbor/forks', wanted, harbor.token)).body.full_name).toBe('guild/harbor-1')
    expect((await call('GET', '/guild/harbor-1/branches')).body).toHaveLength(1)
    const forks = (await call('GET', '/acme/harbor/forks')).body
    expect(forks.map(({ full_name }: { full_name: string }) => full_name)).toEqual(['guild/harbor-1', 'eve/harbor'])
    expect((await call('POST', '/acme/harbor/forks', { organization: 'none' })).status).toBe(404)
    expect((await call('POST', '/eve/harbor/forks', {})).status).toBe(403)
  })

  test('is an effect that can be refused, and so is syncing it', async () => {
    const { world } = harbor
    const refusing = { effect: { kind: /./ }, harm: 'refuse' } as const
    const repositories = world.state.repositories.byName.size
    const disarm = world.arm({ ...refusing, times: 2 })
    expect(
      (await call('POST', '/acme/harbor/forks', { organization: 'guild', name: 'other' }, harbor.ben)).status
    ).toBe(202)
    const dan = world.issueToken({ login: 'dan', repositories: [], permissions: 'all' })
    expect((await call('POST', '/acme/harbor/forks', {}, dan)).status).toBe(503)
    expect(world.state.repositories.byName.size).toBe(repositories)
    disarm()
    await put('acme/harbor', 'zero.txt', 'main', harbor.token)
    world.arm(refusing)
    expect((await call('POST', '/eve/harbor/merge-upstream', { branch: 'main' })).status).toBe(503)
    expect((await call('POST', '/eve/harbor/merge-upstream', { branch: 'main' })).body.merge_type).toBe('fast-forward')
  })

  test('of an archived repository can be made', async () => {
    await harbor.call('PATCH', '', { archived: true })
    const fay = harbor.world.issueToken({ login: 'fay', repositories: [], permissions: 'all' })
    expect((await call('POST', '/acme/harbor/forks', {}, fay)).status).toBe(202)
    await harbor.call('PATCH', '', { archived: false })
  })

  test('of what nobody may see cannot be made', async () => {
    expect((await call('POST', '/acme/vault/forks', {})).status).toBe(404)
  })
})

test('a pull request from a fork is one of a stranger', async () => {
  expect((await put('eve/harbor', 'fix.txt', 'side')).status).toBe(201)
  const from = harbor.world.state.happenings.length
  const { status, body } = await call('POST', '/acme/harbor/pulls', { head: 'eve:side', base: 'main', title: 'Fix' })
  const head = { label: 'eve:side', repo: { full_name: 'eve/harbor', fork: true } }
  expect([status, body]).toEqual([201, expect.objectContaining({ author_association: 'NONE' })])
  expect(body.head).toMatchObject(head)
  const { state } = harbor.world
  const opened = state.happenings.slice(from).filter(({ name }) => name === 'pull_request')
  const events = (await Promise.all(opened.map((happening) => eventsOf(state, happening)))).flat()
  const [own] = events
  expect(own && validatePayload(own.name, own.action, own.payload)).toEqual([])
  expect(events.map((event) => [event.name, isFromFork(event)])).toEqual([
    ['pull_request', true],
    ['pull_request_target', false]
  ])
})

test('it follows what is pushed to the fork', async () => {
  harbor.news()
  await put('eve/harbor', 'more.txt', 'side')
  expect((await call('GET', '/acme/harbor/pulls/1')).body.head.repo.full_name).toBe('eve/harbor')
  expect(harbor.news()).toContain('pull_request synchronize')
  const files = (await call('GET', '/acme/harbor/pulls/1/files')).body
  expect(files.map(({ filename }: { filename: string }) => filename)).toEqual(['fix.txt', 'more.txt', 'side.txt'])
})

describe('a branch of a fork', () => {
  const sync = async () => {
    const { status, body } = await call('POST', '/eve/harbor/merge-upstream', { branch: 'main' })
    return [status, body.merge_type ?? body.message]
  }
  const locked = { required_status_checks: null, required_pull_request_reviews: null, restrictions: null }
  const lock = (allow_fork_syncing: boolean) =>
    call('PUT', '/eve/harbor/branches/main/protection', {
      ...{ ...locked, enforce_admins: true, lock_branch: true, allow_fork_syncing }
    })

  test('is synced with its upstream', async () => {
    expect(await sync()).toEqual([200, 'none'])
    await put('acme/harbor', 'one.txt', 'main', harbor.token)
    expect(await sync()).toEqual([200, 'fast-forward'])
    await put('acme/harbor', 'two.txt', 'main', harbor.token)
    await put('eve/harbor', 'own.txt', 'main')
    expect(await sync()).toEqual([200, 'merge'])
  })

  test('that is locked is synced where its protection allows that', async () => {
    await put('acme/harbor', 'three.txt', 'main', harbor.token)
    await lock(false)
    expect(await sync()).toEqual([422, 'Cannot change this locked branch'])
    await lock(true)
    expect(await sync()).toEqual([200, 'merge'])
    expect((await put('eve/harbor', 'four.txt', 'main')).status).toBe(409)
  })

  test('under a ruleset that keeps updates back likewise', async () => {
    await call('DELETE', '/eve/harbor/branches/main/protection')
    const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } }
    const rule = (update_allows_fetch_and_merge: boolean) => ({
      ...{ name: 'frozen', target: 'branch', enforcement: 'active', conditions },
      rules: [{ type: 'update', parameters: { update_allows_fetch_and_merge } }]
    })
    const { body } = await call('POST', '/eve/harbor/rulesets', rule(false))
    await put('acme/harbor', 'five.txt', 'main', harbor.token)
    expect((await sync())[0]).toBe(422)
    await call('PUT', `/eve/harbor/rulesets/${body.id}`, rule(true))
    expect(await sync()).toEqual([200, 'merge'])
  })

  test('of no fork has no upstream', async () => {
    expect((await call('POST', '/acme/harbor/merge-upstream', { branch: 'main' }, harbor.token)).status).toBe(422)
  })
})
