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
  /** What the user should know. */
  readonly warnings: readonly string[]
}

/** The word for what Chart.yaml says by itself. */
export const keep = 'keep'

/** All templates of the inputs as one text, to look for placeholders in. */
export function templatesOf(inputs: Inputs): string {
  return [inputs['chart-version'], inputs['app-version'], ...inputs.aliases].join('\n')
}

/**
 * Why no chart may have a tag besides its version: one that people expect to move would stand in the way of the next
 * release, and those of digests are for signatures (the distribution specification calls it the referrers tag schema).
 */
function tagFault(tag: string): { readonly problem: string; readonly remedy: string } | undefined {
  if (!isTag(tag)) {
    const remedy = 'letters, digits, _ . and -, at most 128, the first no . or -'
    return { problem: `${quote(tag)} is no tag`, remedy }
  }
  if (tag === 'latest') {
    const problem = '"latest" would have to move, and what is published never does'
    return { problem, remedy: 'leave it away: Helm does not look for it' }
  }
  if (!/^sha(?:256|512)-/.test(tag)) return undefined
  const problem = `${quote(tag)} is where registries and cosign keep what belongs to a digest`
  return { problem, remedy: 'name the version, as in v{version}' }
}

/** A tag that another release has too can be published once, and then stands in the way of that release. */
function notUnique(tag: string, template: string, version: string | undefined): string[] {
  if (/\{(?:version|tag|sha|short-sha)\}/.test(template) || (version !== undefined && tag.includes(version))) return []
  return [
    `aliases: ${quote(tag)} does not name the whole version: it is never moved, so that the next release with this tag is refused`
  ]
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
  const warnings: string[] = []
  const aliases = inputs.aliases.map((alias) => {
    const before = complaints.length
    // Registries have no plus sign in tags, and Helm writes an underscore for it.
    const tag = fillInput('aliases', alias, values, complaints).replaceAll('+', '_')
    const fault = complaints.length === before ? tagFault(tag) : undefined
    if (fault !== undefined) complaints.push({ place: 'aliases', ...fault })
    else warnings.push(...notUnique(tag, alias, values.version?.replaceAll('+', '_')))
    return tag
  })
  return { version: fill('chart-version'), appVersion: fill('app-version'), aliases: [...new Set(aliases)], warnings }
}
