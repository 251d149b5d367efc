import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { call, fill, fixture, judge, send, startDescribed } from '../../../rehearsal/description/described.ts'
import { targets } from '../../../rehearsal/description/targets.ts'

beforeAll(startDescribed, 60_000)
afterAll(() => fixture.close())

describe('every answer of the world is one that GitHub describes', () => {
  test.each<[string, Record<string, string>]>([
    ['in the newest version of the API', { 'x-github-api-version': '2026-03-10' }],
    ['in a version that never was', { 'x-github-api-version': '2020-01-01' }],
    ['to bad credentials', { authorization: 'bearer nonsense' }],
    ['to who asks for JSON by its name at GitHub', { accept: 'application/vnd.github+json' }],
    ['to who asks for a SHA', { accept: 'application/vnd.github.sha' }],
    ['to who asks for a diff', { accept: 'application/vnd.github.diff' }],
    ['to who asks for a patch', { accept: 'application/vnd.github.v3.patch' }]
  ])('%s', async (_, headers) => {
    const complaints = []
    for (const target of targets) complaints.push(...(await judge(call(`/repos/acme/harbor${fill(target)}`, headers))))
    expect(complaints).toEqual([])
  })

  test('to HEAD', async () => {
    for (const target of targets) {
      expect(await judge(call(`/repos/acme/harbor${fill(target)}`, {}, 'HEAD'))).toEqual([])
    }
  })

  test('when nothing was modified', async () => {
    for (const target of targets) {
      const one = call(`/repos/acme/harbor${fill(target)}`)
      const { status, headers } = await send(one)
      if (status !== 200) continue
      const again = { ...one, headers: { ...one.headers, 'if-none-match': headers.etag ?? '' } }
      expect([target, (await send(again)).status, ...(await judge(again))]).toEqual([target, 304])
    }
  })
})
