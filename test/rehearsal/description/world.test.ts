import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sayComplaint } from '#rehearsal/world/description/complaint'
import { matchOperation } from '#rehearsal/world/description/match'
import { validateRequest } from '#rehearsal/world/description/request'
import type { Route } from '#rehearsal/world/rest/request'
import { routes } from '#rehearsal/world/rest/routes'
import { call, fill, fixture, judge, send, startDescribed } from './described.ts'
import { targets } from './targets.ts'

beforeAll(startDescribed, 60_000)
afterAll(() => fixture.close())

// test/real/rehearsal/description asks in other ways: with other headers, for heads, and again.
describe('every answer of the world is one that GitHub describes', () => {
  describe.each(['acme/harbor', 'acme/empty', 'acme/nowhere'])('in %s', (repository) => {
    test.each(targets)('GET %s', async (target) => {
      expect(await judge(call(`/repos/${repository}${fill(target)}`))).toEqual([])
    })
  })

  test('and one that is not is never sent: the world fails', async () => {
    const tags = '/repos/{owner}/{repo}/tags'
    const wrong: Route = { method: 'GET', path: tags, documentation: '', handle: async () => ({ body: [{ name: 1 }] }) }
    const known = routes as Route[]
    known.unshift(wrong)
    try {
      const { status, text } = await send(call('/repos/acme/harbor/tags'))
      expect(JSON.parse(text).message).toMatch(/the world failed: .* as GitHub never does: body\/0.*name/)
      expect(status).toBe(500)
    } finally {
      known.shift()
    }
  })

  test('to a stranger in a private repository', async () => {
    expect((await send({ method: 'GET', target: '/repos/acme/vault', headers: { 'user-agent': 'test' } })).status).toBe(
      404
    )
    expect(await judge({ method: 'GET', target: '/repos/acme/vault', headers: { 'user-agent': 'test' } })).toEqual([])
    expect(await judge(call('/repos/acme/vault'))).toEqual([])
  })

  test('to a client that does not name itself', async () => {
    expect(await judge({ method: 'GET', target: '/repos/acme/harbor', headers: {} })).toEqual([])
  })

  test('on every page that a Link header names', async () => {
    let target: string | undefined = '/repos/acme/harbor/tags?per_page=1'
    let pages = 0
    while (target !== undefined) {
      expect(await judge(call(target))).toEqual([])
      const link: string = (await send(call(target))).headers.link ?? ''
      target = /<[^>]*\/api\/v3([^>]*)>; rel="next"/.exec(link)?.[1]
      pages += 1
    }
    expect(pages).toBe(4)
  })

  test('and every operation that the world has is one of the description', () => {
    const unknown = routes.filter(({ method, path }) => matchOperation(method, path)?.template !== path)
    expect(unknown.map(({ method, path }) => `${method} ${path}`)).toEqual([])
  })
})

test('every request of this test is one that GitHub describes, or means to be none', () => {
  const judged = targets.map((target) => {
    const [path = '', query = ''] = `/repos/acme/harbor${fill(target)}`.split('?')
    return { target, ...validateRequest({ method: 'GET', path, query: new URLSearchParams(query) }) }
  })
  expect(judged.filter(({ match }) => match === undefined).map(({ target }) => target)).toEqual(['/harbours'])
  expect(
    judged.flatMap(({ target, complaints, unknown }) =>
      [...complaints.map(sayComplaint), ...unknown].map((said) => [target, said])
    )
  ).toEqual([['/git/matching-refs/tags/?per_page=1', 'query/per_page']])
})
