import type { Came, Occasion } from '#core/action/run-action'
import { applyRewrite } from '#core/rewrite/apply'
import { applyTags } from './apply-tags.ts'
import type { inputs as spec } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { waitForProxies } from './wait.ts'

type Now = Occasion<typeof spec, Facts>

/** Carries one operation out. */
export async function apply(operation: Operation, { inputs, runner, facts }: Now): Promise<Came<Output>> {
  if (operation.kind === 'tag' || operation.kind === 'wait') {
    if (facts.kind !== 'tags') throw new Error(`${operation.kind} without tags; this is a mistake in the action`)
    const now = { inputs, runner, facts: facts.tags }
    return operation.kind === 'tag' ? applyTags(operation, now) : waitForProxies(operation, now)
  }
  if (facts.kind !== 'bump') throw new Error(`${operation.kind} without files; this is a mistake in the action`)
  return applyRewrite(operation, { inputs, runner, ...facts.bump })
}
