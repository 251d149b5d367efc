import { channelOf } from '#core/version/channel'
import { ecosystems, type Verdict, verdictFor } from '#core/version/ecosystems'
import { formsOf } from '#core/version/forms'
import { formatVersion, isPrerelease, releaseOf } from '#core/version/semver'
import type { ReleaseTag } from '#core/version/tag'
import type { Comparison } from './comparison.ts'

/** Judges a release for every ecosystem, as the output `verdicts` shows it. */
export function verdictsOf(release: ReleaseTag): Readonly<Record<string, Verdict>> {
  return Object.fromEntries(ecosystems.map((ecosystem) => [ecosystem, verdictFor(ecosystem, release)]))
}

function formsAsOutput(release: ReleaseTag): Readonly<Record<string, string | null>> {
  const { imageTag, chartVersion, goTag, releaseBranch } = formsOf(release)
  return {
    'image-tag': imageTag ?? null,
    'chart-version': chartVersion,
    'go-tag': goTag ?? null,
    'release-branch': releaseBranch
  }
}

/** Writes a valid release as outputs; parts that it does not have are empty, and `json` holds them all. */
export function describeRelease(release: ReleaseTag, comparison: Comparison) {
  const { tag, prefix, version } = release
  const channel = channelOf(version)
  const plain = {
    valid: true,
    version: formatVersion(version),
    tag,
    prefix,
    major: version.major,
    minor: version.minor,
    patch: version.patch,
    prerelease: version.prerelease.join('.'),
    build: version.build.join('.'),
    channel: channel?.name ?? '',
    'prerelease-number': channel?.number ?? '',
    'is-prerelease': isPrerelease(version),
    release: releaseOf(version),
    'comparison-result': comparison.result ?? '',
    diff: comparison.diff ?? '',
    'satisfies-result': comparison.satisfies ?? ''
  }
  const forms = formsAsOutput(release)
  const verdicts = verdictsOf(release)
  const json = JSON.stringify({ ...plain, forms, verdicts })
  return { ...plain, forms: JSON.stringify(forms), verdicts: JSON.stringify(verdicts), json }
}
