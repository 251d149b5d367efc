import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from '../../../actions/publish-release/staged.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
  stage.write({ 'dist/app.tgz': 'app', 'late/late.tgz': 'late' })
  await stage.call('PUT', '/immutable-releases')
  await stage.push('feat: berth', 'v1.1.0')
  await stage.push('feat: dredge', 'v1.2.0')
  stage.effects()
})
afterAll(() => stage.close())

const texts = { assets: 'dist/*', checksums: 'true' }

describe('with immutable releases', () => {
  test('a release is published with all its files, and found done', async () => {
    for (const tag of ['v1.1.0', 'v1.2.0']) {
      const ran = await stage.run(tag, texts)
      expect([ran.outputs.outcome, ran.outputs.reason]).toEqual([
        'done',
        expect.stringMatching(/^v\S+ with \d+ files?/)
      ])
    }
    expect(await stage.releases('v1.2.0')).toMatchObject([{ immutable: true, draft: false }])
    stage.effects()
    expect((await stage.run('v1.2.0', texts)).outputs.outcome).toBe('already-done')
    expect(stage.effects()).toEqual([])
  })

  test('a file that comes late is refused before anything is sent', async () => {
    const ran = await stage.run('v1.2.0', { ...texts, assets: 'dist/*\nlate/*' })
    expect([ran.outputs.outcome, stage.effects()]).toEqual(['refused', []])
    expect(ran.outputs.reason).toMatch(/asset "late.tgz": the release is immutable.*release the next version/)
  })

  test('a release is deprecated and restored', async () => {
    const deprecated = await stage.run('v1.2.0', { mode: 'deprecate', reason: 'It sinks.' })
    expect(deprecated.outputs).toMatchObject({ outcome: 'done', state: 'deprecated' })
    expect([await stage.latest(), (await stage.releases('v1.2.0'))[0].prerelease]).toEqual(['v1.1.0', true])
    const restored = await stage.run('v1.2.0', { mode: 'restore' })
    expect(restored.outputs).toMatchObject({ outcome: 'done', state: 'published' })
    expect([await stage.latest(), (await stage.releases('v1.2.0'))[0].prerelease]).toEqual(['v1.2.0', false])
  })

  test('a tag whose release was deleted is refused for good, after one try', async () => {
    const [{ id }] = await stage.releases('v1.2.0')
    await stage.call('DELETE', `/releases/${id}`)
    const tries: string[] = []
    const counted = { harm: 'run', when: 'before', times: Number.POSITIVE_INFINITY } as const
    stage.world.arm({ ...counted, request: { method: 'PATCH' }, run: () => tries.push('PATCH') })
    const ran = await stage.run('v1.2.0', texts)
    expect([ran.outputs.outcome, ran.exitCode, tries]).toEqual(['failed', 1, ['PATCH']])
    expect(ran.outputs.reason).toMatch(/an immutable release had this tag.*release the next version/)
    expect(await stage.releases('v1.2.0')).toMatchObject([{ draft: true }])
  })

  test('a tag that was deleted with its release is missed', async () => {
    const [{ id }] = await stage.releases('v1.1.0')
    await stage.call('DELETE', `/releases/${id}`)
    await stage.git('push', '--quiet', stage.remote('acme/harbor'), ':refs/tags/v1.1.0')
    const again = stage.git('push', '--quiet', stage.remote('acme/harbor'), 'HEAD:refs/tags/v1.1.0')
    await expect(again).rejects.toThrow('creations being restricted')
    const ran = await stage.run('v1.1.0', texts)
    expect(ran.outputs.reason).toMatch(/refs\/tags\/v1\.1\.0: there is no such tag/)
  })
})
