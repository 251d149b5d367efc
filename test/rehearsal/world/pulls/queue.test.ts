import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventsOf } from '#rehearsal/service/events-of'
import { validatePayload } from '#rehearsal/world/description/webhooks'
import { dequeuePull, enqueuePull, queueEntryOf } from '#rehearsal/world/pulls/merge-queue'
import { findPull, type Pull } from '#rehearsal/world/pulls/pull'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { identify } from '#rehearsal/world/tokens'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
let pulls: readonly Pull[]

const queue = {
  ...{ check_response_timeout_minutes: 60, grouping_strategy: 'ALLGREEN', max_entries_to_build: 5 },
  ...{ max_entries_to_merge: 5, merge_method: 'SQUASH', min_entries_to_merge: 1, min_entries_to_merge_wait_minutes: 0 }
}
const checks = { strict_required_status_checks_policy: true, required_status_checks: [{ context: 'ci' }] }

beforeAll(async () => {
  harbor = await startHarbor()
  for (const name of ['one', 'two', 'three']) {
    const sha = await harbor.push(name, { [`${name}.txt`]: 'x\n' }, { from: harbor.first })
    await harbor.open(name)
    await harbor.call('POST', `/statuses/${sha}`, { state: 'success', context: 'ci' })
  }
  const repository = findRepository(harbor.world.state.repositories, 'acme', 'harbor') as Repository
  pulls = [1, 2, 3].map((number) => findPull(repository, number) as Pull)
})

afterAll(() => harbor.close())

const author = () => {
  const { state } = harbor.world
  return { state, caller: identify(state.tokens, `bearer ${harbor.token}`), via: 'a test' }
}
const pull = (at: number) => pulls[at] as Pull
const say = (at: number, state: string) =>
  harbor.call('POST', `/statuses/${queueEntryOf(pull(at))?.sha}`, { state, context: 'ci' })
const look = async (at: number) => (await harbor.call('GET', `/pulls/${at + 1}`)).body

test('without a rule there is no queue', async () => {
  await expect(enqueuePull(author(), pull(0))).rejects.toThrow('Merge queue is not enabled for this branch')
  const rules = [
    { type: 'merge_queue', parameters: queue },
    { type: 'required_status_checks', parameters: checks }
  ]
  const ref_name = { include: ['~DEFAULT_BRANCH'], exclude: [] }
  const ruleset = { name: 'queue', target: 'branch', enforcement: 'active', conditions: { ref_name }, rules }
  expect((await harbor.call('POST', '/rulesets', ruleset)).status).toBe(201)
})

test('nobody merges past the queue', async () => {
  const { status, body } = await harbor.call('PUT', '/pulls/1/merge')
  expect([status, body.message]).toEqual([405, expect.stringContaining('Changes must be made through the merge queue')])
})

test('what is in the queue is tried on top of what stands before it', async () => {
  harbor.news()
  for (const each of pulls) await enqueuePull(author(), each)
  expect(queueEntryOf(pull(1))?.base).toBe(queueEntryOf(pull(0))?.sha)
  expect(harbor.news().slice(0, 3)).toEqual(['pull_request enqueued', 'push', 'merge_group checks_requested'])
  await expect(enqueuePull(author(), pull(0))).rejects.toThrow('Pull request is already in the queue')
  const { state } = harbor.world
  const told = state.happenings.filter(({ name }) => name === 'merge_group')
  const events = (await Promise.all(told.map((happening) => eventsOf(state, happening)))).flat()
  expect(events[0]?.ref).toBe(`refs/heads/gh-readonly-queue/main/pr-1-${harbor.first}`)
  expect(events.flatMap(({ name, action, payload }) => validatePayload(name, action, payload))).toEqual([])
}, 30_000)

test('what turns green first waits for its turn', async () => {
  await say(1, 'success')
  expect(await look(1)).toMatchObject({ state: 'open' })
})

test('what fails leaves the queue, and what stands behind it is tried anew', async () => {
  const before = queueEntryOf(pull(1))?.sha
  await say(0, 'failure')
  expect(await look(0)).toMatchObject({ state: 'open', merged: false })
  expect(queueEntryOf(pull(0))).toBeUndefined()
  expect(queueEntryOf(pull(1))).toMatchObject({ base: harbor.first })
  expect(queueEntryOf(pull(1))?.sha).not.toBe(before)
  expect(harbor.news()).toContain('pull_request dequeued')
})

test('what is green is merged by the method of the queue', async () => {
  const sha = queueEntryOf(pull(1))?.sha
  await say(1, 'success')
  const merged = { merged: true, merge_commit_sha: sha, merged_by: { login: 'github-merge-queue[bot]' } }
  expect(await look(1)).toMatchObject(merged)
  expect((await harbor.call('GET', '/git/ref/heads/main')).body.object.sha).toBe(sha)
  expect((await harbor.call('GET', `/commits/${sha}`)).body.parents).toHaveLength(1)
})

test('who leaves the queue can be let out, or moves away', async () => {
  await dequeuePull(author(), pull(2))
  await expect(dequeuePull(author(), pull(2))).rejects.toThrow('Pull request is not in the queue')
  await enqueuePull(author(), pull(2))
  await harbor.push('three', { 'three.txt': 'y\n' }, { from: 'three' })
  expect(await look(2)).toMatchObject({ state: 'open' })
  expect(queueEntryOf(pull(2))).toBeUndefined()
  const refs = await harbor.git('ls-remote', harbor.remote('acme/harbor'), 'refs/heads/gh-readonly-queue/*')
  expect(refs).toBe('')
})
