import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { settleTexts } from '#core/publishing/release-write'
import { type Harbor, startHarbor } from './release-harbor.ts'

let harbor: Harbor
let tag: string
beforeAll(async () => {
  harbor = await startHarbor()
})
beforeEach(async () => {
  tag = await harbor.next()
})
afterAll(() => harbor.close())

const all = ['create-release', 'upload-asset', 'publish-release']
const texts = { 'app.tgz': 'one' }
const patch = (id: number, body: object) => harbor.call('PATCH', `/releases/${id}`, body)
const lose = (kind: string) => harbor.world.arm({ harm: 'lose-reply', effect: { kind } })

describe('a release', () => {
  test('is published once, with its files, and a rerun does nothing', async () => {
    const { release, notes } = await harbor.run(harbor.wish(), texts)
    expect(release).toMatchObject({ tag, draft: false, name: 'v1.2.3 - Blue' })
    expect([notes, harbor.effects()]).toEqual([[], all])
    const again = await harbor.run(harbor.wish(), texts)
    expect([again, harbor.effects()]).toEqual([{ release, notes: [] }, []])
    expect(await harbor.releases()).toMatchObject([{ assets: [{ name: 'app.tgz', state: 'uploaded' }] }])
  })

  test('that is immutable is done too, and takes no other file', async () => {
    await harbor.call('PUT', '/immutable-releases')
    await harbor.run(harbor.wish(), texts)
    harbor.effects()
    expect((await harbor.run(harbor.wish(), texts)).release.immutable).toBe(true)
    await expect(harbor.run(harbor.wish(), { ...texts, 'late.tgz': 'late' })).rejects.toThrow(
      /^asset "late.tgz": the release is immutable.*release the next version/
    )
    expect(harbor.effects()).toEqual([])
    await harbor.call('DELETE', '/immutable-releases')
  })

  test('as a draft waits for a person, whose words stay', async () => {
    const wish = harbor.wish({ draft: true })
    const { release } = await harbor.run(wish, texts)
    expect(release.draft).toBe(true)
    await patch(release.id, { body: release.body.replace('- one', '- my words').replaceAll('\n', '\r\n') })
    harbor.effects()
    const { notes } = await settleTexts(harbor.place, harbor.wish({ draft: true, name: 'New', notes: 'other' }))
    expect(notes).toEqual([expect.stringContaining('the notes there are not what a run has written; they are kept')])
    await harbor.run(harbor.wish({ name: 'New', notes: 'yet another' }), texts)
    expect(harbor.effects()).toEqual(['update-release', 'publish-release'])
    expect(await harbor.releases()).toMatchObject([{ name: 'New', body: expect.stringContaining('- my words') }])
  })

  test('of an old line does not become the latest, and a flag that is missing is set', async () => {
    await harbor.run(harbor.wish({ tag: 'v0.1.0', commit: harbor.shas.two ?? '' }))
    const { release } = await harbor.run(harbor.wish({ makeLatest: 'false' }))
    const latest = async () => (await harbor.call('GET', '/releases/latest')).body.tag_name
    expect(await latest()).toBe('v0.1.0')
    await patch(release.id, { make_latest: 'true' })
    expect(await latest()).toBe(tag)
    await harbor.run(harbor.wish({ tag: 'v0.1.0', commit: harbor.shas.two ?? '' }))
    expect(await latest()).toBe('v0.1.0')
  })

  test('of a candidate is a prerelease', async () => {
    const { release } = await harbor.run(harbor.wish({ prerelease: true, makeLatest: 'false' }))
    expect(release.prerelease).toBe(true)
    expect((await harbor.call('GET', '/releases/latest')).body.tag_name).not.toBe(tag)
  })
})

describe('drafts', () => {
  test('of somebody else are left, and the oldest of ours counts', async () => {
    const theirs = await harbor.release({ tag_name: tag, draft: true, body: 'theirs' })
    const first = (await settleTexts(harbor.place, harbor.wish())).release
    await harbor.release({ tag_name: tag, draft: true, body: first.body })
    const { release, notes } = await settleTexts(harbor.place, harbor.wish())
    expect(release.id).toBe(first.id)
    expect(notes).toEqual([
      expect.stringMatching(/draft of somebody else for "v5\.\d\.0"/),
      expect.stringMatching(/second draft that a run has made/)
    ])
    expect((await harbor.releases()).find(({ id }) => id === theirs.id).body).toBe('theirs')
  })
})

describe('with trouble on the way', () => {
  test('answers are lost: all is done once', async () => {
    for (const kind of all) lose(kind)
    await harbor.run(harbor.wish(), texts)
    expect(harbor.effects()).toEqual(all)
    expect(await harbor.releases()).toHaveLength(1)
  })

  test('the tag is missing, or is another commit, or is moved while the release is published', async () => {
    await expect(harbor.run(harbor.wish({ tag: 'v7.0.0' }))).rejects.toThrow('refs/tags/v7.0.0: there is no such tag')
    const { one, three } = harbor.shas
    await expect(harbor.run(harbor.wish({ commit: three ?? '' }))).rejects.toThrow(`it leads to ${one}`)
    expect(harbor.effects()).toEqual([])
    const run = () =>
      harbor.git('push', '--quiet', '--force', harbor.remote('acme/harbor'), `${three}:refs/tags/${tag}`)
    harbor.world.arm({ harm: 'run', when: 'after', run, effect: { kind: 'publish-release' } })
    await expect(harbor.run()).rejects.toThrow(/it leads to .*the tag was moved while the release/)
  })

  test('a burnt tag is recognised and not tried again', async () => {
    const errors = [{ resource: 'Release', code: 'custom', message: 'tag_name was used by an immutable release' }]
    const answer = { status: 422, body: { message: 'Validation Failed', errors } }
    harbor.world.arm({ harm: 'refuse', answer, effect: { kind: 'publish-release' }, times: Number.POSITIVE_INFINITY })
    await expect(harbor.run()).rejects.toThrow(/^release v5\.\d+\.0: an immutable release had this tag.*next version/)
    expect(harbor.effects()).toEqual(['create-release'])
  })
})
