import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
})

afterAll(() => harbor.close())

const submit = (number: number, body: object = {}) => harbor.call('PUT', `/pulls/${number}/merge-async`, body)
const poll = (number: number, uuid: string) => harbor.call('GET', `/pulls/${number}/merge-async/${uuid}`)

test('a merge in the background is asked for, awaited and done', async () => {
  const sha = await harbor.push('one', { 'one.txt': '1\n' }, { from: harbor.first })
  const number = await harbor.open('one')
  const { status, body } = await submit(number, { merge_method: 'squash' })
  expect([status, body.status]).toEqual([202, 'pending'])
  expect(body.details).toMatchObject({ merge_method: 'squash', merge_action: 'default', expected_head_sha: sha })
  const { uuid } = body.details
  expect((await poll(number, uuid)).body.status).toBe('pending')
  const done = await poll(number, uuid)
  const { body: pull } = await harbor.call('GET', `/pulls/${number}`)
  expect(done.body).toEqual({
    status: 'merged',
    details: { message: 'Pull request was merged.', sha: pull.merge_commit_sha }
  })
  expect(await submit(number)).toMatchObject({ status: 200, body: { status: 'merged' } })
  expect((await poll(number, 'none')).status).toBe(404)
})

test('one merge is under way at a time, and may fail', async () => {
  await harbor.push('clash', { 'one.txt': '2\n' }, { from: harbor.first })
  const number = await harbor.open('clash')
  const { body } = await submit(number)
  const { uuid } = body.details
  expect(await submit(number)).toMatchObject({ status: 409, body: { status: 'pending', details: { uuid } } })
  await poll(number, uuid)
  expect((await poll(number, uuid)).body).toEqual({
    status: 'failed',
    details: { message: 'Pull Request is not mergeable' }
  })
})

test('what is closed or a draft is not merged', async () => {
  await harbor.push('draft', { 'draft.txt': '2\n' }, { from: harbor.first })
  const number = await harbor.open('draft', { draft: true })
  expect(await submit(number)).toMatchObject({ status: 400, body: { status: 'failed' } })
  await harbor.call('PATCH', `/pulls/${number}`, { state: 'closed' })
  expect((await submit(number)).status).toBe(400)
})
