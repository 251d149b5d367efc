import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from './staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterEach(() => stage.again())
afterAll(() => stage.close())

describe('backend ruleset', () => {
  // proves S2.36, S3.16
  test('keeps everybody out, twice the same, tells of it by an issue, and lets everybody in again', async () => {
    const ran = await stage.run('freeze', { version: 'v0.50.0-rc1', reason: 'the candidate' })
    expect(ran.log).not.toContain('mistake')
    expect(ran.outputs).toMatchObject({ outcome: 'done', frozen: 'true', owner: expect.stringContaining('ada') })
    expect(await stage.kept()).toMatchObject({ phase: 'frozen', holders: [{ key: '0.50.0', version: 'v0.50.0-rc1' }] })
    expect(await stage.tryPush(stage.token)).toContain('GH013')
    const number = ran.outputs['issue-number']
    const issue = async () => (await stage.call('GET', `/issues/${number}`)).body
    expect(await issue()).toMatchObject({ state: 'open', title: 'main is frozen for v0.50.0-rc1' })
    expect(await stage.kept()).toMatchObject({ issue: Number(number) })
    const again = await stage.run(
      'freeze',
      { version: 'v0.50.0-rc1', reason: 'the candidate' },
      { GITHUB_RUN_ID: '1001' }
    )
    expect(again.outputs.outcome).toBe('already-done')
    const thawed = await stage.run('thaw', { version: 'v0.50.0' })
    expect(thawed.outputs).toMatchObject({ outcome: 'done', frozen: 'false' })
    expect(await stage.kept()).toBeUndefined()
    expect((await issue()).state).toBe('closed')
    expect(await stage.tryPush(stage.token)).toBe('pushed')
    expect((await stage.run('thaw', { version: 'v0.50.0' })).outputs.outcome).toBe('nothing-to-do')
  })

  // proves S2.25
  test('a token that may not is told which permission it lacks, and nothing is written', async () => {
    stage.effects()
    const ran = await stage.run('freeze', { token: stage.job })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(ran.log).toContain('Administration: write')
    expect(stage.effects()).toEqual([])
  })
})

describe('backend policy', () => {
  // proves S3.17
  test('holds features, lets fixes through, and lets all through after the thaw', async () => {
    await stage.push('feature', { 'a.go': '1' })
    await stage.push('bug', { 'b.go': '1' })
    const feature = await stage.open('feature', { title: 'feat: more' })
    const fix = await stage.open('bug', { title: 'fix: less' })
    const ran = await stage.run('freeze', { backend: 'policy', version: 'v0.50.0-rc1' })
    expect(ran.log).toContain('nothing requires the status "slipway/freeze" on main')
    expect(await stage.statusOf(feature)).toMatch(/^failure: held: main is frozen until .* for v0\.50\.0-rc1$/)
    expect(await stage.statusOf(fix)).toMatch(/^success: passes the freeze of main: /)
    await stage.run('thaw', { version: 'v0.50.0' })
    expect(await stage.statusOf(feature)).toBe('success: main is not frozen')
  })
})
