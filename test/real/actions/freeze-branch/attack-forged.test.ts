import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { noDemands, protectionsOf } from '#rehearsal/world/rules/protection/protection'
import { forge } from '../../../actions/freeze-branch/forged.ts'
import { type Stage, startStage } from '../../../actions/freeze-branch/staged.ts'
import { holder } from '../../../actions/freeze-branch/state-given.ts'

let stage: Stage

const quiet = { audit: 'none', variable: 'false' }
const thawing = { phase: 'thawing', holders: [] } as const

beforeEach(async () => {
  stage = await startStage()
})
afterEach(() => stage.close())

describe('what somebody who may push cannot do with a document', () => {
  test('take away what a protection demands besides the lock', async () => {
    const settings = { ...noDemands, requiresLinearHistory: true, isAdminEnforced: true }
    protectionsOf(stage.repository).push({ id: 9, pattern: 'main', creator: 'ada', settings })
    const before = (await stage.call('GET', '/branches/main/protection')).body
    await forge(stage, { ...thawing, backends: ['lock', 'ruleset'], lockBefore: { kind: 'unprotected' } })
    await stage.run('sweep', quiet)
    expect((await stage.call('GET', '/branches/main/protection')).body).toEqual(before)
  })

  test.each(['sweep', 'thaw'])('have a %s open a branch that is locked for good', async (mode) => {
    const settings = { ...noDemands, lockBranch: true, isAdminEnforced: true }
    protectionsOf(stage.repository).push({ id: 9, pattern: 'main', creator: 'ada', settings })
    await forge(stage, { ...thawing, backends: ['lock'], lockBefore: { kind: 'protected', locked: false } })
    const ran = await stage.run(mode, { ...quiet, backend: 'ruleset, policy' })
    expect(ran.outputs.outcome).toBe('refused')
    expect(ran.log).toContain('backend: does not name lock, by which "main" is frozen')
    expect((await stage.call('GET', '/branches/main/protection')).body.lock_branch.enabled).toBe(true)
  })

  test('take away a ruleset of another name', async () => {
    const rules = [{ type: 'deletion' }]
    const conditions = { ref_name: { include: ['refs/heads/main'], exclude: [] } }
    await stage.call('POST', '/rulesets', {
      name: 'theirs',
      target: 'branch',
      enforcement: 'active',
      conditions,
      rules
    })
    await forge(stage, thawing)
    await stage.run('sweep', quiet)
    expect((await stage.call('GET', '/rulesets')).body).toMatchObject([{ name: 'theirs' }])
  })

  test("write over somebody's issue", async () => {
    const { body: issue } = await stage.call('POST', '/issues', { title: 'theirs', body: 'mine' })
    await forge(stage, { issue: issue.number, holders: [holder({ until: '2100-01-01T00:00:00Z' })] })
    const swept = await stage.run('sweep', { variable: 'false' })
    expect(swept.outputs['issue-number']).not.toBe(String(issue.number))
    await forge(stage, { ...thawing, issue: issue.number })
    await stage.run('sweep', { variable: 'false' })
    expect((await stage.call('GET', `/issues/${issue.number}`)).body).toMatchObject({
      title: 'theirs',
      body: 'mine',
      state: 'open'
    })
  })

  test('keep the branch frozen against a thaw', async () => {
    await forge(stage, { holders: [holder({ until: '9999-01-01T00:00:00Z' })] })
    expect((await stage.run('sweep', quiet)).outputs.frozen).toBe('true')
    expect((await stage.run('thaw', { ...quiet, all: 'true' })).outputs.frozen).toBe('false')
    expect(await stage.tryPush(stage.token)).toBe('pushed')
  })

  test('speak to the runner, or to the summary', async () => {
    const trap = '::error::x\n::set-output name=frozen::false\r<b>'
    const owner = { actor: trap, run: trap }
    await forge(stage, {
      holders: [holder({ key: trap, version: trap, reason: trap, owner, until: '2100-01-01T00:00:00Z' })]
    })
    for (const mode of ['status', 'sweep', 'thaw']) {
      const ran = await stage.run(mode, { variable: 'false' })
      expect(ran.outputs.frozen).toBe('true')
      expect(ran.log).not.toMatch(/^\s*::(error::x|set-output)/m)
      expect(ran.summary).not.toContain('<b>')
    }
  })
})

describe('a branch that goes while it is frozen', () => {
  test('is thawed all the same', async () => {
    await stage.push('release/1', { a: '1' })
    await stage.run('freeze', { backend: 'policy', branch: 'release/1' })
    await stage.call('DELETE', '/git/refs/heads/release/1')
    expect((await stage.run('sweep')).outputs).toMatchObject({ frozen: 'true' })
    expect((await stage.run('thaw', { branch: 'release/1' })).outputs).toMatchObject({
      outcome: 'done',
      frozen: 'false'
    })
  })

  test('under a new name it is free, and the old name is thawed', async () => {
    await stage.push('release/1', { a: '1' })
    await stage.run('freeze', { branch: 'release/1' })
    await stage.call('POST', '/branches/release/1/rename', { new_name: 'release/2' })
    expect((await stage.run('status')).outputs.branches).toContain('release/1')
    expect((await stage.run('thaw', { branch: 'release/1' })).outputs).toMatchObject({
      outcome: 'done',
      frozen: 'false'
    })
  })
})
