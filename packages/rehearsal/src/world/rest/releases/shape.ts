import type { Asset } from '../../releases/asset.ts'
import { type Release, untagged } from '../../releases/release.ts'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../node-id.ts'
import type { Schema } from '../schemas.ts'
import { escapePath, urlsOf } from '../urls.ts'
import { simpleUser } from '../users/simple-user.ts'

/** Where a release belongs: the world's URL and the repository. */
export interface Home {
  readonly server: string
  readonly repository: Repository
}

/** What the addresses of a release name: its tag, or what stands for the tag of a draft. */
function slugOf(release: Release): string {
  return release.draft ? untagged(release) : release.tag
}

/** A release in the shape of GitHub's "release". */
export function releaseShape({ server, repository }: Home, release: Release): Schema<'release'> {
  const urls = urlsOf(server, repository)
  const url = `${urls.repository}/releases/${release.id}`
  const tag = escapePath(release.tag)
  const discussion = release.discussion && { discussion_url: `${urls.html}/discussions/${release.discussion}` }
  return {
    url,
    assets_url: `${url}/assets`,
    // Enterprise Server takes uploads at the API's own host: https://docs.github.com/en/enterprise-server@3.19/rest/releases/assets
    upload_url: `${server}/api/uploads/repos/${repository.fullName}/releases/${release.id}/assets{?name,label}`,
    html_url: `${urls.html}/releases/tag/${escapePath(slugOf(release))}`,
    id: release.id,
    author: simpleUser(server, release.author),
    node_id: nodeId('Release', String(repository.id), String(release.id)),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: [...release.assets.values()].map((asset) => assetShape({ server, repository }, release, asset)),
    tarball_url: release.draft ? null : `${urls.repository}/tarball/${tag}`,
    zipball_url: release.draft ? null : `${urls.repository}/zipball/${tag}`,
    body: release.body,
    ...discussion
  }
}

/** An asset in the shape of GitHub's "release asset". */
export function assetShape({ server, repository }: Home, release: Release, asset: Asset): Schema<'release-asset'> {
  const urls = urlsOf(server, repository)
  return {
    url: `${urls.repository}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: nodeId('ReleaseAsset', String(repository.id), String(asset.id)),
    name: asset.name,
    label: asset.label,
    uploader: simpleUser(server, asset.uploader),
    content_type: asset.contentType,
    state: asset.state as Schema<'release-asset'>['state'],
    size: asset.bytes.length,
    digest: asset.digest,
    download_count: asset.downloads,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    browser_download_url: `${urls.html}/releases/download/${escapePath(slugOf(release))}/${escapePath(asset.name)}`
  }
}
