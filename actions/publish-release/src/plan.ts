import { nothingToDo, type Plan } from '#core/action/plan'
import { planDeprecation } from './deprecate-plan.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import type { Operation } from './operation.ts'
import type { Output } from './outputs.ts'
import { planPublish } from './plan-publish.ts'

export { outputs } from './outputs.ts'

/** Decides from the inputs and the facts alone. */
export function plan(inputs: Inputs, facts: Facts): Plan<Operation, Output> {
  if (facts.kind === 'deprecation') return planDeprecation(inputs, facts.deprecation)
  if (facts.kind === 'publish') return planPublish(inputs, facts.publish)
  const { kind, tag, commit } = facts.subject
  const reason = `${tag.tag} is ${kind}, which has no GitHub release by the policy`
  return nothingToDo(reason, { tag: tag.tag, sha: commit, state: 'none' })
}
