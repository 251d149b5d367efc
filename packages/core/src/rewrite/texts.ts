import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { fillInput } from '../placeholders/fill-input.ts'
import type { TemplateValues } from '../version/template.ts'
import type { DeliveryInputs } from './inputs.ts'
import type { Defaults } from './wording.ts'

/** The texts of a commit and of a pull request, with their placeholders filled. */
export interface Texts {
  /** The branch that gets the commit; empty for the default branch. */
  readonly branch: string
  readonly base: string
  readonly message: string
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
}

/** Every input of a delivery that may have placeholders, as one text to look for them in. */
export function deliveryTemplates(inputs: DeliveryInputs): string {
  const { branch, base, title, body, labels } = inputs
  return [branch, base, inputs['commit-message'], title, body, ...labels].join('\n')
}

/**
 * Fills the texts of a delivery. A line break in a branch, a title or a label would be a mistake of the workflow, and is left
 * for GitHub's rules of these to complain about.
 */
export function textsOf(
  inputs: DeliveryInputs,
  values: TemplateValues,
  defaults: Defaults,
  complaints: Complaint[]
): Texts {
  const fill = (name: 'branch' | 'base' | 'commit-message' | 'title' | 'body') =>
    fillInput(name, inputs[name], values, complaints)
  const message = fill('commit-message') || defaults.message
  if (message.trim() === '' || message.includes('\0')) {
    const remedy = 'give a text, or leave the input empty for the usual message'
    complaints.push({ place: 'commit-message', problem: `is no message: ${quote(message)}`, remedy })
  }
  return {
    branch: fill('branch'),
    base: fill('base'),
    message,
    title: fill('title') || (message.split(/\r?\n/)[0] ?? ''),
    body: fill('body'),
    labels: inputs.labels.map((label) => fillInput('labels', label, values, complaints))
  }
}
