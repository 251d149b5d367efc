import { runAction } from '#core/action/run-action'
import { inputs } from './inputs.ts'
import { observe } from './observe.ts'
import { outputs, plan } from './plan.ts'
import { rewritingOf } from './rewriting.ts'

void runAction({
  name: 'update-manifests',
  inputs,
  outputs,
  observe,
  plan,
  apply: async (operation, occasion) =>
    (await import('#core/rewrite/apply')).applyRewrite(operation, rewritingOf(occasion)),
  verify: async (operation, occasion, came) =>
    (await import('#core/rewrite/verify')).verifyRewrite(operation, rewritingOf(occasion), came)
})
