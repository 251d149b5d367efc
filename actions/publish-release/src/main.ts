import { runAction } from '#core/action/run-action'
import { inputs } from './inputs.ts'
import { observe } from './observe.ts'
import { outputs, plan } from './plan.ts'

void runAction({
  name: 'publish-release',
  inputs,
  outputs,
  observe,
  plan,
  apply: async (operation, occasion) => (await import('./apply.ts')).apply(operation, occasion),
  verify: async (operation, occasion) => (await import('./verify.ts')).verify(operation, occasion)
})
