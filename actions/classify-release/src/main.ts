import { runAction } from '#core/action/run-action'
import { inputs } from './inputs.ts'
import { observe } from './observe.ts'
import { outputs, plan } from './plan.ts'

void runAction({ name: 'classify-release', inputs, outputs, observe, plan })
