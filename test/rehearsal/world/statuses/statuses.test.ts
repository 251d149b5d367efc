import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { statusesOf } from '#rehearsal/world/statuses/status'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
})

afterAll(() => harbor.close())

const say = (body: object, sha = harbor.first, token?: string) => harbor.call('POST', `/statuses/${sha}`, body, token)
const combined = async () => (await harbor.call('GET', '/commits/main/status')).body

test('a commit of which nothing is said is pending', async () => {
  expect(await combined()).toMatchObject({ state: 'pending', total_count: 0, statuses: [], sha: harbor.first })
})

test('a status is kept, told, and the newest of its context counts', async () => {
  harbor.news()
  const { status, headers, body } = await say({ state: 'pending', context: 'slipway/freeze', description: 'Undecided' })
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.url)
  expect(body).toMatchObject({
    state: 'pending',
    context: 'slipway/freeze',
    creator: { login: 'ada' },
    target_url: null
  })
  expect(harbor.news()).toEqual(['status'])
  const told = harbor.world.state.happenings.at(-1)?.body
  expect(told).toMatchObject({ commit: { sha: harbor.first }, branches: ['main'], status: { state: 'pending' } })
  await say({ state: 'success', context: 'slipway/freeze' })
  expect(await combined()).toMatchObject({ state: 'success', total_count: 1, statuses: [{ state: 'success' }] })
  const { body: all } = await harbor.call('GET', '/commits/main/statuses')
  expect(all.map(({ state }: { state: string }) => state)).toEqual(['success', 'pending'])
})

test('without a context it is the default one', async () => {
  expect((await say({ state: 'success' })).body.context).toBe('default')
})

describe('what the statuses of a commit come to', () => {
  test.each([
    [['success', 'success'], 'success'],
    [['success', 'pending'], 'pending'],
    [['pending', 'failure'], 'failure'],
    [['success', 'error'], 'failure']
  ])('%j is %s', async (states, expected) => {
    for (const [at, state] of states.entries()) await say({ state, context: `check ${at}` })
    expect((await combined()).state).toBe(expected)
  })
})

test('pages of statuses', async () => {
  const { body, headers } = await harbor.call('GET', '/commits/main/statuses?per_page=2')
  expect(body).toHaveLength(2)
  expect(headers.get('link')).toContain('page=2')
  expect((await harbor.call('GET', '/commits/main/status?per_page=1&page=2')).body.statuses).toHaveLength(1)
})

describe('a status that GitHub refuses', () => {
  const custom = (field: string, message: string) => ({ resource: 'Status', field, code: 'custom', message })
  test.each<[string, object, object]>([
    [
      'with a long description',
      { state: 'success', description: 'x'.repeat(141) },
      custom('description', 'description is too long (maximum is 140 characters)')
    ],
    [
      'with an address that is none',
      { state: 'success', target_url: 'ftp://x' },
      custom('target_url', 'target_url must use http(s) scheme')
    ]
  ])('%s', async (_, body, error) => {
    expect(await say(body)).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors: [error] } })
  })

  test('of an unknown state', async () => {
    expect((await say({ state: 'fine' })).body.message).toContain('fine is not a member of')
  })

  test('of no commit', async () => {
    const sha = '1'.repeat(40)
    expect(await say({ state: 'success' }, sha)).toMatchObject({
      status: 422,
      body: { message: `No commit found for SHA: ${sha}` }
    })
    expect((await say({ state: 'success' }, 'main')).status).toBe(422)
    for (const path of ['status', 'statuses', 'check-runs', 'check-suites']) {
      expect((await harbor.call('GET', `/commits/gone/${path}`)).status).toBe(422)
    }
  })

  test('beyond a thousand of one context', async () => {
    const repository = findRepository(harbor.world.state.repositories, 'acme', 'harbor') as Repository
    const [known] = statusesOf(repository).get(harbor.first) ?? []
    if (known === undefined) throw new Error('there is a status')
    const many = Array.from({ length: 1000 }, () => ({ ...known, context: 'busy' }))
    statusesOf(repository).set(harbor.first, many)
    const { status, body } = await say({ state: 'success', context: 'busy' })
    const message = 'This SHA and context has reached the maximum number of statuses.'
    expect([status, body.errors[0].message]).toEqual([422, message])
    expect((await say({ state: 'success', context: 'idle' })).status).toBe(201)
  })

  test('by who may only read', async () => {
    expect((await say({ state: 'success' }, harbor.first, harbor.cleo)).status).toBe(404)
  })
})
