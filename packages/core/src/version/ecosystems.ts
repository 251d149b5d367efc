import { channelOf } from './channel.ts'
import { compareNumbers } from './compare.ts'
import { goTagOf, imageTagOf, longestImageTag } from './forms.ts'
import { formatVersion, isPrerelease, releaseOf, type Version, withoutBuild } from './semver.ts'
import type { ReleaseTag } from './tag.ts'

/** The places where a version must be usable. */
export const ecosystems = ['go', 'helm', 'oci', 'flux'] as const
export type Ecosystem = (typeof ecosystems)[number]

/** Whether a release is legal in an ecosystem: the rules it breaks, each with its remedy, and what users should know. */
export interface Verdict {
  readonly legal: boolean
  readonly broken: readonly { readonly rule: string; readonly remedy: string }[]
  readonly notes: readonly string[]
}

type Broken = Verdict['broken'][number]

/** Judges a release for one ecosystem. */
export function verdictFor(ecosystem: Ecosystem, release: ReleaseTag): Verdict {
  return judges[ecosystem](release)
}

const judges: Readonly<Record<Ecosystem, (release: ReleaseTag) => Verdict>> = { go, helm, oci, flux }

function verdict(broken: readonly (Broken | undefined)[], notes: readonly (string | undefined)[]): Verdict {
  const rules = broken.filter((rule) => rule !== undefined)
  return { legal: rules.length === 0, broken: rules, notes: notes.filter((note) => note !== undefined) }
}

/** Go reads `DIRECTORY/vX.Y.Z` and nothing else (https://go.dev/ref/mod#vcs-version). */
function go({ tag, prefix, version }: ReleaseTag): Verdict {
  const wanted = goTagOf(prefix, version)
  const metadata = version.build.length > 0
  const directory = prefix.slice(0, prefix.lastIndexOf('/') + 1)
  return verdict(
    [
      metadata
        ? { rule: 'Go takes no build metadata in a tag and makes a pseudo-version of it', remedy: `tag ${wanted}` }
        : undefined,
      prefix === `${directory}v`
        ? undefined
        : {
            rule: `Go looks for the tag ${wanted}; it does not see ${tag}`,
            remedy: `tag ${wanted}, with tag-prefix ${directory}v`
          }
    ],
    [
      compareNumbers(version.major, '1') > 0
        ? `the module path in go.mod must end in /v${version.major}, and that is no part of the tag's directory`
        : undefined
    ]
  )
}

/** Helm reads chart versions with Masterminds/semver, strictly when it looks for a range in an OCI registry. */
function helm({ prefix, version }: ReleaseTag): Verdict {
  return verdict(
    [tooLong(version), tooLarge(version, 'Helm')],
    [
      version.build.length > 0
        ? `Helm stores the chart under ${imageTagOf(version)}: the plus sign becomes _, so 1.0.0+a and 1.0.0_a are one tag`
        : undefined,
      prefix === ''
        ? undefined
        : `publish the chart as ${formatVersion(version)}: a range does not find v${releaseOf(version)}`,
      rangeNote(version, 'Helm')
    ]
  )
}

/** Tags of the OCI distribution specification: `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}`. */
function oci({ version }: ReleaseTag): Verdict {
  return verdict([plusSign(version), tooLong(version)], [])
}

/** Flux selects image tags by ranges of Masterminds/semver. */
function flux({ version }: ReleaseTag): Verdict {
  const channel = channelOf(version)
  const undotted = channel?.format === 'undotted' ? channel : undefined
  const dotted = `${releaseOf(version)}-${undotted?.name}.${undotted?.number}`
  const number = undotted?.number ?? ''
  return verdict(
    [
      plusSign(version),
      tooLong(version),
      tooLarge(version, 'Flux'),
      number.length > 1
        ? {
            rule: `Flux compares ${undotted?.name}${number} as text, so it does not come where its number belongs`,
            remedy: `use ${dotted}`
          }
        : undefined
    ],
    [
      number.length === 1
        ? `from the tenth on, ${undotted?.name}10 comes before ${undotted?.name}2; ${dotted} counts as it should`
        : undefined,
      rangeNote(version, 'Flux')
    ]
  )
}

function rangeNote(version: Version, tool: string): string | undefined {
  if (!isPrerelease(version)) return undefined
  return `a range of ${tool} finds prereleases only when it names one, such as >=${releaseOf(version)}-0`
}

function plusSign(version: Version): Broken | undefined {
  if (version.build.length === 0) return undefined
  const remedy = `leave out the build metadata: ${withoutBuild(version)}`
  return { rule: 'a tag in a registry cannot contain a plus sign', remedy }
}

function tooLong(version: Version): Broken | undefined {
  const { length } = imageTagOf(version)
  if (length <= longestImageTag) return undefined
  return {
    rule: `a tag in a registry has at most ${longestImageTag} characters; this one has ${length}`,
    remedy: 'shorten the prerelease or the build metadata'
  }
}

/** Masterminds/semver keeps each number in 64 bits. */
function tooLarge(version: Version, tool: string): Broken | undefined {
  const large = [version.major, version.minor, version.patch].find(
    (part) => compareNumbers(part, '18446744073709551615') > 0
  )
  if (large === undefined) return undefined
  return { rule: `${tool} reads numbers up to 2^64-1; ${large} is larger`, remedy: 'use a smaller number' }
}
