import { quote } from '../action/untrusted.ts'
import { fillTemplate, type TemplateValues } from '../version/template.ts'
import { type Kind, kinds } from './kind.ts'

/** When a tag is given besides for a kind: to whatever has a tag of its own, to prereleases, to the highest release. */
const groups = ['release', 'prerelease', 'latest', 'latest-in-line'] as const
const conditions: readonly string[] = [...kinds, ...groups]

/** A template of an image tag and when it applies; always, when there is no condition. */
export interface ImageTagRule {
  readonly condition: string | undefined
  readonly template: string
}

/** What the conditions are about. */
export interface Standing {
  readonly kind: Kind
  readonly isLatest: boolean
  readonly isLatestInLine: boolean
}

/** Tags of the OCI distribution specification. */
const legal = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/

/**
 * Reads `TEMPLATE` or `CONDITION: TEMPLATE`; no image tag contains a colon. Throws an Error for an unknown condition or
 * placeholder. `sample` has every placeholder.
 */
export function readImageTagRule(item: string, sample: TemplateValues): ImageTagRule {
  const [, condition, rest] = /^([^{}:]*):\s*(.*)$/.exec(item) ?? []
  const template = rest ?? item
  if (condition !== undefined && !conditions.includes(condition)) {
    throw new Error(`${quote(condition)} is no condition; expected one of ${conditions.join(', ')}`)
  }
  if (template === '') throw new Error(`${quote(item)} has no template after its condition`)
  fillTemplate(template, sample)
  return { condition, template }
}

function applies(condition: string | undefined, { kind, isLatest, isLatestInLine }: Standing): boolean {
  switch (condition) {
    case undefined:
      return true
    case 'release':
      return kind !== 'main-build'
    case 'prerelease':
      return kind !== 'main-build' && kind !== 'stable'
    case 'latest':
      return isLatest
    case 'latest-in-line':
      return isLatestInLine
    default:
      return condition === kind
  }
}

/**
 * The tags of an image, each once, in the order of the rules. A plus sign, which no registry takes, becomes `_` as Helm
 * writes it. Throws an Error for what is no legal tag.
 */
export function imageTags(rules: readonly ImageTagRule[], standing: Standing, values: TemplateValues): string[] {
  const wanted = rules.filter(({ condition }) => applies(condition, standing))
  const tags = wanted.map(({ template }) => fillTemplate(template, values).replaceAll('+', '_'))
  const illegal = tags.find((tag) => !legal.test(tag))
  if (illegal !== undefined) {
    throw new Error(
      `${quote(illegal)} is no tag of an image: letters, digits, _ . and -, at most 128, the first no . or -`
    )
  }
  return [...new Set(tags)]
}
