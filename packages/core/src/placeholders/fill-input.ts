import type { Complaint } from '../action/plan.ts'
import { remedyFor } from '../manifest/placeholders.ts'
import { fillTemplate, type TemplateValues } from '../version/template.ts'

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
