import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from '../fixture.ts'
import { ask } from './client.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.close())

test('a text that was asked before is answered for what is asked of it now', async () => {
  const text = `query one($name: String!) { repository(owner: "acme", name: $name) { name } }
    query two { viewer { anyPinnableItems } }`
  const named = (name: string, operationName = 'one') => ({ query: text, variables: { name }, operationName })
  const send = async (body: object) => {
    const headers = { authorization: `bearer ${fixture.token}`, 'user-agent': 'test' }
    const sent = { method: 'POST', headers, body: JSON.stringify(body) }
    return (await fetch(fixture.world.graphqlUrl, sent)).json()
  }
  expect(await send(named('harbor'))).toEqual({ data: { repository: { name: 'harbor' } } })
  expect(await send(named('vault'))).toEqual({ data: { repository: { name: 'vault' } } })
  const refused = await send(named('', 'two'))
  expect(refused).toEqual({
    errors: [expect.objectContaining({ message: expect.stringContaining('anyPinnableItems') })]
  })
  expect(await send(named('', 'two'))).toEqual(refused)
  expect(await send(named('harbor'))).toEqual({ data: { repository: { name: 'harbor' } } })
})

test.each([
  ['a mistake', '{ viewer { nonsense } }'],
  ['no query', '{ viewer {']
])('%s is told each time', async (_, text) => {
  const told = await ask(fixture, text)
  expect(told.errors).toHaveLength(1)
  expect(await ask(fixture, text)).toEqual(told)
})

test('more texts than are kept are answered, and the first of them again', async () => {
  for (let at = 0; at < 102; at += 1) {
    expect(await ask(fixture, `{ viewer { it${at}: login } }`)).toEqual({ data: { viewer: { [`it${at}`]: 'ada' } } })
  }
  expect(await ask(fixture, '{ viewer { it0: login } }')).toEqual({ data: { viewer: { it0: 'ada' } } })
})
