import type { Came, Occasion } from '#core/action/run-action'
import type { inputs as spec } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'

type Now = Occasion<typeof spec, Facts>

/** Carries one operation out. */
export async function apply(operation: Operation, { inputs, runner, facts }: Now): Promise<Came<Output>> {
  if (operation.kind === 'tag' || operation.kind === 'wait') {
    if (facts.kind !== 'tags') throw new Error(`${operation.kind} without tags; this is a mistake in the action`)
    const now = { inputs, runner, facts: facts.tags }
    if (operation.kind === 'tag') return (await import('./apply-tags.ts')).applyTags(operation, now)
    return (await import('./wait.ts')).waitForProxies(operation, now)
  }
  if (facts.kind !== 'bump') throw new Error(`${operation.kind} without files; this is a mistake in the action`)
  const { applyRewrite } = await import('#core/rewrite/apply')
  return applyRewrite(operation, { inputs, runner, ...facts.bump })
}
