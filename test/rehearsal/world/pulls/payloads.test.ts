import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventsOf } from '#rehearsal/service/events-of'
import { validatePayload } from '#rehearsal/world/description/webhooks'
import { findPull, type Pull } from '#rehearsal/world/pulls/pull'
import { convertToDraft, markReady } from '#rehearsal/world/pulls/update-pull'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { identify } from '#rehearsal/world/tokens'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  await actOnIssue()
  await actOnPull()
}, 30_000)

afterAll(() => harbor.close())

async function actOnIssue(): Promise<void> {
  const { call } = harbor
  await call('POST', '/milestones', { title: 'v1' })
  await call('POST', '/issues', { title: 'One', labels: ['bug'], assignees: ['ben'], milestone: 1 })
  await call('PATCH', '/issues/1', { title: 'Two', milestone: null, assignees: [], labels: [], body: 'x' })
  const { body } = await call('POST', '/issues/1/comments', { body: 'a' })
  await call('PATCH', `/issues/comments/${body.id}`, { body: 'b' })
  await call('DELETE', `/issues/comments/${body.id}`)
  await call('PUT', '/issues/1/lock', { lock_reason: 'spam' })
  await call('DELETE', '/issues/1/lock')
  await call('PATCH', '/issues/1', { state: 'closed' })
  await call('PATCH', '/issues/1', { state: 'open' })
}

async function actOnPull(): Promise<void> {
  const { call, push } = harbor
  await push('feature', { 'a.txt': 'a\n' }, { from: 'main' })
  await push('release', { 'r.txt': 'r\n' }, { from: 'main' })
  const number = await harbor.open('feature')
  await push('feature', { 'a.txt': 'b\n' }, { from: 'feature' })
  await call('PATCH', `/pulls/${number}`, { title: 'Two', base: 'release' })
  await call('PATCH', `/issues/${number}`, { labels: ['bug'], assignees: ['ben'], milestone: 1 })
  await call('PATCH', `/issues/${number}`, { labels: [], assignees: [], milestone: null })
  await call('POST', `/pulls/${number}/requested_reviewers`, { reviewers: ['ben'], team_reviewers: ['crew'] })
  await call('DELETE', `/pulls/${number}/requested_reviewers`, { reviewers: ['ben'], team_reviewers: ['crew'] })
  const { body } = await call('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' }, harbor.ben)
  await call('PUT', `/pulls/${number}/reviews/${body.id}`, { body: 'Good' }, harbor.ben)
  await call('PUT', `/pulls/${number}/reviews/${body.id}/dismissals`, { message: 'No' })
  const { state } = harbor.world
  const author = { state, caller: identify(state.tokens, `bearer ${harbor.token}`), via: 'a test' }
  const pull = findPull(findRepository(state.repositories, 'acme', 'harbor') as Repository, number) as Pull
  await convertToDraft(author, pull)
  await markReady(author, pull)
  await call('PUT', `/issues/${number}/lock`)
  await call('DELETE', `/issues/${number}/lock`)
  await call('PATCH', `/pulls/${number}`, { state: 'closed' })
  await call('PATCH', `/pulls/${number}`, { state: 'open' })
  await call('POST', `/statuses/${pull.head.sha}`, { state: 'success', context: 'ci' })
  await call('PUT', `/pulls/${number}/merge`)
}

test('what happens to issues and pull requests makes the payloads that GitHub describes', async () => {
  const { state } = harbor.world
  const complaints: string[] = []
  const seen = new Set<string>()
  for (const happening of state.happenings) {
    for (const { name, action, payload } of await eventsOf(state, happening)) {
      const event = name === 'pull_request_target' ? 'pull_request' : name
      seen.add([event, action].filter((part) => part !== undefined).join(' '))
      for (const said of validatePayload(event, action, payload)) complaints.push(`${event} ${action}: ${said}`)
    }
  }
  expect([...new Set(complaints)]).toEqual([])
  expect(seen.size).toBe(38) // so that a happening that is told no more is missed
}, 60_000)
