import type { Occasion } from '#core/action/run-action'
import type { Rewriting } from '#core/rewrite/occasion'
import type { inputs as spec } from './inputs.ts'
import type { Facts } from './observe.ts'

/** What an operation is carried out with. There are no operations without something found. */
export function rewritingOf({ inputs, facts, runner }: Occasion<typeof spec, Facts>): Rewriting {
  if (facts.skipped !== undefined) throw new Error('an operation without files; this is a mistake in the action')
  return { inputs, runner, job: facts.job, found: facts.found }
}
