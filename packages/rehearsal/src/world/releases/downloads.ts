import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { findRepository, type Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { accessTo } from '../tokens.ts'
import type { Asset } from './asset.ts'
import { latestRelease } from './latest.ts'
import { readReleases } from './read-releases.ts'
import { releasesOf } from './release.ts'

/** Where the bytes of an asset are, for whoever has the address: at GitHub a signed one, on another host. */
export function storageAddress(server: string, { id }: Repository, asset: Asset): string {
  return `${server}/release-assets/${id}/${asset.id}?signature=${signature(asset)}`
}

function signature({ id, digest }: Asset): string {
  return createHash('sha256').update(`release asset ${id} ${digest}`).digest('hex')
}

/**
 * Serves what browsers and curl fetch: OWNER/NAME/releases/download/TAG/ASSET and releases/latest/download/ASSET, which
 * lead on, and the bytes themselves. As at GitHub, private repositories show nothing here, not even to a token:
 * https://docs.github.com/en/rest/releases/assets#get-a-release-asset is the way to their assets.
 */
export async function serveDownload(
  state: WorldState,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const url = new URL(request.url ?? '/', state.url)
  request.resume()
  const location = await leadOn(state, url.pathname)
  if (location !== undefined) return void response.writeHead(302, { Location: location }).end()
  const asset = storedAsset(state, url)
  if (asset === undefined || !['GET', 'HEAD'].includes(request.method ?? '')) {
    return void response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not Found')
  }
  if (request.method === 'GET') asset.downloads += 1
  response.writeHead(200, {
    'Content-Type': asset.contentType,
    'Content-Length': asset.bytes.length,
    'Content-Disposition': `attachment; filename=${asset.name}`
  })
  response.end(request.method === 'HEAD' ? undefined : asset.bytes)
}

async function leadOn(state: WorldState, path: string): Promise<string | undefined> {
  const match = /^\/([^/]+)\/([^/]+)\/releases\/(?:latest\/download|download\/(.+))\/([^/]+)$/.exec(path)
  const [owner = '', name = '', tag, file = ''] = match?.slice(1).map((part) => part && decode(part)) ?? []
  const repository = findRepository(state.repositories, owner, name)
  if (repository === undefined || accessTo(repository, { kind: 'anonymous' }) === 'none') return undefined
  const published = (await readReleases(repository)).filter(({ draft }) => !draft)
  if (tag === undefined) {
    const latest = latestRelease(repository)
    const base = `${state.url}/${repository.fullName}/releases/download`
    return latest && `${base}/${latest.tag.split('/').map(encodeURIComponent).join('/')}/${encodeURIComponent(file)}`
  }
  const assets = [...(published.find((release) => release.tag === tag)?.assets.values() ?? [])]
  const asset = assets.find((one) => one.name === file && one.state === 'uploaded')
  return asset && storageAddress(state.url, repository, asset)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function storedAsset(state: WorldState, url: URL): Asset | undefined {
  const [, id, asset] = /^\/release-assets\/(\d+)\/(\d+)$/.exec(url.pathname) ?? []
  const repository = [...state.repositories.byName.values()].find((one) => String(one.id) === id)
  if (repository === undefined) return undefined
  const assets = [...releasesOf(repository).values()].flatMap((release) => [...release.assets.values()])
  const found = assets.find((one) => String(one.id) === asset)
  return found !== undefined && url.searchParams.get('signature') === signature(found) ? found : undefined
}
