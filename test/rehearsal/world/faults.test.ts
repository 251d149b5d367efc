import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '#rehearsal/world/faults/fault'
import { type Fixture, startFixture } from './fixture.ts'

let fixture: Fixture
let commit: string

beforeAll(async () => {
  fixture = await startFixture()
  commit = await fixture.commit('feat: first', 1)
  await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), 'main')
})

afterAll(() => fixture.close())

/** What a client sees of a call: the status, or that the connection broke. */
async function see(path: string): Promise<{ readonly seen: number | 'broken'; readonly text?: string }> {
  try {
    const response = await fixture.get(path)
    return { seen: response.status, text: await response.text() }
  } catch {
    return { seen: 'broken' }
  }
}

describe('a fault on a request', () => {
  const path = '/repos/acme/harbor/git/ref/heads/main'
  const request = { method: 'GET', path: /\/git\/ref\// }
  const busy = { status: 502, headers: { 'Retry-After': '7' }, body: 'Bad Gateway' }
  const cases: [name: string, fault: Fault, seen: number | 'broken'][] = [
    ['refuses it', { request, harm: 'refuse' }, 503],
    ['refuses it with an answer', { request, harm: 'refuse', answer: busy }, 502],
    ['resets the connection', { request, harm: 'reset' }, 'broken'],
    ['loses the reply', { request, harm: 'lose-reply' }, 'broken'],
    ['gives another answer', { request, harm: 'answer', answer: busy }, 502],
    ['truncates the reply', { request, harm: 'truncate', bytes: 10 }, 'broken'],
    ['delays it', { request, harm: 'delay', milliseconds: 5 }, 200]
  ]
  test.each(cases)('%s, once', async (_, fault, seen) => {
    const disarm = fixture.world.arm(fault)
    expect((await see(path)).seen).toBe(seen)
    expect((await see(path)).seen).toBe(200)
    disarm()
  })

  test('strikes by number, with status, headers and body', async () => {
    fixture.world.arm({ request: fixture.world.visits.length + 2, harm: 'answer', answer: busy })
    expect((await see(path)).seen).toBe(200)
    const response = await fixture.get(path)
    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([
      502,
      '7',
      'Bad Gateway'
    ])
  })

  test('strikes as often as it says, until it is disarmed', async () => {
    const disarm = fixture.world.arm({ request, harm: 'refuse', times: Number.POSITIVE_INFINITY })
    expect([(await see(path)).seen, (await see(path)).seen]).toEqual([503, 503])
    disarm()
    expect((await see(path)).seen).toBe(200)
  })

  test('lets so many pass first', async () => {
    fixture.world.arm({ request, harm: 'refuse', skip: 2 })
    const seen = [await see(path), await see(path), await see(path), await see(path)].map((each) => each.seen)
    expect(seen).toEqual([200, 200, 503, 200])
  })

  test('leaves other requests alone', async () => {
    const disarm = fixture.world.arm({ request, harm: 'reset' })
    expect((await see('/repos/acme/harbor')).seen).toBe(200)
    disarm()
  })

  test('runs a function before and after it', async () => {
    const order: string[] = []
    fixture.world.arm({ request, harm: 'run', when: 'before', run: () => order.push('before') })
    fixture.world.arm({ request, harm: 'run', when: 'after', run: () => order.push('after') })
    await see(path)
    expect(order).toEqual(['before', 'after'])
  })
})

describe('a fault on an effect', () => {
  const pushed = async (tag: string): Promise<'pushed' | 'failed'> => {
    const push = fixture.git('push', '--quiet', fixture.remote('acme/harbor'), `HEAD:refs/tags/${tag}`)
    return push.then(
      () => 'pushed' as const,
      () => 'failed' as const
    )
  }
  const tags = async (): Promise<string[]> =>
    [...(await fixture.world.refs('acme/harbor')).keys()].filter((ref) => ref.startsWith('refs/tags/'))

  beforeEach(async () => {
    for (const ref of await tags()) await fixture.git('push', '--quiet', fixture.remote('acme/harbor'), `:${ref}`)
  })

  test('loses the reply to what was done', async () => {
    fixture.world.arm({ effect: { kind: 'create-ref', target: /v1$/ }, harm: 'lose-reply' })
    expect(await pushed('v1')).toBe('failed')
    expect(await tags()).toEqual(['refs/tags/v1'])
    expect(fixture.world.journal.at(-1)).toMatchObject({ kind: 'create-ref', new: commit })
  })

  test('strikes by number, and once', async () => {
    fixture.world.arm({ effect: fixture.world.journal.length + 2, harm: 'lose-reply' })
    expect([await pushed('v1'), await pushed('v2'), await pushed('v3')]).toEqual(['pushed', 'failed', 'pushed'])
    expect(await tags()).toHaveLength(3)
  })
})
