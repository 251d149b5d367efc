import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Harbor, notes, startHarbor } from './deprecate-harbor.ts'

let harbor: Harbor
beforeAll(async () => {
  harbor = await startHarbor()
})
beforeEach(async () => {
  await harbor.startAnew()
  harbor.effects()
})
afterAll(() => harbor.close())

const restore = { mode: 'restore' } as const
const twice = ['update-release', 'update-release']

describe('a deprecated release', () => {
  test('S1.29: is a prerelease with a banner above its notes, and the highest other one is the latest', async () => {
    await harbor.run()
    const { body, prerelease, tag_name } = await harbor.show('v1.2.0')
    expect(body).toMatch(/^<!-- slipway\/deprecated .*\n> \[!CAUTION\]\n> \*\*DEPRECATED\*\*: It loses data\.\n/)
    expect(body).toContain(`[\`v1.1.10\`](<${(await harbor.show('v1.1.10')).html_url}>)`)
    expect(body.endsWith(`\n\n${notes('v1.2.0')}`)).toBe(true)
    expect([prerelease, tag_name, await harbor.latest()]).toEqual([true, 'v1.2.0', 'v1.1.10'])
    expect(harbor.effects()).toEqual(twice)
    expect((await harbor.run()).steps.map(({ state }) => state)).toEqual(['satisfied', 'satisfied'])
    expect(harbor.effects()).toEqual([])
  })

  test('gets another reason in the place of the first, and is restored to the byte', async () => {
    await harbor.run()
    await harbor.run({ reason: 'Worse: *everything*.' })
    const { body } = await harbor.show('v1.2.0')
    expect(body.match(/DEPRECATED/g)).toHaveLength(1)
    expect(body).toContain('Worse: *everything*.')
    harbor.effects()
    await harbor.run(restore)
    expect(await harbor.show('v1.2.0')).toMatchObject({ body: notes('v1.2.0'), prerelease: false })
    expect([await harbor.latest(), harbor.effects()]).toEqual(['v1.2.0', ['update-release']])
    expect((await harbor.run(restore)).verdict).toBe('nothing-to-do')
    expect(harbor.effects()).toEqual([])
  })

  test('a run that is cut between its writes is finished by the next, and all is restored still', async () => {
    const planned = await harbor.plan()
    await harbor.carryOut(planned, {}, 1)
    // GitHub has chosen by itself.
    expect(await harbor.latest()).toBe('v1.0.1')
    const again = await harbor.run()
    expect(again.steps.map(({ operation }) => operation)).toEqual(planned.steps.map(({ operation }) => operation))
    expect([harbor.effects(), await harbor.latest()]).toEqual([twice, 'v1.1.10'])
    await harbor.run(restore)
    expect(await harbor.latest()).toBe('v1.2.0')
  })
})

describe('nothing is written', () => {
  test.each([
    ['about a draft', { tag_name: 'v3.0.0', draft: true }, 'v3.0.0', 'it is a draft'],
    ['about a tag without release', {}, 'v0.1.0', 'the tag is there, and has no release'],
    ['about nothing', {}, 'v1.1.11', 'the nearest releases are "v1.1.10" and "v1.2.0"']
  ])('%s', async (_, draft, version, expected) => {
    if ('tag_name' in draft) await harbor.release(draft)
    const { complaints } = await harbor.run({ version })
    expect(`${complaints?.[0]?.problem}; ${complaints?.[0]?.remedy}`).toContain(expected)
    expect(harbor.effects()).toEqual([])
  })

  test('about what is no version', () =>
    expect(harbor.run({ version: 'refs/heads/main' })).rejects.toThrow(/^version: "refs\/heads\/main" /))
})
