import { quote } from '../action/untrusted.ts'
import { type Kind, kinds } from './kind.ts'

/** What can follow from a release. `draft` says that the GitHub release waits for a person to publish it. */
export const consequences = ['update-manifests', 'publish-chart', 'publish-image', 'draft', 'release'] as const
export type Consequence = (typeof consequences)[number]

/** What follows from each kind of release. */
export type Policy = Readonly<Record<Kind, readonly Consequence[]>>

const prerelease: readonly Consequence[] = ['publish-chart', 'publish-image', 'release']
const artifacts: readonly Consequence[] = ['publish-chart', 'publish-image']

/**
 * What follows when nobody says otherwise: manifests name stable versions only; prereleases are published with a GitHub
 * release marked as such; a marker and the build of a branch have artifacts and no release.
 */
export const usualPolicy: Policy = {
  stable: ['update-manifests', 'publish-chart', 'publish-image', 'release'],
  rc: prerelease,
  beta: prerelease,
  alpha: prerelease,
  'other-prerelease': prerelease,
  marker: artifacts,
  'main-build': artifacts
}

function consequencesOf(kind: string, text: string): Consequence[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length === 1 && words[0] === 'none') return []
  if (words.length === 0) throw new Error(`${kind}: name what follows (${consequences.join(', ')}), or none`)
  const unknown = words.find((word) => !consequences.some((known) => known === word))
  if (unknown !== undefined) {
    throw new Error(`${kind}: ${quote(unknown)} is not known; expected ${consequences.join(', ')} or none`)
  }
  if (words.includes('draft') && !words.includes('release')) {
    throw new Error(`${kind}: draft is about the GitHub release; write release, draft`)
  }
  return consequences.filter((consequence) => words.includes(consequence))
}

/**
 * Reads the lines of a policy, each a kind and what follows from it; kinds that are not mentioned keep the usual policy.
 * Throws an Error that names what is unknown and what would be right.
 */
export function readPolicy(lines: ReadonlyMap<string, string>): Policy {
  const changed: Partial<Record<Kind, readonly Consequence[]>> = {}
  for (const [name, text] of lines) changed[kindNamed(name)] = consequencesOf(name, text)
  return { ...usualPolicy, ...changed }
}

/** The kind of this name; throws an Error that lists the kinds when there is none. */
export function kindNamed(name: string): Kind {
  const kind = kinds.find((known) => known === name)
  if (kind === undefined) throw new Error(`${quote(name)} is no kind; expected one of ${kinds.join(', ')}`)
  return kind
}
