import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { begin } from '../../../actions/freeze-branch/interleaved.ts'
import { type Stage, startStage } from '../../../actions/freeze-branch/staged.ts'

let stage: Stage

const quiet = { audit: 'none', variable: 'false' }

beforeEach(async () => {
  stage = await startStage()
})
afterEach(() => stage.close())

const namesOfRulesets = async () =>
  (await stage.call('GET', '/rulesets')).body.map(({ name }: { name: string }) => name)

describe('a repair against a thaw', () => {
  test.each(['sweep', 'freeze'])('%s leaves no ruleset behind that nobody would take away', async (mode) => {
    await stage.run('freeze', quiet, { GITHUB_ACTOR: 'bob', GITHUB_RUN_ID: '77' })
    stage.reset()
    const repair = await begin(stage, mode, quiet)
    expect(repair.steps.filter(({ state }) => state === 'pending').map(({ operation }) => operation.kind)).toEqual([
      'ruleset'
    ])
    await stage.run('thaw', quiet)
    await expect(repair.upTo()).rejects.toThrow('thawed')
    expect(await namesOfRulesets()).toEqual([])
    expect(await stage.tryPush(stage.token)).toBe('pushed')
  })

  test('statuses are those of what is kept in the end', async () => {
    await stage.push('feature', { 'a.go': '1' })
    const feature = await stage.open('feature', { title: 'feat: more' })
    const freeze = await begin(stage, 'freeze', { ...quiet, backend: 'policy' })
    await freeze.upTo('keep state')
    await stage.run('thaw', quiet)
    await freeze.upTo().catch(() => undefined)
    expect(await stage.kept()).toBeUndefined()
    expect(await stage.statusOf(feature)).toBe('success: main is not frozen')
  })
})

test('a thaw that comes before the issue of the freeze is opened leaves no issue open', async () => {
  stage.world.arm({
    ...{ request: { method: 'POST', path: /\/issues$/ }, harm: 'run', when: 'before' },
    run: () => stage.run('thaw', quiet)
  })
  expect((await stage.run('freeze', { variable: 'false' })).outputs.outcome).toBe('failed')
  expect(await namesOfRulesets()).toEqual([])
  expect((await stage.call('GET', '/issues?state=open')).body).toEqual([])
})

describe('a freeze against a freeze', () => {
  test('of the same release: both are done, and the owner is one of them', async () => {
    const late = await begin(stage, 'freeze', { ...quiet, version: 'v1.0.0' })
    await stage.run('freeze', { ...quiet, version: 'v1.0.0' })
    await late.upTo()
    expect(await stage.kept()).toMatchObject({ holders: [{ key: '1.0.0', owner: { actor: 'bob' } }] })
  })

  test('of another release that was thawed meanwhile: nobody is named who did not ask', async () => {
    await stage.run('freeze', { ...quiet, version: 'v0.9.0' })
    const late = await begin(stage, 'freeze', { ...quiet, version: 'v1.0.0' })
    await stage.run('thaw', { ...quiet, version: 'v0.9.0' })
    await late.upTo()
    const kept = await stage.kept()
    expect(kept).toMatchObject({ holders: [{ key: '1.0.0', owner: { actor: 'bob' } }] })
    expect(kept?.holders).toHaveLength(1)
  })

  test('another release comes in right after: nothing is wrong with that', async () => {
    const first = await begin(stage, 'freeze', { ...quiet, version: 'v1.0.0' })
    await first.upTo('keep state')
    await stage.run('freeze', { ...quiet, version: 'v2.0.0' })
    await first.upTo()
    expect(await stage.kept()).toMatchObject({ holders: [{ key: '1.0.0' }, { key: '2.0.0' }] })
    expect(await namesOfRulesets()).toEqual(['slipway/freeze/main'])
  })
})

test('a lock that comes and goes while another freeze begins is not taken for one that was there before', async () => {
  const other = { ...quiet, backend: 'lock', version: 'v2.0.0' }
  stage.world.arm({
    ...{ request: { method: 'GET', path: /branches\/main\/protection$/ }, harm: 'run', when: 'before' },
    run: () => stage.run('freeze', other)
  })
  stage.world.arm({
    ...{ request: { method: 'POST', path: /git\/trees$/ }, skip: 1, harm: 'run', when: 'before' },
    run: () => stage.run('thaw', { ...other, backend: 'ruleset' })
  })
  const freeze = { ...quiet, backend: 'lock', version: 'v1.0.0' }
  expect((await stage.run('freeze', freeze)).log).toContain('run it again')
  await stage.run('freeze', freeze)
  await stage.run('thaw', { ...quiet, all: 'true' })
  expect(await stage.kept()).toBeUndefined()
  expect((await stage.call('GET', '/branches/main/protection')).status).toBe(404)
})

describe('a thaw against a freeze', () => {
  test('that adds a lock: no lock is forgotten', async () => {
    await stage.run('freeze', quiet)
    const thaw = await begin(stage, 'thaw', quiet)
    await stage.run('freeze', { ...quiet, backend: 'lock' })
    await expect(thaw.upTo()).rejects.toThrow('run it again')
    await stage.run('thaw', quiet)
    expect(await stage.kept()).toBeUndefined()
    expect((await stage.call('GET', '/branches/main/protection')).status).toBe(404)
    expect(await namesOfRulesets()).toEqual([])
  })

  test('that comes once the thaw has begun: what is enforced is not taken away', async () => {
    await stage.run('freeze', quiet)
    const thaw = await begin(stage, 'thaw', quiet)
    await thaw.upTo('keep state')
    await stage.run('freeze', quiet)
    await expect(thaw.upTo()).rejects.toThrow('frozen it again')
    expect(await stage.tryPush(stage.token)).toContain('GH013')
  })
})
