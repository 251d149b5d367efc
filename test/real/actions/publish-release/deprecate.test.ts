import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { withoutBanner } from '#core/notes/banner'
import { type Harbor, notes, startHarbor } from '../../../actions/publish-release/deprecate-harbor.ts'

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
const lose = (skip = 0) => harbor.world.arm({ harm: 'lose-reply', effect: { kind: 'update-release' }, skip })

describe('a deprecated release', () => {
  test('keeps what people write around its banner, also in an editor that changes line ends', async () => {
    await harbor.run()
    const { body } = await harbor.show('v1.2.0')
    await harbor.edit('v1.2.0', { body: `Above\n\n${body}\nBelow`.replace(/\r?\n/g, '\r\n') })
    expect((await harbor.run()).steps[0]?.state).toBe('satisfied')
    await harbor.run(restore)
    const after = (await harbor.show('v1.2.0')).body
    expect(after).toBe(`Above\n\n${notes('v1.2.0')}\nBelow`.replace(/\r?\n/g, '\r\n'))
  })

  test('leaves "latest" where it is when it was not the latest, or another one is higher by then', async () => {
    await harbor.run({ version: 'v1.1.10' })
    expect([harbor.effects(), await harbor.latest()]).toEqual([['update-release'], 'v1.2.0'])
    await harbor.run()
    expect(await harbor.latest()).toBe('v1.1.9')
    await harbor.publish('v1.4.0')
    await harbor.run(restore)
    await harbor.run({ ...restore, version: 'v1.1.10' })
    expect(await harbor.latest()).toBe('v1.4.0')
    expect(await harbor.show('v1.1.10')).toMatchObject({ body: notes('v1.1.10'), prerelease: false })
  })

  test('gives "latest" to one that stands behind a hundred others in the list', async () => {
    const newer = { target_commitish: harbor.shas.three, prerelease: true }
    for (let n = 0; n < 101; n += 1) await harbor.release({ ...newer, tag_name: `v9.0.0-rc.${n}` })
    await harbor.run()
    expect(await harbor.latest()).toBe('v1.1.10')
  })

  test('may be immutable, or a candidate, which stays one', async () => {
    await harbor.call('PUT', '/immutable-releases')
    await harbor.publish('v2.0.0')
    await harbor.call('DELETE', '/immutable-releases')
    await harbor.run({ version: '2.0.0' })
    expect(await harbor.show('v2.0.0')).toMatchObject({ prerelease: true, immutable: true })
    expect(await harbor.latest()).toBe('v1.2.0')
    await harbor.run({ version: 'v1.3.0-rc.1' })
    await harbor.run({ ...restore, version: 'v1.3.0-rc.1' })
    expect(await harbor.show('v1.3.0-rc.1')).toMatchObject({ prerelease: true, body: notes('v1.3.0-rc.1') })
  })
})

describe('with trouble on the way', () => {
  test('lost answers are looked after', async () => {
    for (const skip of [0, 1]) lose(skip)
    await harbor.run()
    expect([harbor.effects(), await harbor.latest()]).toEqual([twice, 'v1.1.10'])
    lose()
    await harbor.run(restore)
    expect([harbor.effects(), await harbor.latest()]).toEqual([['update-release'], 'v1.2.0'])
  })

  test('a person edits the notes between the decision and the writing', async () => {
    const planned = await harbor.plan()
    await harbor.edit('v1.2.0', { body: 'My words', name: 'Mine' })
    await harbor.carryOut(planned)
    const { body, name } = await harbor.show('v1.2.0')
    expect([withoutBanner(body)?.text, name]).toEqual(['My words', 'Mine'])
    const back = await harbor.plan(restore)
    await harbor.edit('v1.2.0', { body: `${body}, and more` })
    await harbor.carryOut(back, restore)
    expect((await harbor.show('v1.2.0')).body).toBe('My words, and more')
  })

  test('a person edits the notes right after the writing', async () => {
    const run = async () => {
      const { id, body } = await harbor.show('v1.2.0')
      await harbor.call('PATCH', `/releases/${id}`, { body: `${body}\nMy words` })
    }
    harbor.world.arm({ harm: 'run', when: 'after', run, effect: { kind: 'update-release' } })
    await harbor.run()
    expect(withoutBanner((await harbor.show('v1.2.0')).body)?.text).toBe(`${notes('v1.2.0')}\nMy words`)
  })

  test('two runs at a time do what one does', async () => {
    await Promise.all([harbor.run(), harbor.run()])
    const { body } = await harbor.show('v1.2.0')
    expect(withoutBanner(body)).toEqual({ text: notes('v1.2.0'), before: { prerelease: false, latest: true } })
    expect(await harbor.latest()).toBe('v1.1.10')
  })

  test('it becomes the latest in the meantime: another one has to take that over, so a rerun decides', async () => {
    const version = 'v1.1.10'
    const planned = await harbor.plan({ version })
    await harbor.edit(version, { make_latest: 'true' })
    await expect(harbor.carryOut(planned, { version })).rejects.toThrow(/it has just become the latest.*run it again/)
    expect(harbor.effects()).toEqual([])
    await harbor.run({ version })
    expect(await harbor.latest()).toBe('v1.2.0')
  })

  test('the next one is deprecated or overtaken in the meantime: a rerun finds the right one', async () => {
    const planned = await harbor.plan()
    await harbor.run({ version: 'v1.1.10' })
    await expect(harbor.carryOut(planned)).rejects.toThrow(/it is not the highest any more; run it again/)
    await harbor.run()
    expect(await harbor.latest()).toBe('v1.1.9')
  })
})
