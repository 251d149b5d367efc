import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'

let harbor: Harbor

beforeAll(async () => {
  harbor = await startHarbor()
  let now = Date.parse('2026-01-01T00:00:00Z')
  harbor.world.state.now = () => {
    now += 1000
    return now
  }
  await harbor.push('fix', { 'fix.txt': 'x\n' }, { from: harbor.first })
  await harbor.open('fix')
  await harbor.call('POST', '/issues/1/labels', { labels: ['release blocker'] }, harbor.ben)
  await harbor.call('POST', '/issues/1/comments', { body: 'Please.' }, harbor.cleo)
  await harbor.call('POST', '/pulls/1/reviews', { event: 'APPROVE' }, harbor.ben)
  await harbor.call('DELETE', '/issues/1/labels/release%20blocker')
  await harbor.call('POST', '/issues', { title: 'Frozen', body: 'until #1 is in' })
})

afterAll(() => harbor.close())

interface Item {
  readonly event: string
  readonly actor?: { readonly login: string }
  readonly user?: { readonly login: string }
}

const read = async (query = ''): Promise<[string, string | undefined][]> => {
  const { body } = await harbor.call('GET', `/issues/1/timeline${query}`)
  return body.map(({ event, actor, user }: Item) => [event, (actor ?? user)?.login])
}

test('a timeline tells who did what, in order', async () => {
  expect(await read()).toEqual([
    ['committed', undefined],
    ['labeled', 'ben'],
    ['commented', 'cleo'],
    ['reviewed', 'ben'],
    ['unlabeled', 'ada'],
    ['cross-referenced', 'ada']
  ])
})

test('in pages, and without what is not wanted', async () => {
  expect(await read('?per_page=2&page=2')).toEqual([
    ['commented', 'cleo'],
    ['reviewed', 'ben']
  ])
  expect(await read('?exclude=committed,commented')).toHaveLength(4)
})

test('says which label it was, in what state a review is, and where it was named', async () => {
  const { body } = await harbor.call('GET', '/issues/1/timeline')
  expect(body[1].label.name).toBe('release blocker')
  expect(body[3]).toMatchObject({ state: 'approved', author_association: 'MEMBER' })
  expect(body[5].source.issue.title).toBe('Frozen')
  expect((await harbor.call('GET', '/issues/42/timeline')).status).toBe(404)
})
