import { templatedForDelivery } from '#core/rewrite/texts'
import type { Inputs } from './inputs.ts'

/** Everything in which placeholders may stand besides the edits, as one text to look for them in. */
export function templatesOf(inputs: Inputs): string {
  return [...templatedForDelivery, 'require-image' as const].map((name) => [inputs[name]].flat().join('\n')).join('\n')
}
