import { timestamp } from '../../commit-object.ts'
import { perform } from '../../effect.ts'
import { invalidChange, type Refusal } from '../../refusal.ts'
import { assetName } from '../../releases/asset-name.ts'
import { storageAddress } from '../../releases/downloads.ts'
import type { ReleaseError } from '../../releases/errors.ts'
import type { Release } from '../../releases/release.ts'
import { loginOf } from '../../tokens.ts'
import { answerPage } from '../answer-page.ts'
import { bodyOf, type RestRequest, type RestResponse, type Route } from '../request.ts'
import { findAsset, findRelease, target } from './find.ts'
import { assetShape } from './shape.ts'

const path = '/repos/{owner}/{repo}/releases/assets/{asset_id}'

/** GET /repos/{owner}/{repo}/releases/{release_id}/assets, in the order of the uploads, those that broke off among them. */
const list: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/releases/{release_id}/assets',
  documentation: '/releases/assets#list-release-assets',
  handle: async (request) => {
    const { state, repository } = request
    const release = await findRelease(request)
    const all = [...release.assets.values()]
    const home = { server: state.url, repository }
    return answerPage(request, all, (asset) => assetShape(home, release, asset))
  }
}

/** GET of an asset: what it is, or for `application/octet-stream` where its bytes are. */
const get: Route = {
  method: 'GET',
  path,
  documentation: '/releases/assets#get-a-release-asset',
  handle: async (request) => {
    const { state, repository, accept } = request
    const { release, asset } = await findAsset(request)
    // "API clients should handle both a 200 or 302 response": https://docs.github.com/en/rest/releases/assets#get-a-release-asset
    if (!accept.includes('application/octet-stream')) {
      return { body: assetShape({ server: state.url, repository }, release, asset) }
    }
    return { status: 302, headers: { Location: storageAddress(state.url, repository, asset) } }
  }
}

/** PATCH of an asset: its name or its label. */
const rename: Route = {
  method: 'PATCH',
  path,
  documentation: '/releases/assets#update-a-release-asset',
  handle: renameAsset
}

async function renameAsset(request: RestRequest): Promise<RestResponse> {
  const { state, repository, caller, via } = request
  const { release, asset } = await findAsset(request)
  const { name, label } = bodyOf<'repos/update-release-asset'>(request)
  if (release.immutable) throw immutable('update')
  const wanted = name === undefined ? asset.name : assetName(name)
  demandFreeName(release, wanted, asset.id)
  const about = { kind: 'rename-asset', target: target(request, release, asset.name), new: wanted }
  await perform(state, { ...about, via, by: loginOf(caller) }, () => {
    asset.name = wanted
    if (label !== undefined) asset.label = label
    asset.updatedAt = timestamp(Date.now())
  })
  return { body: assetShape({ server: state.url, repository }, release, asset) }
}

/** DELETE of an asset, whether it was uploaded or broke off. */
const remove: Route = {
  method: 'DELETE',
  path,
  documentation: '/releases/assets#delete-a-release-asset',
  handle: removeAsset
}

async function removeAsset(request: RestRequest): Promise<RestResponse> {
  const { state, caller, via } = request
  const { release, asset } = await findAsset(request)
  if (release.immutable) throw immutable('delete')
  const about = {
    kind: 'delete-asset',
    target: target(request, release, asset.name),
    old: asset.digest ?? asset.state
  }
  await perform(state, { ...about, via, by: loginOf(caller) }, () => void release.assets.delete(asset.id))
  return { status: 204 }
}

/** https://github.com/uutils/coreutils/issues/13839 ; the words about a change are not known, and are said alike. */
function immutable(verb: 'delete' | 'update'): Refusal {
  return invalidChange({
    resource: 'ReleaseAsset',
    code: 'custom',
    message: `Cannot ${verb} asset from an immutable release`
  })
}

const nameTaken: ReleaseError = { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }

/** Throws when another asset of the release has the name, also one whose upload broke off. */
export function demandFreeName(release: Release, name: string, own?: number): void {
  if ([...release.assets.values()].some((other) => other.name === name && other.id !== own)) {
    throw invalidChange(nameTaken)
  }
}

/** What reads and changes assets; see `upload` for how they come. */
export const assetRoutes: readonly Route[] = [list, get, rename, remove]
