import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { fillInput } from '#core/placeholders/fill-input'
import type { TemplateValues } from '#core/version/template'
import type { Inputs } from './inputs.ts'

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

/** The branch of pull requests when none is named. */
export const ownBranch = 'slipway/update-manifests'

function defaultMessage({ mode }: Inputs, { version }: TemplateValues): string {
  if (mode === 'restore') return 'Restore manifests'
  return version === undefined ? 'Update manifests' : `Update manifests to ${version}`
}

/**
 * Fills the texts of a delivery. A line break in a branch, a title or a label would be a mistake of the workflow, and is left
 * for GitHub's rules of these to complain about.
 */
export function textsOf(inputs: Inputs, values: TemplateValues, complaints: Complaint[]): Texts {
  const fill = (name: 'branch' | 'base' | 'commit-message' | 'title' | 'body') =>
    fillInput(name, inputs[name], values, complaints)
  const message = fill('commit-message') || defaultMessage(inputs, values)
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
