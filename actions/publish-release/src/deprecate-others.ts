/** The releases beside one that is deprecated or restored; pure. */
import { compareVersions } from '#core/version/compare'
import { isPrerelease, type Version } from '#core/version/semver'
import { parseTag, readVersion } from '#core/version/tag'
import type { DeprecationFacts, DeprecationInputs, OtherRelease } from './deprecate-facts.ts'

/** A release whose tag names a version. */
type Versioned = OtherRelease & { readonly version: Version }

/** The others with the same prefix, the highest first. Build metadata is of no precedence: then the text of the tag decides. */
function siblings({ tag, others }: DeprecationFacts): Versioned[] {
  const found = others.flatMap((other) => {
    const version = parseTag(other.tag, [tag.prefix])?.version
    return version === undefined ? [] : [{ ...other, version }]
  })
  return found.toSorted((a, b) => compareVersions(b.version, a.version) || (a.tag < b.tag ? 1 : -1))
}

/** The highest other release that people can be led to: stable by its version and at the server, and not deprecated. */
export function highestOther(facts: DeprecationFacts): Versioned | undefined {
  return siblings(facts).find(({ version, prerelease, deprecated }) => {
    return !prerelease && !deprecated && !isPrerelease(version)
  })
}

/**
 * Whether the release is the highest stable one, if it is no prerelease. A module in a directory, whose tags have a slash in
 * their prefix, never counts as that: a repository has one latest release.
 */
export function isHighest(facts: DeprecationFacts): boolean {
  const { prefix, version } = facts.tag
  if (prefix.includes('/') || isPrerelease(version)) return false
  const other = highestOther(facts)
  return other === undefined || compareVersions(version, other.version) >= 0
}

/** The release that takes over "latest"; undefined where there is none, or "latest" is not for this prefix. */
export function successor(facts: DeprecationFacts): OtherRelease | undefined {
  return facts.tag.prefix.includes('/') ? undefined : highestOther(facts)
}

/** The releases next to the version, the lower one first: what somebody may have meant who names one that is not there. */
export function neighbours(facts: DeprecationFacts): string[] {
  const all = siblings(facts)
  const sign = ({ version }: Versioned) => compareVersions(version, facts.tag.version)
  const around = [all.find((other) => sign(other) < 0), all.findLast((other) => sign(other) > 0)]
  return around.flatMap((other) => other?.tag ?? [])
}

/** The tag that `instead` names, as a tag or as a version alone; undefined when it names none. */
export function insteadTag({ instead, 'tag-prefix': prefixes }: DeprecationInputs): string | undefined {
  if (instead === '') return undefined
  const read = readVersion(instead, prefixes)
  return read.ok ? read.value.tag : instead.replace(/^refs\/tags\//, '')
}

/** The release to use in the place of this one; undefined where there is none. */
export function insteadOf(inputs: DeprecationInputs, facts: DeprecationFacts): OtherRelease | undefined {
  const wanted = insteadTag(inputs)
  return wanted === undefined ? highestOther(facts) : facts.others.find(({ tag }) => tag === wanted)
}
