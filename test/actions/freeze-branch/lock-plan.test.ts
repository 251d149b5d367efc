import { describe, expect, test } from '@jest/globals'
import { lockBefore, lockWarnings, planLock, planUnlock } from '../../../actions/freeze-branch/src/lock-plan.ts'
import {
  type GivenRule,
  type Protection,
  type ProtectionRule,
  protectionOf,
  readRule
} from '../../../actions/freeze-branch/src/protection-rules.ts'
import type { LockBefore } from '../../../actions/freeze-branch/src/state.ts'

const rule = (change: Partial<ProtectionRule> = {}): ProtectionRule => ({
  ...{ id: 'BPR_1', pattern: 'main', locked: false, passedByAdmins: true, settings: [] },
  ...{ branches: ['main'], branchCount: 1, ...change }
})
const protection = (exact?: ProtectionRule, wide?: ProtectionRule): Protection => ({ repositoryId: 'R_1', exact, wide })
const pattern = (change: Partial<ProtectionRule> = {}) =>
  rule({ pattern: 'm*', branches: ['main', 'mine'], branchCount: 2, ...change })
const locked = rule({ locked: true })
const none: LockBefore = { kind: 'unprotected' }
const open: LockBefore = { kind: 'protected', locked: false }
const shut: LockBefore = { kind: 'protected', locked: true }

test.each<[string, Protection, LockBefore]>([
  ['no protection', protection(), none],
  ['one without a lock', protection(rule()), open],
  ['one with a lock', protection(locked), shut],
  ['a pattern with a lock', protection(undefined, pattern({ locked: true })), shut]
])('what is remembered of %s', (_, found, expected) => expect(lockBefore(found)).toEqual(expected))

describe('a freeze', () => {
  test.each<[string, Protection, object]>([
    ['protects a branch without protection', protection(), { kind: 'protect', repositoryId: 'R_1' }],
    [
      'locks a protected branch',
      protection(rule({ settings: ['requiresLinearHistory'] })),
      { kind: 'lock', id: 'BPR_1' }
    ],
    ['does nothing where it is locked', protection(locked), { kind: 'nothing' }],
    ['does nothing where a pattern locks it', protection(undefined, pattern({ locked: true })), { kind: 'nothing' }]
  ])('%s', (_, found, expected) => expect(planLock(found, 'main')).toEqual(expected))

  test.each<[string, Partial<ProtectionRule>, string]>([
    ['one other branch', {}, 'a lock there would lock "mine", too'],
    ['many others', { branches: ['a', 'main', 'b'], branchCount: 9 }, 'would lock "a", "b" and 6 more, too'],
    ['none as yet', { branches: ['main'], branchCount: 1 }, 'would lock every branch of that pattern, now and later']
  ])('refuses a pattern for %s', (_, change, said) => {
    const complaint = {
      place: 'branch "main"',
      problem: `is protected by the pattern "m*": ${said.startsWith('a lock') ? said : `a lock there ${said}`}`,
      remedy: 'use backend: ruleset, which freezes this branch alone, or make a protection for exactly this branch'
    }
    expect(planLock(protection(undefined, pattern(change)), 'main')).toEqual({ kind: 'refuse', complaint })
  })
})

describe('a thaw', () => {
  test.each<[string, Protection, LockBefore, object]>([
    [
      'unlocks what was open',
      protection(rule({ locked: true, settings: ['requiresLinearHistory'] })),
      open,
      { kind: 'unlock', id: 'BPR_1' }
    ],
    ['takes away what the freeze made', protection(locked), none, { kind: 'unprotect', id: 'BPR_1' }],
    ['has nothing to do where all is gone', protection(), none, { kind: 'nothing' }],
    ['leaves a pattern alone', protection(undefined, pattern({ locked: true })), shut, { kind: 'nothing' }]
  ])('%s', (_, found, before, expected) =>
    expect(planUnlock(found, 'main', before)).toEqual({ ...expected, notes: [] })
  )

  test.each<[string, Protection, LockBefore, string, string]>([
    ['unlocked by somebody', protection(rule()), open, 'nothing', 'is not locked any more, and is left as it is'],
    ['made by the freeze, and unlocked by somebody', protection(rule()), none, 'nothing', 'is not locked any more'],
    ['gone', protection(), open, 'nothing', 'was there before the freeze and is gone'],
    [
      'gone, with its lock',
      protection(undefined, pattern()),
      shut,
      'nothing',
      'was there before the freeze and is gone'
    ],
    ['locked before', protection(locked), shut, 'nothing', 'stays locked, as it was before the freeze'],
    [
      'locked before, unlocked since',
      protection(rule()),
      shut,
      'nothing',
      'was locked before the freeze and is not any more'
    ],
    [
      'made by the freeze, and added to',
      protection(rule({ locked: true, settings: ['isAdminEnforced', 'allowsDeletions'] })),
      none,
      'unlock',
      'only its lock goes, and this stays: isAdminEnforced, allowsDeletions'
    ]
  ])('says of a protection that is %s', (_, found, before, kind, note) => {
    const plan = planUnlock(found, 'main', before)
    expect([plan.kind, plan.notes]).toEqual([kind, [expect.stringContaining(note)]])
  })
})

test('a warning where administrators pass', () => {
  const said = [expect.stringContaining('administrators can still push to branch "main" while it is locked')]
  expect(lockWarnings(protection(), 'main')).toEqual(said)
  expect(lockWarnings(protection(rule()), 'main')).toEqual(said)
  expect(lockWarnings(protection(rule({ passedByAdmins: false })), 'main')).toEqual([])
})

test('what is read of protections', () => {
  const given = {
    ...{ id: 'BPR_1', pattern: 'main', lockBranch: true, isAdminEnforced: true, allowsDeletions: true },
    bypassForcePushAllowances: { totalCount: 1 },
    matchingRefs: { totalCount: 12, nodes: [{ name: 'main' }] }
  } as unknown as GivenRule
  const read = readRule(given)
  expect(read).toEqual({
    ...{ id: 'BPR_1', pattern: 'main', locked: true, passedByAdmins: false, branches: ['main'], branchCount: 12 },
    settings: ['allowsDeletions', 'isAdminEnforced', 'bypassForcePushAllowances']
  })
  const wide = rule({ id: 'BPR_2', pattern: '*' })
  expect(protectionOf('R_1', 'main', [wide, read], 'BPR_1')).toEqual(protection(read))
  expect(protectionOf('R_1', 'main', [wide], 'BPR_2')).toEqual(protection(undefined, wide))
  expect(protectionOf('R_1', 'main', [wide], undefined)).toEqual(protection())
})
