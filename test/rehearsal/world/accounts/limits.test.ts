import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { RestError } from '#rehearsal/world/rest/errors'
import { enterSecondaryLimits } from '#rehearsal/world/rest/secondary-limits'
import { startWorld, type World } from '#rehearsal/world/world'
import { call } from '../permissions/caller.ts'

let world: World
let clock = Date.parse('2026-11-21T12:00:00Z')
let person: string
let count = 0

beforeAll(async () => {
  world = await startWorld({ limits: 'github' })
  world.state.now = () => clock
  await world.createRepository('acme/harbor')
})
beforeEach(() => {
  clock += 7_200_000
  count += 1
  person = world.issueToken({ login: `person-${count}`, repositories: 'all', permissions: 'all' })
})
afterAll(() => world.close())

async function times<T>(number: number, make: () => T | Promise<T>): Promise<T | undefined> {
  let last: T | undefined
  for (let at = 0; at < number; at += 1) last = await make()
  return last
}

describe('the primary limit', () => {
  test('of nobody is sixty an hour', async () => {
    const last = await times(60, () => call(world, 'GET', '/versions'))
    expect([last?.status, last?.headers.get('x-ratelimit-remaining')]).toEqual([200, '0'])
    const beyond = await call(world, 'GET', '/versions')
    expect([beyond.status, beyond.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    expect(beyond.message).toMatch(/^API rate limit exceeded for 127\.0\.0\.1\. \(But here's the good news: /)
    expect((await call(world, 'GET', '/versions', person)).status).toBe(200)
    clock += 3_600_000
    expect((await call(world, 'GET', '/versions')).status).toBe(200)
  })

  const kinds: ['job' | 'installation' | 'user', number, RegExp][] = [
    ['job', 1000, /^API rate limit exceeded for installation\.$/],
    ['installation', 5000, /^API rate limit exceeded for installation ID \d+\.$/],
    ['user', 5000, /^API rate limit exceeded for user ID \d+\.$/]
  ]
  test.each(kinds)('of a token of the kind %s is %d an hour', async (kind, limit, message) => {
    const grant = {
      kind,
      login: `${kind}-${count}`,
      repositories: ['acme/harbor'],
      permissions: { contents: 'read' }
    } as const
    const token = world.issueToken(grant)
    const first = await call(world, 'GET', '/versions', token)
    expect(first.headers.get('x-ratelimit-limit')).toBe(String(limit))
    const [key = ''] = [...world.state.requests.keys()].filter((one) => one.startsWith(grant.login))
    world.state.requests.set(key, limit)
    const beyond = await call(world, 'GET', '/versions', token)
    expect(beyond.status).toBe(403)
    expect(beyond.message).toMatch(message)
    expect((await call(world, 'GET', '/rate_limit', token)).status).toBe(200)
  })

  test('is asked for at no cost', async () => {
    const before = await call(world, 'GET', '/rate_limit', person)
    const after = await call(world, 'GET', '/rate_limit', person)
    expect(before.headers.get('x-ratelimit-used')).toBe(after.headers.get('x-ratelimit-used'))
  })
})

describe('a secondary limit', () => {
  const create = () => call(world, 'POST', '/repos/acme/harbor/git/refs', person)
  const read = () => call(world, 'GET', '/repos/acme/harbor', person)

  test('of eighty creations a minute', async () => {
    expect((await times(80, create))?.status).not.toBe(403)
    clock += 20_000
    const beyond = await create()
    expect([beyond.status, beyond.headers.get('retry-after')]).toEqual([403, '40'])
    expect(beyond.message).toMatch(
      /^You have exceeded a secondary rate limit and have been temporarily blocked from content creation\./
    )
    expect((await read()).status).toBe(200)
    clock += 41_000
    expect((await create()).status).not.toBe(403)
  })

  /** As `create`, without the way over the network. */
  const enter = (method: string, operation: string) => {
    const grant = { login: `person-${count}`, repositories: 'all', permissions: 'all' } as const
    return enterSecondaryLimits(world.state, { kind: 'token', grant }, method, operation)
  }

  test('of five hundred creations an hour', async () => {
    for (let minute = 0; minute < 10; minute += 1) {
      await times(50, () => enter('POST', `POST ${minute}`)())
      clock += 61_000
    }
    const beyond = await create()
    expect([beyond.status, Number(beyond.headers.get('retry-after')) > 2900]).toEqual([403, true])
  })

  test('of nine hundred points a minute, for each operation', async () => {
    await times(900, () => enter('GET', 'GET /repos/{owner}/{repo}')())
    const beyond = await read()
    expect([beyond.status, beyond.headers.get('retry-after')]).toEqual([429, '60'])
    expect(beyond.message).toBe(
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    )
    expect((await call(world, 'GET', '/repos/acme/harbor/branches', person)).status).toBe(200)
  })

  test('of points, of which a deletion costs five', async () => {
    await times(180, () => enter('DELETE', 'DELETE /x')())
    expect(() => enter('DELETE', 'DELETE /x')).toThrow(RestError)
  })

  test('of a hundred requests at once', async () => {
    const leave = Array.from({ length: 100 }, (_, at) => enter('GET', `GET ${at}`))
    expect((await read()).status).toBe(429)
    leave[0]?.()
    expect((await read()).status).toBe(200)
  })
})

test('a world without limits refuses nobody', async () => {
  const free = await startWorld()
  try {
    const last = await times(61, () => call(free, 'GET', '/versions'))
    expect([last?.status, last?.headers.get('x-ratelimit-remaining')]).toEqual([200, '0'])
  } finally {
    await free.close()
  }
})
