import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { contradictions } from './consistent.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'

/** Reads what the mode needs. Changes nothing. */
export async function observe(inputs: Inputs, runner: Runner): Promise<Facts> {
  const wrong = contradictions(inputs)
  if (wrong.length > 0) throw new Refusal(wrong)
  if (inputs.mode !== 'publish') {
    const { observeDeprecation } = await import('./deprecate-observe.ts')
    return { kind: 'deprecation', deprecation: await observeDeprecation(inputs, runner) }
  }
  const { observePublish } = await import('./observe-publish.ts')
  return observePublish(inputs, runner)
}
