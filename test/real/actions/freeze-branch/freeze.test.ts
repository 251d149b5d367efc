import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from '../../../actions/freeze-branch/staged.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterEach(() => stage.again())
afterAll(() => stage.close())

describe('backend ruleset', () => {
  test('two releases hold one branch, and the thaw of one leaves the other', async () => {
    await stage.run('freeze', { version: 'v0.50.0-rc1' })
    await stage.run('freeze', { version: 'v0.49.3' })
    const first = await stage.run('thaw', { version: 'v0.50.0' })
    expect(first.outputs).toMatchObject({ outcome: 'done', frozen: 'true' })
    expect(first.outputs.reason).toContain('still frozen for v0.49.3')
    expect(await stage.tryPush(stage.token)).toContain('GH013')
    await stage.run('thaw', { version: 'v0.49.3' })
    expect(await stage.tryPush(stage.token)).toBe('pushed')
  })

  // proves S2.32
  test('the bypass actor passes', async () => {
    await stage.run('freeze', { bypass: `app:${stage.botId}` })
    expect(await stage.tryPush(stage.bot)).toBe('pushed')
    expect(await stage.tryPush(stage.token)).toContain('GH013')
  })
})

// proves S2.25
test('backend lock locks the branch, and its protection goes again', async () => {
  const ran = await stage.run('freeze', { backend: 'lock' })
  expect(ran.outputs.outcome).toBe('done')
  expect((await stage.call('GET', '/branches/main/protection')).body.lock_branch.enabled).toBe(true)
  await stage.run('thaw')
  expect((await stage.call('GET', '/branches/main/protection')).status).toBe(404)
})

describe('backend policy', () => {
  test('with the ruleset the status is required, and what passes is merged', async () => {
    await stage.push('feature', { 'a.go': '1' })
    await stage.push('bug', { 'b.go': '1' })
    const feature = await stage.open('feature', { title: 'feat: more' })
    const fix = await stage.open('bug', { title: 'fix: less' })
    const ran = await stage.run('freeze', { backend: 'ruleset, policy' })
    expect(ran.outputs.outcome).toBe('done')
    expect((await stage.call('PUT', `/pulls/${feature}/merge`)).status).toBe(405)
    expect((await stage.call('PUT', `/pulls/${fix}/merge`)).status).toBe(200)
    await stage.run('thaw')
    const { body: issue } = await stage.call('GET', `/issues/${ran.outputs['issue-number']}`)
    // One line, though it was told of while it was open too.
    expect(issue.body.match(new RegExp(`\\| #${fix} \\| <code>title`, 'g'))).toHaveLength(1)
    // The fix stood on the feature, which came in with it.
    expect(issue.body).toContain(`| #${feature} | <code>none of them</code> | merged by ada`)
  })
})

test('the sweep thaws what has expired, and puts right what has drifted', async () => {
  await stage.run('freeze', { until: '3s' })
  await new Promise((resolve) => setTimeout(resolve, 3100))
  const swept = await stage.run('sweep')
  expect(swept.outputs).toMatchObject({ outcome: 'done', frozen: 'false' })
  expect(await stage.tryPush(stage.token)).toBe('pushed')
  await stage.run('freeze')
  stage.reset()
  expect((await stage.run('status')).log).toContain('not so')
  expect((await stage.run('sweep')).outputs.outcome).toBe('done')
  expect(await stage.tryPush(stage.token)).toContain('GH013')
  expect((await stage.run('sweep')).outputs.outcome).toBe('already-done')
})

test('status tells and changes nothing', async () => {
  stage.effects()
  expect((await stage.run('status')).outputs).toMatchObject({ frozen: 'false', reason: 'no branch is frozen' })
  await stage.run('freeze')
  stage.effects()
  const ran = await stage.run('status')
  expect(ran.outputs).toMatchObject({ outcome: 'done', frozen: 'true' })
  expect(JSON.parse(ran.outputs.branches ?? '')).toMatchObject([{ branch: 'main', backends: ['ruleset'] }])
  expect(stage.effects()).toEqual([])
})
