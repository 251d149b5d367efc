import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { noDemands, protectionsOf } from '#rehearsal/world/rules/protection/protection'
import { writeDocument } from '../../../../actions/freeze-branch/src/state-document.ts'
import { forgeText } from '../../../actions/freeze-branch/forged.ts'
import { type Stage, startStage } from '../../../actions/freeze-branch/staged.ts'
import { frozen, holder } from '../../../actions/freeze-branch/state-given.ts'

let stage: Stage

const quiet = { audit: 'none', variable: 'false' }
const long = { until: '2100-01-01T00:00:00Z' }

beforeEach(async () => {
  stage = await startStage()
})
afterEach(() => stage.close())

const later = `${JSON.stringify({ schema: 2, anything: true })}\n`
const namesOfRulesets = async () =>
  (await stage.call('GET', '/rulesets')).body.map(({ name }: { name: string }) => name)

describe('one branch that is in a bad way does not keep others frozen', () => {
  test.each<[string, string]>([
    ['a bypass that is none', writeDocument(frozen({ branch: 'a', bypass: ['nonsense'], holders: [holder(long)] }))],
    ['a team that is gone', writeDocument(frozen({ branch: 'a', bypass: ['team:gone'], holders: [holder(long)] }))],
    ['a later version', later]
  ])('%s', async (_, text) => {
    await forgeText(stage, 'a', text)
    await stage.run('freeze', { ...quiet, until: '1s' })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const swept = await stage.run('sweep', quiet)
    expect(await stage.kept()).toBeUndefined()
    expect(swept.log).toContain('freeze of "a"')
    expect(swept.outputs.frozen).toBe('true')
    expect(await stage.tryPush(stage.token)).toBe('pushed')
  })

  test('and once nothing else is to be done, the sweep fails, so that somebody looks', async () => {
    await forgeText(stage, 'a', writeDocument(frozen({ branch: 'a', bypass: ['team:gone'], holders: [holder(long)] })))
    expect(await stage.run('sweep', quiet)).toMatchObject({
      exitCode: 1,
      outputs: { outcome: 'refused', frozen: 'true' }
    })
    const status = await stage.run('status')
    expect(status).toMatchObject({ exitCode: 0, outputs: { frozen: 'true' } })
    expect(JSON.parse(status.outputs.branches ?? '')).toMatchObject([
      { branch: 'a', frozen: true, findings: [expect.stringContaining('team:gone')] }
    ])
  })

  test('a lock that would lock others too', async () => {
    await stage.push('a', { a: '1' })
    const locked = frozen({
      branch: 'a',
      backends: ['lock'],
      lockBefore: { kind: 'unprotected' },
      holders: [holder(long)]
    })
    await forgeText(stage, 'a', writeDocument(locked))
    protectionsOf(stage.repository).push({ id: 9, pattern: 'a*', creator: 'ada', settings: noDemands })
    await stage.run('freeze', { ...quiet, until: '1s' })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const swept = await stage.run('sweep', quiet)
    expect(swept.log).toContain('a lock there would lock')
    expect(await stage.kept()).toBeUndefined()
    expect(await stage.run('sweep', quiet)).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
  })
})

describe('what is kept by a later version', () => {
  test('counts as frozen', async () => {
    await forgeText(stage, 'main', later)
    const status = await stage.run('status')
    expect(status).toMatchObject({ exitCode: 0, outputs: { frozen: 'true' } })
    expect(status.outputs.reason).not.toContain('no branch')
    expect(JSON.parse(status.outputs.branches ?? '')).toMatchObject([{ branch: 'main', frozen: true }])
    for (const mode of ['freeze', 'thaw']) expect((await stage.run(mode, quiet)).outputs.outcome).toBe('refused')
  })
})

test('rules that this version cannot read hold everything, and hinder no thaw', async () => {
  await stage.run('freeze', quiet)
  await forgeText(
    stage,
    'main',
    writeDocument(frozen({ allow: '- moon: full', holders: [holder({ key: '', version: '' })] }))
  )
  expect((await stage.run('thaw', quiet)).outputs).toMatchObject({ outcome: 'done', frozen: 'false' })
  expect(await namesOfRulesets()).toEqual([])
})

describe('a freeze whose ref is gone', () => {
  beforeEach(async () => {
    await stage.run('freeze', quiet)
    await stage.git('push', '--quiet', stage.remote('acme/harbor', stage.ben), ':refs/slipway/freeze/main')
    expect(await stage.tryPush(stage.token)).toContain('GH013')
  })

  test.each(['thaw', 'sweep'])('%s takes its ruleset away', async (mode) => {
    const status = await stage.run('status')
    expect(status.outputs.frozen).toBe('true')
    const ran = await stage.run(mode, quiet)
    expect(ran.outputs).toMatchObject({ outcome: 'done', frozen: 'false' })
    expect(await stage.tryPush(stage.token)).toBe('pushed')
    expect(await stage.kept()).toBeUndefined()
    expect((await stage.run(mode, quiet)).outputs.outcome).toBe('nothing-to-do')
  })
})

test('several branches: the thaw of one does not say that all are free', async () => {
  await stage.push('release/1', { a: '1' })
  await stage.run('freeze', { ...quiet, branch: 'release/1', until: '1s' })
  await stage.run('freeze', quiet)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const swept = await stage.run('sweep', quiet)
  expect(swept.outputs).toMatchObject({ outcome: 'done', frozen: 'true', owner: 'ada' })
  expect(JSON.parse(swept.outputs.branches ?? '')).toMatchObject([
    { branch: 'main', frozen: true },
    { branch: 'release/1', frozen: false }
  ])
})

test('a freeze whose time is over is told as frozen until somebody sweeps', async () => {
  await stage.run('freeze', { ...quiet, until: '1s' })
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const { outputs } = await stage.run('status')
  expect(outputs.frozen).toBe('true')
  expect(outputs.reason).toContain('next sweep')
})
