import type {
  Release,
  ReleaseAsset,
  ReleaseReleaseAssetsArgs,
  Repository,
  RepositoryReleaseArgs,
  RepositoryReleasesArgs
} from '@octokit/graphql-schema'
import { has } from '../../permissions/judge.ts'
import { findRef, resolveCommit } from '../../refs.ts'
import type { Asset } from '../../releases/asset.ts'
import { latestRelease } from '../../releases/latest.ts'
import { listed, readReleases } from '../../releases/read-releases.ts'
import type { Release as StoredRelease } from '../../releases/release.ts'
import type { Repository as GitRepository } from '../../repositories.ts'
import { assetShape, releaseShape } from '../../rest/releases/shape.ts'
import { connect } from '../connection.ts'
import type { Context, Fields, Typed } from '../fields.ts'
import { userSource } from './actor.ts'
import { readObject } from './read-object.ts'
import { refSource } from './ref.ts'
import { repositorySource } from './repository-source.ts'
import type { RepositorySource } from './sources.ts'

/** A release of a repository. */
export interface ReleaseSource extends Typed<'Release'> {
  readonly repository: GitRepository
  readonly release: StoredRelease
}

/** A file of a release. */
export interface AssetSource extends Typed<'ReleaseAsset'> {
  readonly repository: GitRepository
  readonly release: StoredRelease
  readonly asset: Asset
}

/** Releases. */
export const releaseFields = {
  id: (source, _, context) => shapeOf(source, context).node_id,
  databaseId: ({ release }) => release.id,
  name: ({ release }) => release.name,
  tagName: ({ release }) => release.tag,
  description: ({ release }) => release.body,
  author: ({ release }) => userSource(release.author),
  isDraft: ({ release }) => release.draft,
  isPrerelease: ({ release }) => release.prerelease,
  isLatest: ({ repository, release }) => latestRelease(repository) === release,
  createdAt: ({ release }) => release.createdAt,
  publishedAt: ({ release }) => release.publishedAt,
  updatedAt: ({ release }) => release.updatedAt,
  url: (source, _, context) => shapeOf(source, context).html_url,
  resourcePath: (source, _, context) => new URL(shapeOf(source, context).html_url).pathname,
  repository: ({ repository }) => repositorySource(repository),
  tag: async ({ repository, release }) => {
    const found = await findRef(repository.path, `refs/tags/${release.tag}`)
    return found && refSource(repository, found)
  },
  tagCommit: async ({ repository, release }) => {
    const oid = await resolveCommit(repository.path, `refs/tags/${release.tag}`)
    return oid === undefined ? null : readObject(repository, oid)
  },
  releaseAssets: ({ repository, release }, args: ReleaseReleaseAssetsArgs, _, info) => {
    const assets = [...release.assets.values()].filter(({ name }) => args.name == null || name === args.name)
    return connect(
      assets.map((asset): AssetSource => ({ __typename: 'ReleaseAsset', repository, release, asset })),
      args,
      info
    )
  }
} satisfies Fields<Release, ReleaseSource>

/** Files of releases. */
export const releaseAssetFields = {
  id: (source, _, context) => assetShapeOf(source, context).node_id,
  name: ({ asset }) => asset.name,
  contentType: ({ asset }) => asset.contentType,
  size: ({ asset }) => asset.bytes.length,
  downloadCount: ({ asset }) => asset.downloads,
  downloadUrl: (source, _, context) => assetShapeOf(source, context).browser_download_url,
  url: (source, _, context) => assetShapeOf(source, context).url,
  createdAt: ({ asset }) => asset.createdAt,
  updatedAt: ({ asset }) => asset.updatedAt,
  uploadedBy: ({ asset }) => userSource(asset.uploader),
  release: ({ repository, release }) => releaseSource(repository, release)
} satisfies Fields<ReleaseAsset, AssetSource>

/** The releases of a repository. Drafts are shown to those who may write. */
export const releasesOfRepository = {
  latestRelease: async ({ repository }) => {
    await readReleases(repository)
    const latest = latestRelease(repository)
    return latest && releaseSource(repository, latest)
  },
  /** A draft is found by the tag that it is going to have, unlike by REST: https://github.com/cli/cli/issues/6599 */
  release: async ({ repository }, { tagName }: RepositoryReleaseArgs, context) => {
    const ofTag = (await visible(repository, context)).filter(({ tag }) => tag === tagName)
    const found = ofTag.find(({ draft }) => !draft) ?? ofTag[0]
    return found && releaseSource(repository, found)
  },
  releases: async ({ repository }, args: RepositoryReleasesArgs, context, info) => {
    const all = ordered(await visible(repository, context), args.orderBy)
    return connect(
      all.map((release) => releaseSource(repository, release)),
      args,
      info
    )
  }
} satisfies Fields<Repository, RepositorySource>

/** A release as resolvers hand it on. */
export function releaseSource(repository: GitRepository, release: StoredRelease): ReleaseSource {
  return { __typename: 'Release', repository, release }
}

async function visible(repository: GitRepository, { caller }: Context): Promise<StoredRelease[]> {
  const mayWrite = has(repository, caller, { contents: 'write' })
  return (await readReleases(repository)).filter(({ draft }) => !draft || mayWrite)
}

function ordered(releases: readonly StoredRelease[], orderBy: RepositoryReleasesArgs['orderBy']): StoredRelease[] {
  if (orderBy == null) return listed(releases)
  const text = ({ name, tag, createdAt }: StoredRelease) => (orderBy.field === 'NAME' ? (name ?? tag) : createdAt)
  const ascending = releases.toSorted((a, b) => (text(a) === text(b) ? a.id - b.id : text(a) < text(b) ? -1 : 1))
  return orderBy.direction === 'DESC' ? ascending.toReversed() : ascending
}

function shapeOf({ repository, release }: ReleaseSource, { state }: Context) {
  return releaseShape({ server: state.url, repository }, release)
}

function assetShapeOf({ repository, release, asset }: AssetSource, { state }: Context) {
  return assetShape({ server: state.url, repository }, release, asset)
}
