import { lineOf } from './line.ts'
import { formatVersion, type Version, withoutBuild } from './semver.ts'
import type { ReleaseTag } from './tag.ts'

/** How one version is written in the places where a release appears; undefined where it cannot be written. */
export interface Forms {
  /** A tag of a container image or of any other artifact in an OCI registry. */
  readonly imageTag: string | undefined
  /** The `version` of a Helm chart. */
  readonly chartVersion: string
  /** The tag by which Go finds the module: its directory, then v and the version. */
  readonly goTag: string | undefined
  /** The branch on which the release line is maintained. */
  readonly releaseBranch: string
}

/** The longest tag of an OCI registry, in characters: `[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}` of the distribution specification. */
export const longestImageTag = 128

/** Writes a release in all its forms. */
export function formsOf({ prefix, version }: ReleaseTag): Forms {
  const image = imageTagOf(version)
  return {
    imageTag: image.length > longestImageTag ? undefined : image,
    chartVersion: formatVersion(version),
    goTag: version.build.length > 0 ? undefined : goTagOf(prefix, version),
    releaseBranch: `release/v${lineOf(version)}`
  }
}

/** Writes a version as an image tag, without v; the plus sign, which no tag may contain, becomes `_` as Helm writes it. */
export function imageTagOf(version: Version): string {
  return formatVersion(version).replace('+', '_')
}

/** Writes the canonical Go tag for the module in the directory that a tag's prefix names, without build metadata. */
export function goTagOf(prefix: string, version: Version): string {
  return `${prefix.slice(0, prefix.lastIndexOf('/') + 1)}v${withoutBuild(version)}`
}
