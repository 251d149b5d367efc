import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Harm } from '#rehearsal/world/faults/fault'
import { type RegistryFixture, startRegistry } from './registry-fixture.ts'

let fixture: RegistryFixture
beforeEach(async () => {
  fixture = await startRegistry('open.example')
})
afterEach(() => fixture.close())

const state = async () => (await fixture.world.endState())['open.example']

describe('a push under a fault', () => {
  test.each<[string, string, Harm, boolean, RegExp]>([
    ['refused', 'push-manifest', { harm: 'refuse' }, false, /^Error: 503/],
    [
      'refused in words',
      'push-manifest',
      { harm: 'refuse', answer: { status: 429, body: 'slow' } },
      false,
      /^Error: 429 slow/
    ],
    ['cut before', 'push-manifest', { harm: 'reset' }, false, /fetch failed/],
    ['done and not answered', 'push-manifest', { harm: 'lose-reply' }, true, /fetch failed/],
    [
      'done and denied',
      'push-manifest',
      { harm: 'answer', answer: { status: 500, body: 'no' } },
      true,
      /^Error: 500 no/
    ],
    ['with a blob refused', 'upload-blob', { harm: 'refuse' }, false, /MANIFEST_BLOB_UNKNOWN/]
  ])('is %s', async (_case, kind, harm, isDone, message) => {
    fixture.world.arm({ effect: { kind }, ...harm })
    const pushing = fixture.push('acme/app', 'v1').catch(String)
    expect(await pushing).toMatch(message)
    expect((await state()) !== undefined).toBe(isDone)
    await fixture.push('acme/app', 'v1')
    expect(fixture.kinds().filter((each) => each === 'push-manifest')).toHaveLength(isDone ? 2 : 1)
  })
})

test('a request is struck as every other one', async () => {
  await fixture.push('acme/app', 'v1')
  fixture.world.arm({ request: { path: /\/manifests\/v1$/ }, harm: 'answer', answer: { status: 503 } })
  expect((await fixture.call('GET', '/v2/acme/app/manifests/v1')).status).toBe(503)
  expect((await fixture.call('GET', '/v2/acme/app/manifests/v1')).status).toBe(200)
})
