import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  await harbor.call('POST', '/issues', { title: 'One' })
})

afterAll(() => harbor.close())

describe('comments', () => {
  test('are written, edited and deleted, and told', async () => {
    harbor.news()
    const { status, headers, body } = await harbor.call('POST', '/issues/1/comments', { body: 'First' })
    expect([status, headers.get('location')]).toEqual([201, body.url])
    expect(body).toMatchObject({ body: 'First', user: { login: 'ada' }, author_association: 'MEMBER' })
    const one = `/issues/comments/${body.id}`
    expect((await harbor.call('PATCH', one, { body: 'Other' })).body.body).toBe('Other')
    expect((await harbor.call('GET', one)).body.body).toBe('Other')
    expect((await harbor.call('GET', '/issues/1')).body.comments).toBe(1)
    expect((await harbor.call('DELETE', one)).status).toBe(204)
    for (const method of ['GET', 'DELETE']) expect((await harbor.call(method, one)).status).toBe(404)
    expect(harbor.news()).toEqual(['issue_comment created', 'issue_comment edited', 'issue_comment deleted'])
  })

  test('are listed, of an issue and of all, from a time on', async () => {
    for (const body of ['a', 'b', 'c']) await harbor.call('POST', '/issues/1/comments', { body })
    const bodies = async (path: string) =>
      (await harbor.call('GET', path)).body.map(({ body }: { body: string }) => body)
    expect(await bodies('/issues/1/comments')).toEqual(['a', 'b', 'c'])
    expect(await bodies('/issues/1/comments?per_page=2&page=2')).toEqual(['c'])
    expect(await bodies('/issues/1/comments?since=2999-01-01T00:00:00Z')).toEqual([])
    expect(await bodies('/issues/comments?sort=created&direction=desc')).toEqual(['c', 'b', 'a'])
    expect(await bodies('/issues/comments?direction=desc')).toEqual(['a', 'b', 'c'])
  })

  test.each([
    ['empty', ' ', 'missing_field'],
    ['too long', 'x'.repeat(65_537), 'custom']
  ])('that are %s are refused', async (_, body, code) => {
    const answer = await harbor.call('POST', '/issues/1/comments', { body })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ resource: 'IssueComment', field: 'body', code }] } })
  })
})

describe('labels of a repository', () => {
  test('are those of every new one, and others', async () => {
    const { body } = await harbor.call('GET', '/labels?per_page=100')
    expect(body).toHaveLength(9)
    const made = await harbor.call('POST', '/labels', { name: 'hold', color: 'FF0000', description: 'Not yet' })
    expect(made).toMatchObject({ status: 201, body: { name: 'hold', color: 'ff0000', description: 'Not yet' } })
    await harbor.call('POST', '/issues/1/labels', { labels: ['hold'] })
    const renamed = await harbor.call('PATCH', '/labels/Hold', { new_name: 'freeze' })
    expect(renamed.body).toMatchObject({ name: 'freeze', color: 'ff0000' })
    expect((await harbor.call('GET', '/issues/1')).body.labels).toMatchObject([{ name: 'freeze' }])
    expect((await harbor.call('DELETE', '/labels/freeze')).status).toBe(204)
    expect((await harbor.call('GET', '/issues/1')).body.labels).toEqual([])
  })

  test.each<[string, object, string, string]>([
    ['of a name that is taken', { name: 'BUG' }, 'name', 'already_exists'],
    ['of no colour', { name: 'x', color: 'red' }, 'color', 'invalid'],
    ['without a name', { name: ' ' }, 'name', 'missing_field']
  ])('%s are refused', async (_, body, field, code) => {
    const answer = await harbor.call('POST', '/labels', body)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ resource: 'Label', field, code }] } })
  })

  test('that do not exist', async () => {
    for (const method of ['GET', 'DELETE', 'PATCH']) {
      expect((await harbor.call(method, '/labels/none', method === 'PATCH' ? {} : undefined)).status).toBe(404)
    }
  })
})

describe('milestones', () => {
  test('are made, listed, changed and removed', async () => {
    const make = (body: object) => harbor.call('POST', '/milestones', body)
    expect(await make({ title: 'v1' })).toMatchObject({ status: 201, body: { number: 1, state: 'open', due_on: null } })
    await make({ title: 'v2', due_on: '2027-01-01T00:00:00Z' })
    const titles = async (query = '') =>
      (await harbor.call('GET', `/milestones${query}`)).body.map(({ title }: { title: string }) => title)
    expect(await titles()).toEqual(['v2', 'v1'])
    await harbor.call('PATCH', '/issues/1', { milestone: 1, labels: ['bug'] })
    expect(await titles('?sort=completeness&direction=desc')).toEqual(['v2', 'v1'])
    expect((await harbor.call('GET', '/milestones/1/labels')).body).toMatchObject([{ name: 'bug' }])
    const closed = await harbor.call('PATCH', '/milestones/1', { state: 'closed', description: 'Done' })
    expect(closed.body).toMatchObject({ state: 'closed', description: 'Done', open_issues: 1 })
    expect(await titles('?state=closed')).toEqual(['v1'])
    expect((await make({ title: 'v1' })).body.errors).toMatchObject([{ field: 'title', code: 'already_exists' }])
    expect((await make({ title: '' })).status).toBe(422)
    expect((await harbor.call('DELETE', '/milestones/1')).status).toBe(204)
    expect((await harbor.call('GET', '/milestones/1')).status).toBe(404)
    expect((await harbor.call('GET', '/issues/1')).body.milestone).toBeNull()
  })
})
