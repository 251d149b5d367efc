import { describe, expect, test } from '@jest/globals'
import {
  type BypassActor,
  type FoundRuleset,
  type Rule,
  wantedRuleset
} from '../../../actions/freeze-branch/src/ruleset-definition.ts'
import { isOursAlone, planRuleset, planThaw } from '../../../actions/freeze-branch/src/ruleset-plan.ts'

const bot: BypassActor = { actor_type: 'Integration', actor_id: 7, bypass_mode: 'always' }
const admins: BypassActor = { actor_type: 'OrganizationAdmin', actor_id: null, bypass_mode: 'pull_request' }
const how = { bypass: [bot], withPolicy: false, statusContext: 'slipway/freeze' }
const wanted = wantedRuleset('main', how)
const judged = wantedRuleset('main', { ...how, withPolicy: true })

const found = (from = wanted, change: Partial<FoundRuleset> = {}): FoundRuleset => ({
  ...{ id: 42, name: from.definition.name, target: 'branch', enforcement: 'active' },
  ...{ bypass: from.definition.bypass_actors, ...from.definition.conditions.ref_name, rules: from.definition.rules },
  ...change
})
const required = (...contexts: string[]): Rule => ({
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: false,
    do_not_enforce_on_create: false,
    required_status_checks: contexts.map((context) => ({ context }))
  }
})
const linear: Rule = { type: 'required_linear_history' }
const types = (rules: readonly Rule[]) => rules.map(({ type }) => type)

test('what is wanted', () => {
  expect(wanted.definition).toEqual({
    name: 'slipway/freeze/main',
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [bot],
    conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } },
    rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }]
  })
  expect(types(judged.definition.rules)).toEqual(['required_status_checks', 'deletion', 'non_fast_forward'])
  expect(judged.definition.rules[0]).toEqual(required('slipway/freeze'))
})

describe('a freeze', () => {
  test('makes what is not there', () => expect(planRuleset(undefined, wanted)).toEqual({ kind: 'create' }))

  test.each([
    ['as it was made', found()],
    ['with a status', found(judged), judged],
    ['seen by a token that may not see who passes', found(wanted, { bypass: undefined })],
    [
      'with what GitHub writes out',
      found(wanted, { rules: [...wanted.definition.rules].reverse().map((rule) => ({ ...rule, parameters: {} })) })
    ],
    ['with rules of others', found(wanted, { rules: [...wanted.definition.rules, linear, required('ci')] })],
    [
      'with statuses of others',
      found(judged, { rules: [...judged.definition.rules.slice(1), required('ci', 'slipway/freeze')] }),
      judged
    ]
  ])('leaves one %s', (_, there, want = wanted) => {
    expect(planRuleset(there, want)).toEqual({ kind: 'nothing', id: 42 })
  })

  test.each<[string, Partial<FoundRuleset>, string[]]>([
    ['is disabled', { enforcement: 'disabled' }, ['is not enforced (disabled)']],
    [
      'covers another branch',
      { include: ['refs/heads/next'] },
      ['does not cover refs/heads/main', 'covers refs/heads/next too']
    ],
    ['leaves branches out', { exclude: ['refs/heads/main'] }, ['leaves out refs/heads/main']],
    ['lacks rules', { rules: [{ type: 'deletion' }] }, ['lacks the rule update', 'lacks the rule non_fast_forward']],
    [
      'is passed by others',
      { bypass: [{ ...bot, bypass_mode: 'exempt' }, admins] },
      [
        'is not passed by Integration 7',
        'is passed by Integration 7 (exempt)',
        'is passed by OrganizationAdmin (pull_request)'
      ]
    ],
    [
      'has what a freeze with a policy needs',
      { rules: judged.definition.rules },
      ['lacks the rule update', 'requires the status slipway/freeze']
    ]
  ])('puts one right that %s', (_, change, drift) => {
    const { enforcement, bypass_actors, conditions, rules } = wanted.definition
    const expected = { enforcement, bypass_actors, conditions, rules }
    expect(planRuleset(found(wanted, change), wanted)).toEqual({ kind: 'update', id: 42, drift, change: expected })
  })

  test('puts a status in the place of the rule that holds back everything', () => {
    const plan = planRuleset(found(), judged)
    expect(plan).toMatchObject({ drift: ['has the rule update', 'does not require the status slipway/freeze'] })
    expect(plan).toMatchObject({ change: { rules: judged.definition.rules } })
  })

  test('keeps what others have put there', () => {
    const there = found(wanted, { enforcement: 'evaluate', rules: [linear, required('ci')] })
    const ours = { kind: 'update', change: { rules: [...wanted.definition.rules, linear, required('ci')] } }
    expect(planRuleset(there, wanted)).toMatchObject(ours)
    const [, ...rest] = judged.definition.rules
    const both = { change: { rules: [required('slipway/freeze', 'ci'), ...rest, linear] } }
    expect(planRuleset(there, judged)).toMatchObject(both)
  })

  test('knows who it is whatever number GitHub gives those of whom there is one', () => {
    const want = wantedRuleset('main', { ...how, bypass: [admins] })
    expect(planRuleset(found(want, { bypass: [{ ...admins, actor_id: 1 }] }), want).kind).toBe('nothing')
  })
})

describe('a thaw', () => {
  test('of what is not there', () => expect(planThaw(undefined, wanted)).toEqual({ kind: 'nothing', notes: [] }))

  test.each([
    ['as it was made', found()],
    ['with a status', found(judged)],
    ['that was disabled', found(wanted, { enforcement: 'disabled' })],
    ['that lacks rules', found(wanted, { rules: [] })]
  ])('takes away one %s', (_, there) => expect(planThaw(there, wanted)).toEqual({ kind: 'delete', id: 42, notes: [] }))

  test('says that somebody has changed the branches', () => {
    const plan = planThaw(found(wanted, { include: ['refs/heads/main', 'refs/heads/next'] }), wanted)
    expect(plan).toMatchObject({ kind: 'delete', notes: [expect.stringContaining('changed the branches')] })
  })

  test('leaves the rules of others', () => {
    const rules = [...judged.definition.rules.slice(1), linear, required('ci', 'slipway/freeze')]
    const notes = [
      'the ruleset "slipway/freeze/main" stays, with what others have put into it: required_linear_history, required_status_checks (ci)'
    ]
    const plan = planThaw(found(wanted, { rules }), wanted)
    const change = {
      ...{ enforcement: 'active', bypass_actors: [bot], rules: [linear, required('ci')] },
      conditions: { ref_name: { include: ['refs/heads/main'], exclude: [] } }
    }
    expect(plan).toEqual({ kind: 'keep', id: 42, notes, change })
    expect(planThaw(found(wanted, { rules: [linear, required('ci')] }), wanted)).toEqual({ kind: 'nothing', notes })
  })
})

test('which of two may go', () => {
  expect(isOursAlone(found(), wanted)).toBe(true)
  expect(isOursAlone(found(wanted, { bypass: undefined }), wanted)).toBe(false)
  expect(isOursAlone(found(wanted, { rules: [...wanted.definition.rules, linear] }), wanted)).toBe(false)
  expect(isOursAlone(found(wanted, { enforcement: 'disabled' }), wanted)).toBe(false)
})
