import { expect, test } from '@jest/globals'
import { runStep, sourceArguments } from '../../run-step.ts'

const CANARY = 'learnt-canary-CANARY/+%0123456789'
const seed = [...CANARY].reverse().join('')

test.each([
  ['log', 'done'],
  ['failure', 'failed'],
  ['warning', 'done'],
  ['output', 'failed'],
  ['diff', 'done'],
  ['apply', 'failed']
])('a secret that is learnt during the run appears nowhere: %s', async (slip, outcome) => {
  const inputs = { seed, slip, 'dry-run': 'false', 'expect-plan': '' }
  const { log, errors, outputs, summary, state } = await runStep(sourceArguments('test/core/action/learn-secret.ts'), {
    inputs
  })
  const [first, ...rest] = log.split('\n')
  expect([first, outputs.outcome]).toEqual([`::add-mask::${CANARY.replaceAll('%', '%25')}`, outcome])
  const sinks = [rest.join('\n'), errors, JSON.stringify(outputs), summary, state].join('\n')
  for (const form of [CANARY, encodeURIComponent(CANARY), Buffer.from(CANARY).toString('base64')]) {
    expect(sinks).not.toContain(form)
  }
})
