import { afterEach, describe, expect, test } from '@jest/globals'
import { startWorld, type World } from '#rehearsal/world/world'

let world: World

afterEach(() => world.close())

const ask = async (token: string, query: string) => {
  const headers = { authorization: `bearer ${token}`, 'user-agent': 'test' }
  const response = await fetch(world.graphqlUrl, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

test('REST tells how many points are left', async () => {
  world = await startWorld()
  const token = world.issueToken({ login: 'ada', repositories: 'all', permissions: 'all' })
  await ask(token, '{ viewer { login } }')
  const headers = { authorization: `bearer ${token}`, 'user-agent': 'test' }
  const response = await fetch(`${world.apiUrl}/rate_limit`, { headers })
  expect(await response.json()).toMatchObject({ resources: { graphql: { limit: 5000, used: 1, remaining: 4999 } } })
})

describe('a world with limits', () => {
  test('answers who has no points left with 200 and an error', async () => {
    world = await startWorld({ limits: 'github' })
    const token = world.issueToken({ kind: 'job', login: 'github-actions[bot]', repositories: 'all', permissions: {} })
    await ask(token, '{ viewer { login } }')
    const [[key]] = [...world.state.requests] as [[string, number]]
    world.state.requests.set(key, 1000)
    const { status, headers, body } = await ask(token, '{ viewer { login } }')
    expect([status, headers.get('x-ratelimit-remaining'), body]).toEqual([
      200,
      '0',
      {
        errors: [
          {
            type: 'RATE_LIMIT',
            code: 'graphql_rate_limit',
            message: 'API rate limit already exceeded for installation ID 1.'
          }
        ]
      }
    ])
  })

  test('refuses who creates too much in a minute, with the time to wait', async () => {
    world = await startWorld({ limits: 'github' })
    const token = world.issueToken({ login: 'ada', repositories: 'all', permissions: 'all' })
    const deletion = 'mutation { deleteRef(input: { refId: "x" }) { clientMutationId } }'
    for (let n = 0; n < 80; n += 1) expect((await ask(token, deletion)).status).toBe(200)
    const { status, headers, body } = await ask(token, deletion)
    expect([status, Number(headers.get('retry-after')) > 0]).toEqual([403, true])
    expect(body).toMatchObject({ message: expect.stringContaining('You have exceeded a secondary rate limit') })
    expect((await ask(token, '{ viewer { login } }')).status).toBe(200)
  })
})
