import type { Inputs } from './inputs.ts'

/** The inputs that may have placeholders, besides the edits. */
export const templated = ['branch', 'base', 'commit-message', 'title', 'body', 'labels', 'require-image'] as const

/** Everything in which placeholders may stand, as one text to look for them in. */
export function templatesOf(inputs: Inputs): string {
  return templated.map((name) => [inputs[name]].flat().join('\n')).join('\n')
}
