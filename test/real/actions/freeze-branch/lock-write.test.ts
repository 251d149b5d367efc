import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { noDemands, type ProtectionSettings, protectionsOf } from '#rehearsal/world/rules/protection/protection'
import { freezeByLock, thawByLock } from '../../../../actions/freeze-branch/src/lock-write.ts'
import { observeProtection } from '../../../../actions/freeze-branch/src/protection-observe.ts'
import type { LockBefore } from '../../../../actions/freeze-branch/src/state.ts'
import { type Harbor, startHarbor } from '../../../actions/freeze-branch/administration-harbor.ts'

let harbor: Harbor
beforeAll(async () => {
  harbor = await startHarbor()
})
afterEach(() => harbor.reset())
afterAll(() => harbor.close())

const none: LockBefore = { kind: 'unprotected' }
const open: LockBefore = { kind: 'protected', locked: false }
const freeze = (token = harbor.bot) => freezeByLock(harbor.runner, token, 'main')
const thaw = (before: LockBefore = none, token = harbor.bot) => thawByLock(harbor.runner, token, 'main', before)
const rules = () => protectionsOf(harbor.repository)
const settingsOf = (pattern: string) => rules().find((rule) => rule.pattern === pattern)?.settings
let count = 100
const protect = (pattern: string, settings: Partial<ProtectionSettings> = {}) =>
  rules().push({ id: ++count, pattern, creator: 'ada', settings: { ...noDemands, ...settings } })

describe('a branch that a lock freezes', () => {
  test('takes neither pushes nor merges, and all again when it is thawed', async () => {
    await freeze()
    expect(await harbor.tryPush(harbor.ben)).toContain('Cannot change this locked branch')
    expect(await harbor.tryMerge(harbor.ben)).toContain('Cannot change this locked branch')
    expect(await harbor.tryPush(harbor.token)).toBe('pushed')
    expect(settingsOf('main')).toEqual({ ...noDemands, lockBranch: true })
    expect(await thaw()).toEqual([])
    expect(await harbor.tryPush(harbor.ben)).toBe('pushed')
    expect(await harbor.tryMerge(harbor.ben)).toBe('merged')
    expect(rules()).toEqual([])
  })

  test('keeps the protection that it has', async () => {
    protect('main', { enforceAdmins: true, linearHistory: true, allowForcePushes: true })
    const before = { ...settingsOf('main') }
    await freeze()
    await freeze()
    expect(await harbor.tryPush(harbor.token)).toContain('Cannot change this locked branch')
    expect(await harbor.tryMerge(harbor.bot)).toContain('Cannot change this locked branch')
    expect(settingsOf('main')).toEqual({ ...before, lockBranch: true })
    expect(await thaw(open)).toEqual([])
    expect(settingsOf('main')).toEqual(before)
    expect(harbor.effects().filter((kind) => kind.endsWith('protection'))).toEqual([
      'update-protection',
      'update-protection'
    ])
  })
})

describe('a pattern', () => {
  test('is not locked, for it would lock other branches', async () => {
    await harbor.push('mine', { mine: '1' }, { from: harbor.first })
    protect('m*')
    await expect(freeze()).rejects.toThrow(
      'branch "main": is protected by the pattern "m*": a lock there would lock "mine", too; use backend: ruleset'
    )
    expect(settingsOf('m*')?.lockBranch).toBe(false)
    protect('main')
    await freeze()
    expect([settingsOf('m*')?.lockBranch, settingsOf('main')?.lockBranch]).toEqual([false, true])
  })

  test('is found by what GitHub says, on any page', async () => {
    for (let at = 0; at < 101; at += 1) protect(`z${at}/*`)
    protect('[m]ain', { lockBranch: true })
    const { exact, wide } = await observeProtection(harbor.runner, harbor.bot, 'main')
    expect([exact, wide?.pattern, wide?.branches]).toEqual([undefined, '[m]ain', ['main']])
    await freeze()
    expect(rules()).toHaveLength(102)
    protect('main')
    expect((await observeProtection(harbor.runner, harbor.bot, 'main')).exact?.pattern).toBe('main')
  })
})

describe('with trouble on the way', () => {
  const effect = { kind: /-protection$/ }
  test.each([
    ['answers are lost', { harm: 'lose-reply', effect }],
    ['connections break', { harm: 'reset', effect }],
    ['the server stumbles', { harm: 'refuse', answer: { status: 502, body: 'x' }, effect }]
  ] as const)('where %s, it is done once', async (_, fault) => {
    harbor.world.arm(fault)
    await freeze()
    expect(settingsOf('main')?.lockBranch).toBe(true)
    harbor.world.arm(fault)
    await thaw()
    expect(rules()).toEqual([])
    protect('main')
    harbor.world.arm(fault)
    await freeze()
    harbor.world.arm(fault)
    expect(await thaw(open)).toEqual([])
    expect(settingsOf('main')).toEqual(noDemands)
    const done = ['create-protection', 'delete-protection', 'update-protection', 'update-protection']
    expect(harbor.effects()).toEqual(done)
  })

  test('somebody is first, with a protection or without one', async () => {
    const arm = (run: () => void) =>
      harbor.world.arm({ harm: 'run', when: 'before', run, request: { method: 'POST', path: /graphql/ }, skip: 1 })
    arm(() => protect('main', { linearHistory: true }))
    await freeze()
    expect(settingsOf('main')).toEqual({ ...noDemands, linearHistory: true, lockBranch: true })
    arm(() => harbor.reset())
    expect(await thaw(open)).toEqual([])
    expect(rules()).toEqual([])
  })
})

describe('a token that may not', () => {
  test('is told what it lacks, and how to get it', async () => {
    const said = /token: may not administer "acme\/harbor".*"Administration: write".*backend: policy/
    await expect(freeze(harbor.job)).rejects.toThrow(said)
    await expect(freeze(harbor.ben)).rejects.toThrow(said)
    const permissions = { administration: 'read' } as const
    const repositories = ['acme/harbor']
    const reader = harbor.world.issueToken({ kind: 'installation', login: 'x[bot]', repositories, permissions })
    await expect(freeze(reader)).rejects.toThrow(/^protect branch "main": token: may not administer/)
    protect('main', { lockBranch: true })
    await expect(thaw(open, reader)).rejects.toThrow(/^unlock branch "main": token: may not administer/)
  })
})

test('a server that knows no locks', async () => {
  const message = "Field 'lockBranch' doesn't exist on type 'BranchProtectionRule'"
  const answer = { status: 200, body: { errors: [{ message }] } }
  harbor.world.arm({ harm: 'refuse', answer, request: { path: /graphql/ } })
  await expect(freeze()).rejects.toThrow(
    /^read the protection of branch "main": the server knows no locks of branches \(.*an old GitHub Enterprise Server; use backend: ruleset/
  )
})
