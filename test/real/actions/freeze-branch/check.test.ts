import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type CheckStage, startCheckStage } from '../../../actions/freeze-branch/check-stage.ts'

let stage: CheckStage

const allow = `
- {label: freeze-exempt, set-by: maintain}
- title: [fix, security, docs]
- paths: ['docs/**', '**/*.md']
- author: [ben]
- {approvals: 1, by: maintain}
`

beforeAll(async () => {
  stage = await startCheckStage()
  const quiet = { audit: 'none', variable: 'false' }
  const ran = await stage.run('freeze', { ...quiet, backend: 'policy', version: 'v0.50.0-rc1', allow })
  expect(ran.outputs.outcome).toBe('done')
})
afterAll(() => stage.close())

const held = /^failure: held: main is frozen until .* for v0\.50\.0-rc1$/

async function verdictOf(number: number) {
  const ran = await stage.check(number)
  expect(ran.outputs).toMatchObject({ outcome: 'done', frozen: 'true', owner: 'ada' })
  const { allowed, 'matched-rule': rule } = ran.outputs
  return { allowed, rule, status: await stage.statusOf(number), log: ran.log, summary: ran.summary }
}

describe('a pull request to a frozen branch', () => {
  test('passes by what it changes', async () => {
    const verdict = await verdictOf(await stage.pull('chore: more', 'notes.md'))
    expect(verdict).toMatchObject({ allowed: 'true', rule: expect.stringContaining('paths') })
  })

  test('passes by who made it', async () => {
    const verdict = await verdictOf(await stage.pull('chore: more', 'b.go', stage.ben))
    expect(verdict).toMatchObject({ allowed: 'true', rule: expect.stringContaining('author') })
  })

  test('passes by an approval of a maintainer, and not by that of somebody else', async () => {
    const number = await stage.pull('chore: more')
    await stage.call('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' }, stage.ben)
    expect(await verdictOf(number)).toMatchObject({ allowed: 'false', status: expect.stringMatching(held) })
    await stage.call('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' }, stage.mia)
    expect(await verdictOf(number)).toMatchObject({ allowed: 'true', rule: expect.stringContaining('1 approval') })
  })

  test('passes by a label of a maintainer, and not by that of somebody else', async () => {
    const number = await stage.pull('chore: more')
    const labels = ['freeze-exempt']
    await stage.call('POST', `/issues/${number}/labels`, { labels }, stage.ben)
    expect(await verdictOf(number)).toMatchObject({ allowed: 'false', status: expect.stringMatching(held) })
    await stage.call('DELETE', `/issues/${number}/labels/freeze-exempt`, undefined, stage.ben)
    await stage.call('POST', `/issues/${number}/labels`, { labels }, stage.mia)
    expect(await verdictOf(number)).toMatchObject({ allowed: 'true', rule: expect.stringContaining('freeze-exempt') })
    await stage.call('DELETE', `/issues/${number}/labels/freeze-exempt`, undefined, stage.ben)
    expect(await verdictOf(number)).toMatchObject({ allowed: 'false', status: expect.stringMatching(held) })
  })

  test('of a stranger is held for all its title, until a maintainer stands behind it', async () => {
    const number = await stage.pullOfStranger('fix: less')
    expect(await verdictOf(number)).toMatchObject({ allowed: 'false', status: expect.stringMatching(held) })
    await stage.call('POST', `/pulls/${number}/reviews`, { event: 'APPROVE' }, stage.mia)
    expect(await verdictOf(number)).toMatchObject({ allowed: 'true', rule: expect.stringContaining('title') })
  })

  test('is judged by the branch that it goes to after it was retargeted', async () => {
    await stage.push('release-1', { 'r.go': '1' }, { from: stage.first, message: 'Begin a line' })
    const number = await stage.pull('feat: more')
    await stage.check(number)
    const before = (await stage.call('GET', `/pulls/${number}`)).body
    await stage.call('PATCH', `/pulls/${number}`, { base: 'release-1' })
    // The event of the change before comes late: its base is that of then.
    const ran = await stage.check({ action: 'edited', number, pull_request: before })
    expect(await stage.statusOf(number)).toBe('success: release-1 is not frozen')
    expect(ran.outputs).toMatchObject({ allowed: 'true' })
  })

  test('that shares its head with another is held for both', async () => {
    await stage.push('release-2', { 's.go': '1' }, { from: stage.first, message: 'Begin another line' })
    const number = await stage.pull('feat: shared')
    const { head } = (await stage.call('GET', `/pulls/${number}`)).body
    const twin = await stage.open(head.ref, { base: 'release-2' })
    expect((await stage.check(twin)).outputs.allowed).toBe('false')
    expect(await stage.statusOf(twin)).toMatch(held)
  })

  test('is found by the input, too', async () => {
    const number = await stage.pull('feat: by hand')
    const ran = await stage.check({}, { 'pull-request': String(number) })
    expect(ran.outputs).toMatchObject({ outcome: 'done', allowed: 'false' })
    const again = await stage.check({}, { 'pull-request': String(number) })
    expect(again.outputs).toMatchObject({ outcome: 'already-done', allowed: 'false' })
  })
})
