import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  await harbor.call('POST', '/milestones', { title: 'v1.0.0', due_on: '2027-01-01T00:00:00Z' })
})

afterAll(() => harbor.close())

const create = (body: object, token?: string) => harbor.call('POST', '/issues', body, token)

test('an issue is opened, given to people, and told', async () => {
  harbor.news()
  const { status, headers, body } = await create({
    ...{ title: 'Freeze', body: 'Why.', labels: ['bug', 'release'], assignees: ['ben'], milestone: 1 }
  })
  expect(status).toBe(201)
  expect(headers.get('location')).toBe(body.url)
  expect(body).toMatchObject({
    ...{ number: 1, title: 'Freeze', body: 'Why.', state: 'open', comments: 0, locked: false, closed_by: null },
    ...{ user: { login: 'ada' }, author_association: 'MEMBER', milestone: { title: 'v1.0.0', open_issues: 1 } },
    labels: [
      { name: 'bug', color: 'd73a4a', default: true },
      { name: 'release', color: 'ededed', default: false, description: null }
    ],
    ...{ assignee: { login: 'ben' }, assignees: [{ login: 'ben' }] }
  })
  expect(harbor.world.journal.at(-1)).toMatchObject({ kind: 'open-issue', target: 'acme/harbor', new: 'Freeze' })
  const labeled = ['issues labeled', 'issues labeled', 'issues assigned', 'issues milestoned']
  expect(harbor.news()).toEqual(['issues opened', ...labeled])
})

test('the newest version of the API names no single assignee', async () => {
  const headers = { 'x-github-api-version': '2026-03-10' }
  const body = await (await harbor.get('/repos/acme/harbor/issues/1', headers)).json()
  expect(body).toMatchObject({ number: 1, assignees: [{ login: 'ben' }] })
  expect(body).not.toHaveProperty('assignee')
})

test('an issue is changed, closed for a reason, and opened again', async () => {
  const change = (body: object) => harbor.call('PATCH', '/issues/1', body)
  harbor.news()
  const { body } = await change({
    title: 'Frozen',
    body: null,
    labels: ['wontfix'],
    assignees: ['ada'],
    milestone: null
  })
  expect(body).toMatchObject({ title: 'Frozen', body: null, labels: [{ name: 'wontfix' }], milestone: null })
  expect(harbor.news().filter((name) => !name.includes('label') && !name.includes('assign'))).toEqual([
    'issues edited',
    'issues demilestoned'
  ])
  const closed = await change({ state: 'closed', state_reason: 'not_planned' })
  expect(closed.body).toMatchObject({ state: 'closed', state_reason: 'not_planned', closed_by: { login: 'ada' } })
  expect((await change({ state: 'open' })).body).toMatchObject({
    state: 'open',
    state_reason: 'reopened',
    closed_at: null
  })
  expect(harbor.news()).toEqual(['issues closed', 'issues reopened'])
  expect((await change({ assignee: '' })).body.assignees).toEqual([])
})

describe('an issue that GitHub refuses', () => {
  test.each<[string, object, string, string]>([
    ['without a title', { title: ' ' }, 'title', 'missing_field'],
    ['given to a stranger', { title: 'x', assignees: ['cleo'] }, 'assignees', 'invalid'],
    ['planned for no milestone', { title: 'x', milestone: 99 }, 'milestone', 'invalid']
  ])('%s', async (_, body, field, code) => {
    const answer = await create(body)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ resource: 'Issue', field, code }] } })
  })

  test('that is changed to nothing', async () => {
    expect((await harbor.call('PATCH', '/issues/1', { title: '' })).status).toBe(422)
    expect((await harbor.call('PATCH', '/issues/1', { milestone: 99 })).status).toBe(422)
  })

  test('that is none', async () => {
    for (const path of ['/issues/99', '/issues/99/comments', '/issues/99/labels', '/issues/99/events']) {
      expect((await harbor.call('GET', path)).status).toBe(404)
    }
  })
})

