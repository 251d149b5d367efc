import { isInSight } from '../../lag.ts'
import type { Asset } from '../../releases/asset.ts'
import { readReleases } from '../../releases/read-releases.ts'
import type { Release } from '../../releases/release.ts'
import { notFound, orNotFound } from '../errors.ts'
import { parameter, type RestRequest } from '../request.ts'

/** The releases that the caller may see: drafts are for those who may push, https://docs.github.com/en/rest/releases/releases#list-releases */
export async function visibleReleases(request: RestRequest): Promise<Release[]> {
  const { repository, access, state } = request
  const releases = (await readReleases(repository)).filter((release) => isInSight(state, target(request, release)))
  return access === 'write' ? releases : releases.filter(({ draft }) => !draft)
}

/** The release that a path names by its id. Throws 404. */
export async function findRelease(request: RestRequest): Promise<Release> {
  const id = parameter(request, 'release_id')
  return orNotFound((await visibleReleases(request)).find((one) => String(one.id) === id))
}

/** The asset that a path names by its id, and its release. Throws 404. */
export async function findAsset(request: RestRequest): Promise<{ readonly release: Release; readonly asset: Asset }> {
  const id = Number(parameter(request, 'asset_id'))
  for (const release of await visibleReleases(request)) {
    const asset = release.assets.get(id)
    if (asset !== undefined) return { release, asset }
  }
  throw notFound()
}

/** Where releases stand in journals: `acme/harbor v1.2.3`. */
export function target({ repository }: RestRequest, { tag }: Pick<Release, 'tag'>, asset?: string): string {
  return `${repository.fullName} ${tag}${asset === undefined ? '' : ` ${asset}`}`
}
