import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { data } from '../graphql/client.ts'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  await harbor.call('POST', '/issues', { title: 'Frozen' })
  await harbor.push('fix', { 'fix.txt': 'x\n' }, { from: harbor.first })
  await harbor.open('fix')
})

afterAll(() => harbor.close())

const say = async (method: string, path: string, body?: object): Promise<[number, unknown]> => {
  const answer = await harbor.call(method, path, body)
  return [answer.status, answer.body.errors?.[0].message ?? answer.body.message]
}

describe('what is too long is refused', () => {
  const title = 'x'.repeat(257)
  const body = '🧊'.repeat(65_537)
  const longTitle = 'title is too long (maximum is 256 characters)'
  const longBody = 'body is too long (maximum is 65536 characters)'
  test.each([
    ['POST', '/issues', { title }, longTitle],
    ['POST', '/issues', { title: 'Frozen', body }, longBody],
    ['PATCH', '/issues/1', { body }, longBody],
    ['PATCH', '/pulls/2', { title }, longTitle],
    ['POST', '/pulls', { title, head: 'main', base: 'fix' }, longTitle],
    ['POST', '/issues/1/comments', { body }, longBody]
  ])('%s %s', async (method, path, sent, message) => {
    expect(await say(method, path, sent)).toEqual([422, message])
  })

  test('and what is just not is taken', async () => {
    const longest = { title: 'x'.repeat(256), body: '🧊'.repeat(65_536) }
    expect((await say('PATCH', '/issues/1', longest))[0]).toBe(200)
  })
})

describe('where issues are disabled', () => {
  const gone = [410, 'Issues are disabled for this repo']
  beforeAll(() => harbor.call('PATCH', '', { has_issues: false }))
  afterAll(() => harbor.call('PATCH', '', { has_issues: true }))

  test('none is opened, shown or changed', async () => {
    expect(await say('POST', '/issues', { title: 'Frozen' })).toEqual(gone)
    expect(await say('GET', '/issues/1')).toEqual(gone)
    expect(await say('PATCH', '/issues/1', { state: 'closed' })).toEqual(gone)
  })

  test('pull requests stay what they are', async () => {
    const listed = (await harbor.call('GET', '/issues')).body
    expect(listed.map(({ number }: { number: number }) => number)).toEqual([2])
    expect((await harbor.call('POST', '/issues/2/labels', { labels: ['hold'] })).status).toBe(200)
  })
})

test('an issue that was deleted is remembered', async () => {
  const { node_id: id, number } = (await harbor.call('POST', '/issues', { title: 'Gone' })).body
  harbor.news()
  const query = 'mutation ($id: ID!) { deleteIssue(input: { issueId: $id }) { repository { nameWithOwner } } }'
  const { deleteIssue } = await data(harbor, query, { id })
  expect(deleteIssue.repository.nameWithOwner).toBe('acme/harbor')
  expect(await say('GET', `/issues/${number}`)).toEqual([410, 'This issue was deleted'])
  expect(harbor.news()).toEqual(['issues deleted'])
})