describe('labels of an issue', () => {
  const names = async () =>
    (await harbor.call('GET', '/issues/2/labels')).body.map(({ name }: { name: string }) => name)
  beforeAll(async () => {
    await create({ title: 'Labelled' })
  })

  test('are added, as an object or as the bare list that clients still send', async () => {
    const { status, body } = await harbor.call('POST', '/issues/2/labels', { labels: ['Bug', { name: 'fresh' }] })
    expect([status, body.map(({ name }: { name: string }) => name)]).toEqual([200, ['bug', 'fresh']])
    expect((await harbor.call('POST', '/issues/2/labels', ['hold'])).status).toBe(200)
    expect(await names()).toEqual(['bug', 'fresh', 'hold'])
    expect((await harbor.call('GET', '/labels/hold')).body.color).toBe('ededed')
  })

  test('are replaced, taken away one by one, and all at once', async () => {
    await harbor.call('PUT', '/issues/2/labels', { labels: ['bug', 'hold'] })
    expect((await harbor.call('DELETE', '/issues/2/labels/HOLD')).body).toMatchObject([{ name: 'bug' }])
    const again = await harbor.call('DELETE', '/issues/2/labels/hold')
    expect(again).toMatchObject({ status: 404, body: { message: 'Label does not exist' } })
    expect((await harbor.call('DELETE', '/issues/2/labels')).status).toBe(204)
    expect(await names()).toEqual([])
  })

  test('have names', async () => {
    expect((await harbor.call('POST', '/issues/2/labels', { labels: [''] })).status).toBe(422)
  })
})

describe('who has an issue, and who may speak', () => {
  test('people are added and taken off; strangers are overlooked', async () => {
    const added = await harbor.call('POST', '/issues/2/assignees', { assignees: ['ben', 'cleo'] })
    expect([added.status, added.body.assignees.length]).toEqual([201, 1])
    expect((await harbor.call('DELETE', '/issues/2/assignees', { assignees: ['BEN'] })).body.assignees).toEqual([])
  })

  test('who can be assigned', async () => {
    const { body } = await harbor.call('GET', '/assignees')
    expect(body.map(({ login }: { login: string }) => login)).toEqual(['ada', 'ben'])
    for (const [login, status] of [
      ['ben', 204],
      ['cleo', 404]
    ] as const) {
      expect((await harbor.call('GET', `/assignees/${login}`)).status).toBe(status)
      expect((await harbor.call('GET', `/issues/2/assignees/${login}`)).status).toBe(status)
    }
  })

  test('a conversation is locked and unlocked', async () => {
    expect((await harbor.call('PUT', '/issues/2/lock', { lock_reason: 'resolved' })).status).toBe(204)
    expect((await harbor.call('GET', '/issues/2')).body).toMatchObject({ locked: true, active_lock_reason: 'resolved' })
    const speak = (token: string) => harbor.call('POST', '/issues/2/comments', { body: 'But' }, token)
    const message = 'Unable to create comment because issue is locked.'
    expect(await speak(harbor.cleo)).toMatchObject({ status: 403, body: { message } })
    expect((await speak(harbor.ben)).status).toBe(201)
    expect((await harbor.call('DELETE', '/issues/2/lock')).status).toBe(204)
    expect((await harbor.call('GET', '/issues/2')).body).toMatchObject({ locked: false, active_lock_reason: null })
  })
})

test('what happened to an issue', async () => {
  const { body } = await harbor.call('GET', '/issues/1/events')
  const told = body.map(({ event }: { event: string }) => event)
  expect(told).toEqual(expect.arrayContaining(['labeled', 'assigned', 'milestoned', 'renamed', 'closed', 'reopened']))
  expect(body.find(({ event }: { event: string }) => event === 'renamed').rename).toEqual({
    from: 'Freeze',
    to: 'Frozen'
  })
  const { body: all } = await harbor.call('GET', '/issues/events?per_page=1')
  expect(all).toMatchObject([{ issue: { number: 2 } }])
  expect((await harbor.call('GET', `/issues/events/${all[0].id}`)).body).toEqual(all[0])
  expect((await harbor.call('GET', '/issues/events/1')).status).toBe(404)
})

test('issues stand in the end state without numbers and times', async () => {
  const end = await harbor.world.endState()
  expect(end['acme/harbor']?.issues).toEqual([
    { title: 'Frozen', state: 'open', body: null, labels: ['wontfix'], assignees: [], comments: [] },
    { title: 'Labelled', state: 'open', body: null, labels: [], assignees: [], comments: [{ by: 'ben', body: 'But' }] }
  ])
})
