import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compareTags } from '#rehearsal/world/releases/version-order'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
const ids: Record<string, number> = {}

/** v0.0.0 and v0.1.0 of two days; v0.1.1-rc.9 and -rc.10 of one commit; a draft of v0.2.0; release/v9 with a slash. */
beforeAll(async () => {
  harbor = await startHarbor()
  const make = async (tag: string, more: object = {}) => {
    ids[tag] = (await harbor.release({ tag_name: tag, target_commitish: harbor.shas.two, ...more })).id
  }
  for (const tag of ['v0.1.0', 'v0.0.0', 'release/v9']) await make(tag)
  for (const tag of ['v0.1.1-rc.9', 'v0.1.1-rc.10']) await make(tag, { prerelease: true })
  await make('v0.2.0', { draft: true })
})
afterAll(() => harbor.close())

const tags = (body: { tag_name: string }[]) => body.map(({ tag_name }) => tag_name)

describe('the list', () => {
  test('has drafts only for who may push, by date and then by the text of the tag', async () => {
    const published = ['v0.1.1-rc.9', 'v0.1.1-rc.10', 'v0.1.0', 'release/v9', 'v0.0.0']
    expect(tags((await harbor.call('GET', '/releases')).body)).toEqual(['v0.2.0', ...published])
    expect(tags((await harbor.call('GET', '/releases', undefined, harbor.reader)).body)).toEqual(published)
  })

  test('comes in pages', async () => {
    const { body, headers } = await harbor.call('GET', '/releases?per_page=2&page=2')
    expect(tags(body)).toEqual(['v0.1.1-rc.10', 'v0.1.0'])
    expect(headers.get('link')).toMatch(/page=1>; rel="prev".*page=3>; rel="next".*rel="last".*rel="first"/)
  })
})

describe('one release', () => {
  const cases: [name: string, path: () => string, status: number, tag: string | undefined][] = [
    ['by its id', () => `/releases/${ids['v0.1.0']}`, 200, 'v0.1.0'],
    ['by the id of a draft', () => `/releases/${ids['v0.2.0']}`, 200, 'v0.2.0'],
    ['by an id that nothing has', () => '/releases/1', 404, undefined],
    ['by its tag', () => '/releases/tags/v0.1.1-rc.10', 200, 'v0.1.1-rc.10'],
    ['by a tag with a slash', () => '/releases/tags/release%2Fv9', 200, 'release/v9'],
    ['by the tag of a draft', () => '/releases/tags/v0.2.0', 404, undefined],
    ['by a tag without release', () => '/releases/tags/v7', 404, undefined]
  ]
  test.each(cases)('%s', async (_name, path, status, tag) => {
    const answer = await harbor.call('GET', path())
    expect([answer.status, answer.body.tag_name]).toEqual([status, tag])
  })

  test('a draft is hidden from who may not push', async () => {
    expect((await harbor.call('GET', `/releases/${ids['v0.2.0']}`, undefined, harbor.reader)).status).toBe(404)
  })
})

test('versions are compared as such, and what names none comes first', () => {
  const ordered = [
    'latest',
    'v1.0.0-alpha',
    'v1.0.0-alpha.1',
    'v1.0.0-beta.2',
    'v1.0.0-beta.11',
    'v1.0.0',
    'chart-1.2.0'
  ]
  expect([...ordered].reverse().sort(compareTags)).toEqual(ordered)
  expect(compareTags('v1.10.0', '1.9.9')).toBe(1)
})

test('a release without its tag becomes a draft, and pushing the tag again publishes nothing', async () => {
  const push = (...refs: string[]) => harbor.git('push', '--quiet', harbor.remote('acme/harbor'), ...refs)
  await push(':refs/tags/release/v9')
  const { body } = await harbor.call('GET', `/releases/${ids['release/v9']}`)
  expect(body).toMatchObject({ draft: true, tag_name: 'release/v9', published_at: null })
  await push(`${harbor.shas.two}:refs/tags/release/v9`)
  expect((await harbor.call('GET', '/releases/tags/release%2Fv9')).status).toBe(404)
})
