import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from './fixture.ts'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture()
  await fixture.commit('feat: first', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
  await fixture.git('checkout', '--quiet', '-b', 'topic')
  await fixture.commit('feat: second', 2)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'topic')
})

beforeEach(() => fixture.world.setLag(2))
afterAll(() => fixture.close())

async function post(path: string, body: object): Promise<void> {
  const headers = { authorization: `bearer ${fixture.token}`, 'user-agent': 'test' }
  const address = `${fixture.world.apiUrl}/repos/acme/harbor${path}`
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  expect([response.status, await response.json()]).toEqual([201, expect.anything()])
}

const read = async (path: string): Promise<Response> => fixture.get(`/repos/acme/harbor${path}`)

async function statuses(path: string, times = 3): Promise<number[]> {
  const seen = []
  for (let time = 0; time < times; time++) seen.push((await read(path)).status)
  return seen
}

async function lengths(path: string, times = 3): Promise<number[]> {
  const seen = []
  for (let time = 0; time < times; time++) seen.push(((await (await read(path)).json()) as unknown[]).length)
  return seen
}

describe('what was just made is missing from the next two answers of the API', () => {
  test('a release', async () => {
    await post('/releases', { tag_name: 'v1.0.0' })
    expect(await lengths('/releases')).toEqual([0, 0, 1])
  })

  test('a ref, but for git', async () => {
    const { refs } = fixture.world
    await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main:refs/heads/other')
    expect((await refs('acme/harbor')).has('refs/heads/other')).toBe(true)
    expect(await fixture.git('ls-remote', fixture.remote('acme/harbor'))).toContain('refs/heads/other')
    expect(await statuses('/git/ref/heads/other')).toEqual([404, 404, 200])
  })

  test('a pull request', async () => {
    await post('/pulls', { head: 'topic', base: 'main', title: 'Second' })
    expect(await statuses('/pulls/1')).toEqual([404, 404, 200])
  })
})

test('nothing is missing when there is no lag', async () => {
  fixture.world.setLag(0)
  await post('/releases', { tag_name: 'v2.0.0' })
  expect(await statuses('/releases/tags/v2.0.0', 1)).toEqual([200])
})
