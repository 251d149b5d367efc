import type { Plan } from '#core/action/plan'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { planBump } from './plan-bump.ts'
import { planTags } from './plan-tags.ts'

export { outputs } from './outputs.ts'

/** Decides from the inputs and the facts alone. */
export function plan(inputs: Inputs, facts: Facts): Plan<Operation, Output> {
  return facts.kind === 'bump' ? planBump(inputs, facts.bump) : planTags(inputs, facts.tags)
}
