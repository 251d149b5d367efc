import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { nothingToDo, type Plan, proceed, refuse, type Step } from '#core/action/plan'
import { PLAN_LIMIT, planDocument, planHash } from '#core/action/plan-document'
import { root } from '../../run-step.ts'

const validate = new Ajv2020().compile(JSON.parse(readFileSync(join(root, 'docs/plan.schema.json'), 'utf8')))
const step = (index: number, more: Partial<Step<object>> = {}): Step<object> => ({
  description: `write file ${index}`,
  operation: { file: `f${index}`, content: 'x' },
  state: 'pending',
  ...more
})
const complaint = { place: 'version', problem: 'is not one', remedy: 'correct it' }
const many = (count: number, more = {}) => Array.from({ length: count }, (_, index) => step(index, more))

const cases: [string, Plan<object, string>][] = [
  ['nothing to do', nothingToDo('because', {})],
  ['a refusal', refuse([complaint], {})],
  ['steps', proceed([step(1), step(2, { state: 'satisfied', reason: 'it is there' })], {}, 'two files')],
  ['a conflict', proceed([step(1, { state: 'conflict', reason: 'other' })], {})],
  ['more operations than fit', proceed(many(5000), {})],
  ['operations with huge data', proceed(many(20, { operation: { content: 'ü'.repeat(20000) } }), {})],
  [
    'huge texts',
    proceed([step(1, { description: 'x'.repeat(200000), reason: 'y'.repeat(200000) })], {}, 'z'.repeat(200000))
  ],
  [
    'more complaints than fit',
    refuse(
      Array.from({ length: 5000 }, () => complaint),
      {}
    )
  ]
]

describe('the document', () => {
  test.each(cases)('%s: it fits its schema and its limit', (_, plan) => {
    const text = planDocument('test', plan)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(PLAN_LIMIT)
    const document = JSON.parse(text)
    expect(validate(document) ? [] : validate.errors).toEqual([])
    expect(document.operations.length + document.omitted.operations).toBe(plan.steps.length)
  })

  test('the schema does refuse another shape', () =>
    expect(validate({ schema: 'slipway/plan/1', verdict: 'go' })).toBe(false))
})

describe('the hash', () => {
  const hash = (...steps: Step<object>[]) => planHash('test', proceed(steps, {}))

  test('it is the same for the same operations, however far they are and however their data is ordered', async () => {
    const reordered = step(1, { state: 'satisfied', operation: { content: 'x', file: 'f1' } })
    expect(await hash(step(1), step(2))).toBe(await hash(reordered, step(2)))
  })

  test.each([
    ['other data', [step(1), step(3)]],
    ['another order', [step(2), step(1)]],
    ['one more', [step(1), step(2), step(3)]]
  ])('%s changes it', async (_, steps) => expect(await hash(...steps)).not.toBe(await hash(step(1), step(2))))

  test('it covers what the document leaves out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(4999), async (index) => {
        const steps = many(5000)
        const changed = steps.with(index, step(index, { operation: { file: 'other' } }))
        expect(await hash(...steps)).not.toBe(await hash(...changed))
      }),
      { numRuns: 5 }
    )
  })
})
