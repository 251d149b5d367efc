import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from './harbor.ts'

let harbor: Harbor
beforeEach(async () => {
  harbor = await startHarbor()
})
afterEach(() => harbor.close())

type Step = readonly [tag: string, more?: object]
const old = 'v0.0.0' // of the first day; v0.1.0 is of the second, all others of the third

describe('which release is the latest', () => {
  const cases: [name: string, steps: Step[], latest: string | undefined][] = [
    ['none where there is none', [], undefined],
    ['the last one that was published, whatever its version', [['v2.0.0'], [old]], old],
    ['not one that is not to be', [['v2.0.0'], [old, { make_latest: 'false' }]], 'v2.0.0'],
    ['one that is not to be, where there is no other', [[old, { make_latest: 'false' }]], old],
    ['by date with legacy', [['v1.0.0'], [old, { make_latest: 'legacy' }]], 'v1.0.0'],
    ['by version of one date with legacy', [['v1.10.0'], ['v1.9.0', { make_latest: 'legacy' }]], 'v1.10.0'],
    ['a newer one with legacy', [['v1.9.0'], ['v1.10.0', { make_latest: 'legacy' }]], 'v1.10.0'],
    ['never a prerelease', [['v1.0.0'], ['v2.0.0-rc.1', { prerelease: true }]], 'v1.0.0'],
    ['none where all are prereleases', [['v2.0.0-rc.1', { prerelease: true }]], undefined],
    ['never a draft, whatever it says', [['v1.0.0'], ['v2.0.0', { draft: true, make_latest: 'true' }]], 'v1.0.0']
  ]
  test.each(cases)('%s', async (_name, steps, latest) => {
    for (const [tag, more] of steps) await harbor.release({ tag_name: tag, ...more })
    const { status, body } = await harbor.call('GET', '/releases/latest')
    expect([status, body.tag_name]).toEqual(latest === undefined ? [404, undefined] : [200, latest])
  })

  test('a change of a published release says nothing of it, unless asked', async () => {
    const first = await harbor.release({ tag_name: 'v1.0.0' })
    await harbor.release({ tag_name: 'v2.0.0' })
    const latest = async () => (await harbor.call('GET', '/releases/latest')).body.tag_name
    await harbor.call('PATCH', `/releases/${first.id}`, { name: 'Older' })
    expect(await latest()).toBe('v2.0.0')
    await harbor.call('PATCH', `/releases/${first.id}`, { make_latest: 'true' })
    expect(await latest()).toBe('v1.0.0')
    expect(harbor.world.state.happenings.at(-1)).toMatchObject({
      action: 'edited',
      body: { changes: { make_latest: { to: true } } }
    })
    await harbor.call('PATCH', `/releases/${first.id}`, { prerelease: true })
    expect(await latest()).toBe('v2.0.0')
  })
})
