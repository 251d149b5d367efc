import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { begin } from '../../../actions/freeze-branch/interleaved.ts'
import { type Stage, startStage } from '../../../actions/freeze-branch/staged.ts'

let stage: Stage

const quiet = { audit: 'none', variable: 'false', backend: 'policy' }
const window = { window: '0 0 29 2 * 1m UTC' }

beforeEach(async () => {
  stage = await startStage()
})
afterEach(() => stage.close())

async function pull(title: string): Promise<number> {
  await stage.push('change', { 'a.go': '1' })
  return stage.open('change', { title })
}

describe('a window that is closed', () => {
  test('holds what no rule lets through, and goes on holding it', async () => {
    const number = await pull('feat: more')
    const ran = await stage.run('check', { 'pull-request': String(number), ...window })
    expect(ran.outputs).toMatchObject({ allowed: 'false', frozen: 'false' })
    expect(await stage.statusOf(number)).toMatch(/^failure: held: main takes changes in its window only/)
    expect((await stage.run('check', { 'pull-request': String(number), ...window })).outputs.outcome).toBe(
      'already-done'
    )
  })

  test('counts for the branch that the pull request goes to, whatever the input says', async () => {
    await stage.push('other', { 'b.go': '1' })
    const number = await pull('feat: more')
    await stage.run('check', { 'pull-request': String(number), branch: 'other', ...window })
    expect(await stage.statusOf(number)).toMatch(/^failure: held: main takes changes in its window only/)
  })

  test('with rules that nobody can read is refused', async () => {
    const number = await pull('fix: less')
    const ran = await stage.run('check', { 'pull-request': String(number), allow: 'everything', ...window })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
  })
})

test('a freeze that begins while a check decides is what counts in the end', async () => {
  const number = await pull('feat: more')
  const check = await begin(stage, 'check', { 'pull-request': String(number), backend: 'policy' })
  await stage.run('freeze', quiet)
  await check.upTo()
  expect(await stage.statusOf(number)).toMatch(/^failure: held: main is frozen/)
})

test('another branch than that of the pull request does not tell whether it is frozen', async () => {
  const number = await pull('feat: more')
  await stage.run('freeze', quiet)
  await stage.push('other', { 'b.go': '1' })
  const ran = await stage.run('check', { 'pull-request': String(number), branch: 'other' })
  expect(ran.outputs).toMatchObject({ allowed: 'false', frozen: 'true', owner: 'ada' })
})
