import { timestamp } from '../../commit-object.ts'
import { perform } from '../../effect.ts'
import { nextId } from '../../identifiers.ts'
import { invalidChange } from '../../refusal.ts'
import { type Asset, digestOf, mostAssets } from '../../releases/asset.ts'
import { assetName } from '../../releases/asset-name.ts'
import type { Release } from '../../releases/release.ts'
import { loginOf } from '../../tokens.ts'
import { RestError } from '../errors.ts'
import type { RestRequest, RestResponse, Route } from '../request.ts'
import { demandFreeName } from './assets.ts'
import { findRelease, target } from './find.ts'
import { assetShape } from './shape.ts'

/** POST /repos/{owner}/{repo}/releases/{release_id}/assets?name=: the body is the file. */
export const upload: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/releases/{release_id}/assets',
  documentation: '/releases/assets#upload-a-release-asset',
  handle: async (request) => {
    const release = await findRelease(request)
    return uploadAsset(request, release)
  }
}

async function uploadAsset(request: RestRequest, release: Release): Promise<RestResponse> {
  const { state, repository } = request
  const name = request.url.searchParams.get('name') ?? ''
  demandUpload(request, release, name)
  const asset = newAsset(request, assetName(name))
  const effect = {
    kind: 'upload-asset',
    target: target(request, release, asset.name),
    new: asset.digest ?? asset.state,
    via: request.via,
    by: asset.uploader
  }
  await perform(state, effect, () => {
    demandFreeName(release, asset.name)
    release.assets.set(asset.id, asset)
  })
  // "When an upstream failure occurs, you will receive a 502 Bad Gateway status. This may leave an empty asset with a state
  // of starter": https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
  if (asset.state === 'starter') throw new RestError(502, 'Bad Gateway')
  return { status: 201, body: assetShape({ server: state.url, repository }, release, asset) }
}

function demandUpload(request: RestRequest, release: Release, name: string): void {
  // Without errors and with a full stop: https://github.com/softprops/action-gh-release/issues/653
  if (release.immutable) throw new RestError(422, 'Cannot upload assets to an immutable release.')
  // https://github.com/eine/tip/issues/159 ; an upload in chunks has no such header either
  if (request.contentLength === undefined) throw new RestError(400, 'Bad Content-Length: ')
  if (name === '') refuse('missing_field', 'name')
  // https://github.com/softprops/action-gh-release/issues/321
  if (request.contentLength === '0') refuse('custom', 'size', 'size must be greater than or equal to 1')
  // https://github.com/gardenlinux/gardenlinux/pull/4523
  if (release.assets.size >= mostAssets) {
    refuse('custom', 'file_count', `file_count limited to ${mostAssets} assets per release`)
  }
  demandFreeName(release, assetName(name))
}

function refuse(code: string, field: string, message?: string): never {
  throw invalidChange({ resource: 'ReleaseAsset', code, field, ...(message !== undefined && { message }) })
}

function newAsset({ state, caller, url, bytes, contentType, isComplete }: RestRequest, name: string): Asset {
  const now = timestamp(Date.now())
  return {
    id: nextId(state, 'release asset'),
    name,
    label: url.searchParams.get('label') ?? '', // not null: only uploads in a browser have that
    state: isComplete ? 'uploaded' : 'starter',
    contentType: contentType || 'application/octet-stream',
    bytes: isComplete ? bytes : Buffer.alloc(0),
    digest: isComplete ? digestOf(bytes) : null,
    uploader: loginOf(caller),
    createdAt: now,
    updatedAt: now,
    downloads: 0
  }
}
