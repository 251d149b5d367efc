import { goVersion } from '#core/modules/go-version'
import { tagOf } from '#core/modules/tag'
import { nextPatch, nextPrerelease } from '#core/version/next'
import { isPrerelease, type Version } from '#core/version/semver'
import type { Catalogue } from './catalogue.ts'

/** Counting on ends somewhere, also with a server that has every tag. */
const most = 10_000

function next(version: Version): Version {
  return isPrerelease(version) ? nextPrerelease(version, 'numeric-suffix') : nextPatch(version)
}

/**
 * The next version of which no module has a tag yet: the next patch of a stable version, the next number of a prerelease. Where
 * the modules have several versions, that of the first one whose tag is there.
 */
export function nextFreeOf({ releases }: Catalogue, there: { has(tag: string): boolean }): string | undefined {
  const tags = (version: Version) =>
    releases.flatMap(({ module }) => {
      const naming = tagOf(module, version, undefined)
      return naming.ok ? [naming.tag] : []
    })
  const taken = releases.find(({ tag }) => there.has(tag)) ?? releases[0]
  if (taken === undefined) return undefined
  let free = next(taken.version)
  for (let count = 0; count < most && tags(free).some((tag) => there.has(tag)); count += 1) free = next(free)
  return goVersion(free)
}
