import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { begin } from '../../../actions/freeze-branch/interleaved.ts'
import { type Stage, startStage } from '../../../actions/freeze-branch/staged.ts'

let stage: Stage

const quiet = { audit: 'none', variable: 'false' }

beforeEach(async () => {
  stage = await startStage()
})
afterEach(() => stage.close())

const holders = async () => (await stage.kept())?.holders as { key: string; until: string; owner: { run: string } }[]

describe('whose freeze it is', () => {
  test('two parts of a repository that have the same number are two', async () => {
    const prefixes = { 'tag-prefix': 'v, lib/v' }
    await stage.run('freeze', { ...quiet, ...prefixes, version: 'v1.0.0-rc.1' })
    await stage.run('freeze', { ...quiet, ...prefixes, version: 'lib/v1.0.0-rc.1' })
    expect((await holders()).map(({ key }) => key)).toEqual(['1.0.0', 'lib/1.0.0'])
    const { outputs } = await stage.run('thaw', { ...quiet, ...prefixes, version: 'lib/v1.0.0' })
    expect(outputs).toMatchObject({ outcome: 'done', frozen: 'true' })
    expect((await holders()).map(({ key }) => key)).toEqual(['1.0.0'])
  })

  test('build metadata, candidates and a missing prefix make no other one of it', async () => {
    await stage.run('freeze', { ...quiet, version: 'v1.0.0-rc.1+build.5' })
    await stage.run('freeze', { ...quiet, version: '1.0.0' })
    expect((await holders()).map(({ key }) => key)).toEqual(['1.0.0'])
    expect((await stage.run('thaw', { ...quiet, version: 'refs/tags/v1.0.0-rc.9' })).outputs.frozen).toBe('false')
  })
})

describe('a rerun', () => {
  const again = { GITHUB_RUN_ID: '7' }

  test.each(['', '72h', '2100-01-01T00:00Z'])(
    'of the same run freezes until the same time (until: %j)',
    async (until) => {
      await stage.run('freeze', { ...quiet, until }, again)
      const before = await holders()
      await new Promise((resolve) => setTimeout(resolve, 1100))
      expect((await stage.run('freeze', { ...quiet, until }, again)).outputs.outcome).toBe('already-done')
      expect(await holders()).toEqual(before)
    }
  )

  test('a later step of the same run may cut it short', async () => {
    await stage.run('freeze', quiet, again)
    const [before] = await holders()
    await stage.run('freeze', { ...quiet, until: '1h' }, again)
    const [after] = await holders()
    expect(Date.parse(after?.until ?? '')).toBeLessThan(Date.parse(before?.until ?? ''))
  })

  test('another run freezes it for longer', async () => {
    await stage.run('freeze', { ...quiet, until: '1h' })
    const [before] = await holders()
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await stage.run('freeze', { ...quiet, until: '1h' })
    const [after] = await holders()
    expect(Date.parse(after?.until ?? '')).toBeGreaterThan(Date.parse(before?.until ?? ''))
  })
})

describe('a plan that was agreed on', () => {
  test('is the plan of the real run, of a freeze and of a thaw; and a dry run does not say that the branch is frozen', async () => {
    for (const mode of ['freeze', 'thaw']) {
      const planned = await stage.run(mode, { 'dry-run': 'true' })
      expect(planned.outputs).toMatchObject({ outcome: 'planned', frozen: String(mode === 'thaw') })
      const done = await stage.run(mode, { 'expect-plan': planned.outputs['plan-hash'] ?? '' })
      expect(done.outputs.outcome).toBe('done')
    }
  })

  test('of a thaw is that of the run which goes on with it', async () => {
    await stage.run('freeze')
    const planned = await stage.run('thaw', { 'dry-run': 'true' })
    await (await begin(stage, 'thaw')).upTo('issue')
    const done = await stage.run('thaw', { 'expect-plan': planned.outputs['plan-hash'] ?? '' })
    expect(done.outputs).toMatchObject({ outcome: 'done', frozen: 'false' })
  })
})

test('outputs of a run that fails tell what has come of it', async () => {
  const answer = { status: 500, body: { message: 'Server Error' } }
  const write = { method: /POST|DELETE/, path: /\/rulesets/ }
  const end = stage.world.arm({ request: write, harm: 'refuse', answer, times: Infinity })
  expect((await stage.run('freeze', quiet)).outputs).toMatchObject({ outcome: 'failed', frozen: 'true' })
  end()
  await stage.run('sweep', quiet)
  const again = stage.world.arm({ request: write, harm: 'refuse', answer, times: Infinity })
  expect((await stage.run('thaw', quiet)).outputs).toMatchObject({ outcome: 'failed', frozen: 'true' })
  again()
  expect((await stage.run('sweep', quiet)).outputs).toMatchObject({ outcome: 'done', frozen: 'false' })
  const none = stage.world.arm({
    request: { method: 'POST', path: /graphql|git\/commits/ },
    harm: 'refuse',
    answer,
    times: Infinity
  })
  expect((await stage.run('freeze', quiet)).outputs).toMatchObject({ outcome: 'failed' })
  none()
  expect((await stage.run('status')).outputs.frozen).toBe('false')
})

test('the issue of a freeze is closed also by a run that would open none', async () => {
  const number = (await stage.run('freeze', { variable: 'false' })).outputs['issue-number']
  await stage.run('thaw', quiet)
  expect((await stage.call('GET', `/issues/${number}`)).body.state).toBe('closed')
})

test.each(['refs/heads/main', 'refs/tags/v1'])('a ref in the place of a branch is a mistake: %s', async (branch) => {
  await stage.run('freeze', quiet)
  const ran = await stage.run('thaw', { ...quiet, branch })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
  expect(ran.log).toContain('name of the branch')
})

describe('an end', () => {
  test.each([
    ['2020-01-01T00:00Z', 'is not after now'],
    ['0h', 'is no time at all'],
    ['2100-01-01T00:00', 'another moment in every zone']
  ])('%s is refused', async (until, why) => {
    const ran = await stage.run('freeze', { ...quiet, until })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(ran.log).toContain(why)
    expect(await stage.kept()).toBeUndefined()
  })

  test('that is too late is brought forward, and that is told', async () => {
    const ran = await stage.run('freeze', { ...quiet, until: '2100-01-01T00:00Z', 'max-duration': '2d' })
    expect(ran.log).toContain('is later than max-duration allows')
    expect(Date.parse(ran.outputs.until ?? '')).toBeLessThanOrEqual(Date.now() + 2 * 86_400_000)
  })
})

test('a reason that is a trap is one where it is read, and nowhere else', async () => {
  const reason = '::error::x <img src=x onerror=1> @ada #1 ![](http://e.vil) \u202e `$(id)`'
  const ran = await stage.run('freeze', { reason, variable: 'false' })
  expect(ran.outputs.outcome).toBe('done')
  expect(ran.log).not.toMatch(/^::error::x/m)
  const { body } = await stage.call('GET', `/issues/${ran.outputs['issue-number']}`)
  expect(body.body).not.toMatch(/<img|!\[\]\(|[^;]@ada|\u202e/)
  for (const text of ['two\nlines', 'x'.repeat(501)])
    expect((await stage.run('freeze', { ...quiet, reason: text })).outputs.outcome).toBe('refused')
})
