import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'
import { data, type Json, mistake } from './client.ts'

let harbor: Harbor

const parameters = {
  ...{ check_response_timeout_minutes: 60, grouping_strategy: 'ALLGREEN', max_entries_to_build: 5 },
  ...{ max_entries_to_merge: 5, merge_method: 'SQUASH', min_entries_to_merge: 1, min_entries_to_merge_wait_minutes: 0 }
}
const checks = { strict_required_status_checks_policy: false, required_status_checks: [{ context: 'ci' }] }

beforeAll(async () => {
  harbor = await startHarbor()
  const rules = [
    { type: 'merge_queue', parameters },
    { type: 'required_status_checks', parameters: checks }
  ]
  const ref_name = { include: ['~DEFAULT_BRANCH'], exclude: [] }
  await harbor.call('POST', '/rulesets', {
    ...{ name: 'queue', target: 'branch', enforcement: 'active', conditions: { ref_name }, rules }
  })
  await harbor.call('PATCH', '', { allow_auto_merge: true })
})

afterAll(() => harbor.close())

const say = (sha: string) => harbor.call('POST', `/statuses/${sha}`, { state: 'success', context: 'ci' })
const show = async (number: number, selection: string): Promise<Json> => {
  const query = `{ repository(owner: "acme", name: "harbor") { pullRequest(number: ${number}) { ${selection} } } }`
  return (await data(harbor, query)).repository.pullRequest
}

test('a pull request is put into the queue and taken out', async () => {
  const sha = await harbor.push('one', { 'one.txt': 'x\n' }, { from: harbor.first })
  const number = await harbor.open('one')
  await say(sha)
  const words = 'id isInMergeQueue isMergeQueueEnabled mergeQueueEntry { position }'
  const { id, ...before } = await show(number, words)
  expect(before).toEqual({ isInMergeQueue: false, isMergeQueueEnabled: true, mergeQueueEntry: null })
  const enqueue = `mutation ($id: ID!) { enqueuePullRequest(input: { pullRequestId: $id }) {
    mergeQueueEntry { position state enqueuer { login } pullRequest { number } headCommit { message } baseCommit { oid } }
  } }`
  expect((await data(harbor, enqueue, { id })).enqueuePullRequest.mergeQueueEntry).toEqual({
    ...{ position: 1, state: 'AWAITING_CHECKS', enqueuer: { login: 'ada' }, pullRequest: { number } },
    ...{ headCommit: { message: expect.stringContaining('(#1)') }, baseCommit: { oid: harbor.first } }
  })
  expect((await show(number, words)).isInMergeQueue).toBe(true)
  const entries = 'entries(first: 9) { totalCount nodes { pullRequest { number } headCommit { oid } } }'
  const { repository } = await data(
    harbor,
    `{ repository(owner: "acme", name: "harbor") { mergeQueue { configuration { mergeMethod } ${entries} } none: mergeQueue(branch: "one") { id } } }`
  )
  expect(repository).toEqual({
    mergeQueue: {
      configuration: { mergeMethod: 'SQUASH' },
      entries: { totalCount: 1, nodes: [{ pullRequest: { number }, headCommit: { oid: expect.any(String) } }] }
    },
    none: null
  })
  expect((await mistake(harbor, enqueue, { id })).message).toBe('Pull request is already in the queue')
  await data(harbor, 'mutation ($id: ID!) { dequeuePullRequest(input: { id: $id }) { clientMutationId } }', { id })
  expect((await show(number, words)).isInMergeQueue).toBe(false)
})

test('auto-merge puts what has become ready into the queue, once', async () => {
  const sha = await harbor.push('two', { 'two.txt': 'x\n' }, { from: harbor.first })
  const number = await harbor.open('two')
  const { id } = await show(number, 'id')
  const enable = `mutation ($id: ID!) {
    enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: SQUASH }) { clientMutationId }
  }`
  await data(harbor, enable, { id })
  expect((await show(number, 'isInMergeQueue')).isInMergeQueue).toBe(false)
  await say(sha)
  const after = await show(
    number,
    'isInMergeQueue autoMergeRequest { mergeMethod } mergeQueueEntry { headCommit { oid } }'
  )
  expect(after).toMatchObject({ isInMergeQueue: true, autoMergeRequest: null })
  await say(after.mergeQueueEntry.headCommit.oid)
  expect(await show(number, 'merged isInMergeQueue')).toEqual({ merged: true, isInMergeQueue: false })
})

test('a fault in the background leaves that undone and nothing else broken', async () => {
  const sha = await harbor.push('three', { 'three.txt': 'x\n' }, { from: harbor.first })
  const number = await harbor.open('three')
  const { id } = await show(number, 'id')
  const enable =
    'mutation ($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: SQUASH }) { clientMutationId } }'
  await data(harbor, enable, { id })
  await show(number, 'id') // all that follows from the mutation is done
  harbor.world.arm({ effect: { kind: 'enqueue-pull-request' }, harm: 'refuse' })
  expect((await say(sha)).status).toBe(201)
  expect((await show(number, 'isInMergeQueue')).isInMergeQueue).toBe(false)
  await say(sha)
  expect((await show(number, 'isInMergeQueue')).isInMergeQueue).toBe(true)
})
