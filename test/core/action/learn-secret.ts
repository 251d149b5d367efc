/** A small action that learns a secret while it runs, for the tests of the frame, and lets it slip in one place. */
import { Failure } from '#core/action/errors'
import { oneOf, text, writing } from '#core/action/inputs'
import { proceed } from '#core/action/plan'
import { runAction } from '#core/action/run-action'

void runAction({
  name: 'learn-secret',
  inputs: { ...writing, seed: text, slip: oneOf('log', 'failure', 'warning', 'output', 'diff', 'apply') },
  outputs: ['said'],
  async observe({ seed, slip }, runner) {
    const secret = [...seed].reverse().join('')
    runner.protect(secret)
    runner.protect(secret)
    runner.protect('')
    if (slip === 'log') runner.log(`the server gave ${secret}`)
    if (slip === 'failure') throw new Failure(`the server does not know ${encodeURIComponent(secret)}`)
    return secret
  },
  plan({ slip }, secret) {
    const operation = slip === 'apply' ? secret : ''
    const diff = slip === 'diff' ? { diff: `+${secret}` } : {}
    const step = { description: `log in ${operation}`, operation, state: 'pending', ...diff } as const
    const plan = proceed([step], { said: slip === 'output' ? secret : 'nothing' })
    return slip === 'warning' ? { ...plan, warnings: [`it is ${secret}`] } : plan
  },
  async apply(secret) {
    if (secret !== '') throw new Failure(`the server does not know ${Buffer.from(secret).toString('base64')}`)
    return {}
  }
})
