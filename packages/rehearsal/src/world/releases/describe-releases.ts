import type { Repository } from '../repositories.ts'
import { latestRelease } from './latest.ts'
import { readReleases } from './read-releases.ts'
import type { Release } from './release.ts'

/** The releases of a repository as they are compared: the drafts of a tag stand beside its release, so tags have lists. */
export async function describeReleases(repository: Repository): Promise<Record<string, unknown[]>> {
  const releases = await readReleases(repository)
  const latest = latestRelease(repository)?.id
  const tags = [...new Set(releases.map(({ tag }) => tag))].sort()
  return Object.fromEntries(
    tags.map((tag) => [tag, releases.filter((release) => release.tag === tag).map((one) => describe(one, latest))])
  )
}

function describe(release: Release, latest: number | undefined) {
  const assets = [...release.assets.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return {
    name: release.name,
    draft: release.draft,
    prerelease: release.prerelease,
    latest: release.id === latest,
    immutable: release.immutable,
    body: release.body,
    assets: Object.fromEntries(assets.map((asset) => [asset.name, { digest: asset.digest, size: asset.bytes.length }]))
  }
}
