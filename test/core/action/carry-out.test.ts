import { describe, expect, test } from '@jest/globals'
import { carryOut, type Order } from '#core/action/carry-out'
import { openLog } from '#core/action/log'
import type { Plan, Step } from '#core/action/plan'
import { createRedactor } from '#core/action/redactor'

type Done = string[]

function order(done: Done, dryRun = false): Order<string> {
  return {
    action: 'test',
    hash: '',
    dryRun,
    expected: '',
    cancelled: () => false,
    overdue: new Promise(() => {}),
    log: { ...openLog(createRedactor()), line: () => {} },
    apply: async (operation) => {
      done.push(operation)
      return {}
    },
    verify: async () => {}
  }
}

const publish = (state: Step<string>['state']): Step<string> => ({
  description: 'publish',
  operation: 'publish',
  state
})
const keep: Step<string> = { description: 'keep', operation: 'keep', state: 'pending', aside: true }

const plan = (steps: readonly Step<string>[]): Plan<string> => ({
  verdict: 'proceed',
  steps,
  outputs: {},
  usage: ['helm install']
})

/** What the run is of, whether it is a dry one, and what comes of it. */
const cases: readonly (readonly [string, readonly Step<string>[], boolean, string, Done])[] = [
  ['something to do and a by-product', [publish('pending'), keep], false, 'done', ['publish', 'keep']],
  ['nothing to do but a by-product', [publish('satisfied'), keep], false, 'already-done', ['keep']],
  ['nothing to do but a by-product, in a dry run', [publish('satisfied'), keep], true, 'already-done', []],
  ['something to do, in a dry run', [publish('pending'), keep], true, 'planned', []]
]

describe('by-products', () => {
  test.each(cases)('%s', async (_, steps, dryRun, outcome, expected) => {
    const done: Done = []
    const report = await carryOut(plan(steps), order(done, dryRun))
    expect([report.outcome, done]).toEqual([outcome, expected])
    expect(report.usage).toEqual(outcome === 'planned' ? undefined : ['helm install'])
  })

  test('one that fails makes the run fail', async () => {
    const apply = async () => {
      throw new Error('disk full')
    }
    const report = await carryOut(plan([publish('satisfied'), keep]), { ...order([]), apply })
    expect([report.outcome, report.usage]).toEqual(['failed', undefined])
  })
})
