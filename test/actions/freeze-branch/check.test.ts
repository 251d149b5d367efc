import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type CheckStage, startCheckStage } from './check-stage.ts'

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
  test('is held when no rule fits, and told why by each of them', async () => {
    const { summary, ...verdict } = await verdictOf(await stage.pull('feat: more'))
    expect(verdict).toMatchObject({ allowed: 'false', rule: '', status: expect.stringMatching(held) })
    for (const rule of ['label freeze-exempt', 'title', 'paths', 'author ben', '1 approval'])
      expect(summary).toContain(rule)
  })

  test('passes by its title', async () => {
    const verdict = await verdictOf(await stage.pull('fix(api): less'))
    expect(verdict).toMatchObject({ allowed: 'true', rule: expect.stringContaining('title') })
    expect(verdict.status).toMatch(/^success: passes the freeze of main: /)
  })

  test('that is closed is nothing to decide about', async () => {
    const number = await stage.pull('feat: closed')
    await stage.call('PATCH', `/pulls/${number}`, { state: 'closed' })
    const ran = await stage.check(number)
    expect(ran.outputs).toMatchObject({ outcome: 'nothing-to-do', allowed: 'false' })
    expect(await stage.statusOf(number)).toBe('none')
  })
})

test('an event of no pull request is refused', async () => {
  const ran = await stage.check({ ref: 'refs/heads/main' }, {}, { GITHUB_EVENT_NAME: 'push' })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
  expect(ran.log).toContain('pull-request')
})
