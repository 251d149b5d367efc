import type { Complaint } from '#core/action/plan'
import { remedyFor } from '#core/manifest/placeholders'
import { fillTemplate, type TemplateValues } from '#core/version/template'
import type { Inputs } from './inputs.ts'

/** The inputs that may have placeholders, besides the edits. */
export const templated = ['branch', 'base', 'commit-message', 'title', 'body', 'labels', 'require-image'] as const

/** Everything in which placeholders may stand, as one text to look for them in. */
export function templatesOf(inputs: Inputs): string {
  return templated.map((name) => [inputs[name]].flat().join('\n')).join('\n')
}

/** Fills the placeholders of one input, or says why it cannot. */
export function fillInput(name: string, template: string, values: TemplateValues, complaints: Complaint[]): string {
  try {
    return fillTemplate(template, values)
  } catch (error) {
    const problem = (error as Error).message
    complaints.push({ place: name, problem, remedy: remedyFor(problem) })
    return ''
  }
}
