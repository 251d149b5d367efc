import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { eventsOf } from '#rehearsal/service/events-of'
import { validatePayload } from '#rehearsal/world/description/webhooks'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
let count = 0
beforeAll(async () => {
  harbor = await startHarbor()
})
beforeEach(() => {
  count++
  harbor.world.state.happenings.length = 0
})
afterAll(() => harbor.close())

/** What was told since the release was made, as actions of the release and other names. */
const told = () => harbor.world.state.happenings.map(({ name, action }) => action ?? name)

async function changed(from: object, to: object) {
  const release = await harbor.release({ tag_name: `v1.0.${count}`, ...from })
  harbor.world.state.happenings.length = 0
  return harbor.call('PATCH', `/releases/${release.id}`, to)
}

describe('a change', () => {
  const draft = { draft: true }
  const prerelease = { prerelease: true }
  const cases: [name: string, from: object, to: object, result: object, told: string[]][] = [
    ['publishes a draft', draft, { draft: false }, { draft: false }, ['push', 'published', 'released']],
    ['publishes a draft of a tag', { ...draft, tag_name: 'v0.0.0' }, { draft: false }, {}, ['published', 'released']],
    ['publishes a prerelease', { ...draft, ...prerelease }, { draft: false }, prerelease, ['push', 'published']],
    ['of the notes of a draft', draft, { body: 'New' }, { ...draft, body: 'New', published_at: null }, ['edited']],
    ['of the name', {}, { name: 'Named' }, { name: 'Named', draft: false }, ['edited']],
    ['of nothing', {}, {}, { draft: false }, []],
    ['makes a prerelease a release', prerelease, { prerelease: false }, { prerelease: false }, ['edited', 'released']],
    ['makes a release a prerelease', {}, prerelease, prerelease, ['edited']],
    ['unpublishes', {}, draft, { ...draft, published_at: null }, ['unpublished']],
    ['of the tag makes the new one', {}, { tag_name: 'v9.0.0' }, { tag_name: 'v9.0.0' }, ['push', 'edited']]
  ]
  test.each(cases)('%s', async (_name, from, to, result, actions) => {
    const { status, body } = await changed(from, to)
    expect(status).toBe(200)
    expect(body).toMatchObject(result)
    expect(told()).toEqual(actions)
    expect((await harbor.call('GET', `/releases/${body.id}`)).body).toEqual(body)
  })

  test('of name and notes tells what was there before', async () => {
    await changed({ name: 'Old', body: 'Old notes' }, { name: 'New', body: 'New notes' })
    expect(harbor.world.state.happenings[0]?.body.changes).toEqual({
      name: { from: 'Old' },
      body: { from: 'Old notes' }
    })
  })
})

describe('a change that cannot be', () => {
  const cases: [name: string, from: object, to: object, error: object][] = [
    [
      'a draft called the latest',
      { draft: true },
      { make_latest: 'true' },
      { message: 'Latest release cannot be draft or prerelease.' }
    ],
    ['a published tag twice', {}, { tag_name: 'v0.0.0' }, { code: 'already_exists', field: 'tag_name' }],
    [
      'a draft published beside its release',
      { draft: true },
      { draft: false, tag_name: 'v0.0.0' },
      { code: 'already_exists' }
    ],
    ['a body that is too long', {}, { body: 'x'.repeat(125_001) }, { field: 'body' }]
  ]
  test.each(cases)('%s', async (_name, from, to, error) => {
    const answer = await changed(from, to)
    expect([answer.status, answer.body.errors?.[0]]).toMatchObject([422, error])
    expect(told()).toEqual([])
  })

  test('of a release that is not there, or hidden', async () => {
    const draft = await harbor.release({ tag_name: 'v8', draft: true })
    expect((await harbor.call('PATCH', '/releases/1', {})).status).toBe(404)
    expect((await harbor.call('PATCH', `/releases/${draft.id}`, {}, harbor.reader)).status).toBe(404)
  })
})

test('a release that is deleted leaves its tag', async () => {
  const release = await harbor.release({ tag_name: 'v7.0.0' })
  harbor.world.state.happenings.length = 0
  expect((await harbor.call('DELETE', `/releases/${release.id}`)).status).toBe(204)
  expect((await harbor.call('GET', `/releases/${release.id}`)).status).toBe(404)
  expect((await harbor.call('DELETE', `/releases/${release.id}`)).status).toBe(404)
  expect((await harbor.world.refs('acme/harbor')).has('refs/tags/v7.0.0')).toBe(true)
  expect(told()).toEqual(['deleted'])
  expect(harbor.world.journal.at(-1)).toMatchObject({ kind: 'delete-release', old: 'published' })
})

test('every happening makes an event that GitHub describes', async () => {
  const release = await harbor.release({ tag_name: 'v6.0.0', draft: true })
  await harbor.upload(release, 'a.txt', 'a')
  await harbor.call('PATCH', `/releases/${release.id}`, { draft: false })
  await harbor.call('PATCH', `/releases/${release.id}`, { body: 'Corrected', prerelease: true })
  await harbor.call('PATCH', `/releases/${release.id}`, { prerelease: false })
  await harbor.call('PATCH', `/releases/${release.id}`, { draft: true })
  await harbor.call('DELETE', `/releases/${release.id}`)
  const { state } = harbor.world
  const releases = state.happenings.filter(({ name }) => name === 'release')
  expect(releases.map(({ action }) => action)).toEqual([
    ...['created', 'published', 'released', 'edited', 'edited', 'released', 'unpublished', 'deleted']
  ])
  for (const happening of releases) {
    const [event] = await eventsOf(state, happening)
    expect(validatePayload('release', happening.action, event?.payload)).toEqual([])
  }
})

describe('when something goes wrong', () => {
  test('a tag that could not be made is no fault of the release', async () => {
    harbor.world.arm({
      effect: { kind: 'create-ref' },
      harm: 'refuse',
      answer: { status: 503, body: { message: 'Unavailable' } }
    })
    expect((await harbor.call('POST', '/releases', { tag_name: 'v5.0.0' })).status).toBe(503)
    expect((await harbor.call('POST', '/releases', { tag_name: 'v5.0.0' })).status).toBe(201)
  })

  test('a draft whose reply was lost is there, so making it again doubles it', async () => {
    harbor.world.arm({ effect: { kind: 'create-release' }, harm: 'lose-reply' })
    const wanted = { tag_name: 'v5.1.0', draft: true }
    await expect(harbor.call('POST', '/releases', wanted)).rejects.toThrow()
    await harbor.release(wanted)
    const { body } = await harbor.call('GET', '/releases?per_page=100')
    expect(body.filter(({ tag_name }: { tag_name: string }) => tag_name === 'v5.1.0')).toHaveLength(2)
  })
})
