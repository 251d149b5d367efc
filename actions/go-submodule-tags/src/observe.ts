import type { Runner } from '#core/action/runner'
import type { BumpFacts } from './bump-facts.ts'
import type { Inputs } from './inputs.ts'
import type { TagFacts } from './tag-facts.ts'

/** What the decision needs to know besides the inputs. */
export type Facts =
  | { readonly kind: 'tags'; readonly tags: TagFacts }
  | { readonly kind: 'bump'; readonly bump: BumpFacts }

/** Reads what the mode needs. Changes nothing. */
export async function observe(inputs: Inputs, runner: Runner): Promise<Facts> {
  const { observeRequest } = await import('./request.ts')
  const request = await observeRequest(inputs, runner)
  if (inputs.mode === 'bump') {
    const { observeBump } = await import('./observe-bump.ts')
    return { kind: 'bump', bump: await observeBump(inputs, runner, request) }
  }
  const { observeTags } = await import('./observe-tags.ts')
  return { kind: 'tags', tags: await observeTags(inputs, runner, request) }
}
