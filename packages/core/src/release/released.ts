import { compareVersions, type PrereleaseOrder } from '../version/compare.ts'
import { isPrerelease, parseVersion, releaseOf, type Version } from '../version/semver.ts'
import type { ReleaseTag } from '../version/tag.ts'

/** A release that has its tag at the server, and the commit that the tag leads to. */
export interface Released extends ReleaseTag {
  readonly commit: string
}

/**
 * The releases among the tags of a repository. Only tags with exactly this prefix count: another prefix is another
 * component. Tags that name no version are no releases.
 */
export function releasedOf(tags: ReadonlyMap<string, { readonly commit: string }>, prefix: string): Released[] {
  const found: Released[] = []
  for (const [tag, { commit }] of tags) {
    const version = tag.startsWith(prefix) ? parseVersion(tag.slice(prefix.length)) : undefined
    if (version) found.push({ tag, prefix, version, commit })
  }
  return found
}

/** The stable ones. */
export function stableOf(released: readonly Released[]): Released[] {
  return released.filter(({ version }) => !isPrerelease(version))
}

/** Those that belong to the same x.y.z as the version. */
export function sameRelease(released: readonly Released[], version: Version): Released[] {
  const release = releaseOf(version)
  return released.filter((other) => releaseOf(other.version) === release)
}

/** Those that come before the version. */
export function below(released: readonly Released[], version: Version, order: PrereleaseOrder): Released[] {
  return released.filter((other) => compareVersions(other.version, version, order) < 0)
}

/**
 * The highest one. Tags that differ in build metadata alone are of equal precedence; the text of the tag then decides,
 * so that the answer never hangs on the order in which a server lists its tags.
 */
export function highest(released: readonly Released[], order: PrereleaseOrder = 'semver'): Released | undefined {
  let best: Released | undefined
  for (const other of released) {
    if (best === undefined) best = other
    else {
      const sign = compareVersions(other.version, best.version, order)
      if (sign > 0 || (sign === 0 && other.tag > best.tag)) best = other
    }
  }
  return best
}
