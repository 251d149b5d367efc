import { expect, test } from '@jest/globals'
import {
  rulesetAddress,
  tellLock,
  tellRuleset,
  tellRulesetThaw,
  tellUnlock
} from '../../../actions/freeze-branch/src/administration-describe.ts'
import type { LockPlan, UnlockPlan } from '../../../actions/freeze-branch/src/lock-plan.ts'
import { wantedRuleset } from '../../../actions/freeze-branch/src/ruleset-definition.ts'
import type { RulesetChange, RulesetPlan, RulesetThaw } from '../../../actions/freeze-branch/src/ruleset-plan.ts'

const how = { bypass: [], withPolicy: false, statusContext: 'slipway/freeze' }
const wanted = wantedRuleset('main', how)
const judged = wantedRuleset('main', { ...how, withPolicy: true })
const change: RulesetChange = wanted.definition
const named = 'ruleset "slipway/freeze/main"'

test.each<[RulesetPlan, string, string, string | undefined]>([
  [{ kind: 'create' }, 'pending', `create ${named} (update, deletion, non_fast_forward; nobody passes it)`, undefined],
  [{ kind: 'nothing', id: 1 }, 'satisfied', `keep ${named}`, 'it is there already'],
  [
    { kind: 'update', id: 1, drift: ['is not enforced (disabled)', 'lacks the rule update'], change },
    ...(['pending', `put ${named} right`, 'it is not enforced (disabled), lacks the rule update'] as const)
  ]
])('a freeze by a ruleset: %j', (plan, state, description, reason) => {
  const told = tellRuleset(plan, wanted, [])
  expect([told.state, told.reason]).toEqual([state, reason])
  expect(told.description).toContain(description)
})

test('a freeze by a ruleset that judges, with some who pass', () => {
  expect(tellRuleset({ kind: 'create' }, judged, ['app:release-bot', 'role:admin@pull-request']).description).toBe(
    `create ${named} (status "slipway/freeze", deletion, non_fast_forward; passed by app:release-bot, role:admin@pull-request)`
  )
})

test.each<[RulesetThaw, string, string, string | undefined]>([
  [{ kind: 'nothing', notes: [] }, 'satisfied', `delete ${named}`, 'there is none'],
  [{ kind: 'nothing', notes: ['x stays'] }, 'satisfied', `delete ${named}`, 'x stays'],
  [{ kind: 'delete', id: 1, notes: [] }, 'pending', `delete ${named}`, undefined],
  [{ kind: 'keep', id: 1, notes: ['x stays'], change }, 'pending', `take what freezes out of ${named}`, 'x stays']
])('a thaw of a ruleset: %j', (plan, state, description, reason) =>
  expect(tellRulesetThaw(plan, wanted)).toEqual({ state, description, ...(reason && { reason }) })
)

const complaint = { place: 'branch "main"', problem: 'is protected by a pattern', remedy: 'use backend: ruleset' }

test.each<[LockPlan, string, string, string | undefined]>([
  [{ kind: 'lock', id: 'x' }, 'pending', 'lock branch "main" in its protection', undefined],
  [{ kind: 'protect', repositoryId: 'x' }, 'pending', 'lock branch "main" by a protection of its own', undefined],
  [{ kind: 'nothing' }, 'satisfied', 'lock branch "main"', 'it is locked already'],
  [
    { kind: 'refuse', complaint },
    'conflict',
    'lock branch "main"',
    'it is protected by a pattern; use backend: ruleset'
  ]
])('a freeze by a lock: %j', (plan, state, description, reason) =>
  expect(tellLock(plan, 'main')).toEqual({ state, description, ...(reason && { reason }) })
)

test.each<[UnlockPlan, string, string, string | undefined]>([
  [{ kind: 'unlock', id: 'x', notes: [] }, 'pending', 'unlock branch "main" in its protection', undefined],
  [{ kind: 'unlock', id: 'x', notes: ['y stays'] }, 'pending', 'unlock branch "main" in its protection', 'y stays'],
  [
    { kind: 'unprotect', id: 'x', notes: [] },
    ...(['pending', 'unlock branch "main", and delete its protection, which came with the lock', undefined] as const)
  ],
  [{ kind: 'nothing', notes: [] }, 'satisfied', 'unlock branch "main"', 'there is no lock of the freeze'],
  [{ kind: 'nothing', notes: ['it is left'] }, 'satisfied', 'unlock branch "main"', 'it is left']
])('a thaw of a lock: %j', (plan, state, description, reason) =>
  expect(tellUnlock(plan, 'main')).toEqual({ state, description, ...(reason && { reason }) })
)

test('where a ruleset is seen', () => {
  const place = { serverUrl: 'https://github.com', repository: 'acme/harbor' }
  expect(rulesetAddress(place, 42)).toBe('https://github.com/acme/harbor/rules/42')
})
