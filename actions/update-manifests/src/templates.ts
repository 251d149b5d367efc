import { deliveryTemplates } from '#core/rewrite/texts'
import type { Inputs } from './inputs.ts'

/** Everything in which placeholders may stand besides the edits, as one text to look for them in. */
export function templatesOf(inputs: Inputs): string {
  return [deliveryTemplates(inputs), ...inputs['require-image']].join('\n')
}
