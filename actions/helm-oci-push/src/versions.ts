import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { editValues, type Release } from '#core/manifest/placeholders'
import { isTag } from '#core/oci/reference'
import { fillInput } from '#core/placeholders/fill-input'
import type { Inputs } from './inputs.ts'

/** What the release says about charts. */
export interface Versions {
  /** Undefined: what Chart.yaml says. */
  readonly version: string | undefined
  readonly appVersion: string | undefined
  /** Further tags, beside the version. */
  readonly aliases: readonly string[]
}

/** The word for what Chart.yaml says by itself. */
export const keep = 'keep'

/** All templates of the inputs as one text, to look for placeholders in. */
export function templatesOf(inputs: Inputs): string {
  return [inputs['chart-version'], inputs['app-version'], ...inputs.aliases].join('\n')
}

/** Fills the templates of the versions and of further tags. */
export function versionsOf(inputs: Inputs, release: Release, complaints: Complaint[]): Versions {
  const values = editValues(release)
  const fill = (name: 'chart-version' | 'app-version') => {
    if (inputs[name] === keep) return undefined
    const before = complaints.length
    const filled = fillInput(name, inputs[name], values, complaints)
    if (filled === '' && complaints.length === before) {
      complaints.push({ place: name, problem: 'comes out empty', remedy: `write ${keep} for what Chart.yaml says` })
    }
    return filled
  }
  const aliases = inputs.aliases.map((alias) => {
    const before = complaints.length
    // Registries have no plus sign in tags, and Helm writes an underscore for it.
    const tag = fillInput('aliases', alias, values, complaints).replaceAll('+', '_')
    if (complaints.length === before && !isTag(tag)) {
      const remedy = 'letters, digits, _ . and -, at most 128, the first no . or -'
      complaints.push({ place: 'aliases', problem: `${quote(tag)} is no tag`, remedy })
    }
    return tag
  })
  return { version: fill('chart-version'), appVersion: fill('app-version'), aliases: [...new Set(aliases)] }
}
