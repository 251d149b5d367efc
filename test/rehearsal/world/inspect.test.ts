import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fixture, startFixture } from './fixture.ts'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture()
  await fixture.commit('feat: first', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
})

afterAll(() => fixture.close())

const look = async (path: string, init?: RequestInit): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${fixture.world.url}/_world${path}`, init)
  return { status: response.status, body: await response.json() }
}

test('the journal, the end state and what came are there to be looked at', async () => {
  expect((await look('')).body).toContain('/_world/journal')
  expect((await look('/journal')).body).toMatchObject([{ n: 1, kind: 'create-ref' }])
  expect((await look('/state')).body).toMatchObject({
    'acme/harbor': { refs: { 'refs/heads/main': expect.any(String) } }
  })
  expect((await look('/visits')).body).toEqual(expect.arrayContaining([expect.objectContaining({ n: 1 })]))
  expect((await look('/unsupported')).body).toEqual({ calls: [], members: [] })
  expect((await look('/none')).status).toBe(404)
})

test('a fault is armed from outside, with a pattern', async () => {
  const fault = { request: { path: '/git.ref/' }, harm: 'answer', answer: { status: 502, body: 'bad' } }
  expect((await look('/faults', { method: 'POST', body: JSON.stringify(fault) })).status).toBe(201)
  expect((await fixture.get('/repos/acme/harbor/git/ref/heads/main')).status).toBe(502)
  expect((await fixture.get('/repos/acme/harbor/git/ref/heads/main')).status).toBe(200)
})

test.each([['{'], ['{"harm":"reset"}'], ['{"request":1,"harm":"run"}']])('refused as a fault: %s', async (body) => {
  expect((await look('/faults', { method: 'POST', body })).status).toBe(422)
})
