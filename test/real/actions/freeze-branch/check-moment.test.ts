import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type CheckStage, startCheckStage } from '../../../actions/freeze-branch/check-stage.ts'

let stage: CheckStage

const quiet = { audit: 'none', variable: 'false', backend: 'policy' }

beforeAll(async () => {
  stage = await startCheckStage()
})
afterAll(() => stage.close())

/** Puts another document into the ref of the freeze of main. */
async function rewrite(change: (kept: Record<string, unknown>) => object): Promise<void> {
  const { call } = stage
  const content = JSON.stringify(change((await stage.kept()) ?? {}))
  const file = { path: 'freeze.json', mode: '100644', type: 'blob', content }
  const tree = (await call('POST', '/git/trees', { tree: [file] })).body.sha
  const parents = [(await call('GET', '/git/ref/slipway/freeze/main')).body.object.sha]
  const { sha } = (await call('POST', '/git/commits', { message: `Write ${content.length}`, tree, parents })).body
  await call('PATCH', '/git/refs/slipway/freeze/main', { sha })
}

describe('a branch that is not frozen', () => {
  test('takes everything', async () => {
    const number = await stage.pull('feat: more')
    const ran = await stage.check(number)
    expect(ran.outputs).toMatchObject({ allowed: 'true', frozen: 'false', until: '', owner: '' })
    expect(await stage.statusOf(number)).toBe('success: main is not frozen')
  })

  // proves S4.16, S4.19
  test('takes changes while its window is open, and outside of it those that are exempt', async () => {
    const [number, fix] = [await stage.pull('feat: more'), await stage.pull('fix: less')]
    const now = new Date()
    const open = `* * * * * 2m UTC`
    const far = (now.getUTCMonth() + 6) % 12
    const closed = `0 9 1 ${far + 1} * 1h Europe/Berlin`
    expect((await stage.check(number, { window: closed })).outputs.allowed).toBe('false')
    expect(await stage.statusOf(number)).toMatch(
      /^failure: held: main takes changes in its window only, which opens \d{4}-\d\d-01 0[78]:00 UTC$/
    )
    expect((await stage.check(fix, { window: closed })).outputs).toMatchObject({ allowed: 'true', frozen: 'false' })
    expect(await stage.statusOf(fix)).toMatch(/^success: passes outside of the window of main: /)
    expect((await stage.check(number, { window: `${closed}\n${open}` })).outputs.allowed).toBe('true')
    expect(await stage.statusOf(number)).toBe('success: main is not frozen')
  })
})

describe('a branch whose freeze', () => {
  test('is over holds nothing, also before a sweep has come by', async () => {
    const number = await stage.pull('feat: more')
    await stage.run('freeze', quiet)
    const [since, until] = [120, 60].map((seconds) => new Date(Date.now() - seconds * 1000).toISOString().slice(0, 19))
    expect((await stage.check(number)).outputs.allowed).toBe('false')
    await rewrite((kept) => {
      const [holder] = kept.holders as object[]
      return { ...kept, holders: [{ ...holder, since: `${since}Z`, until: `${until}Z` }] }
    })
    expect((await stage.check(number)).outputs).toMatchObject({ allowed: 'true', frozen: 'false' })
    expect(await stage.statusOf(number)).toBe('success: main is not frozen')
  })

  test('is written in a later form is left alone, and holds what was held', async () => {
    await stage.run('freeze', quiet)
    const number = await stage.pull('feat: later')
    await stage.check(number)
    await rewrite((kept) => ({ ...kept, schema: 2 }))
    stage.effects()
    const ran = await stage.check(number)
    expect(ran.exitCode).toBe(1)
    expect(ran.log).toContain('it has schema 2')
    expect(await stage.statusOf(number)).toMatch(/^failure: /)
    expect(stage.effects()).toEqual([])
    await rewrite((kept) => ({ ...kept, schema: 1 }))
    await stage.run('thaw')
  })
})

test('nothing is left pending, whatever was decided', async () => {
  const { body } = await stage.call('GET', '/pulls?state=all&per_page=100')
  for (const { head } of body) {
    const statuses = (await stage.call('GET', `/commits/${head.sha}/statuses`)).body
    for (const { state } of statuses) expect(['success', 'failure']).toContain(state)
  }
})
