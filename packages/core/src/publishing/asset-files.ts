import { assetNameOf } from './asset-name.ts'
import type { AssetFile } from './asset-plan.ts'

/** Media types by the end of the name; browsers are offered everything else as bytes. */
const types: readonly (readonly [end: RegExp, type: string])[] = [
  [/\.(tgz|gz)$/i, 'application/gzip'],
  [/\.zip$/i, 'application/zip'],
  [/\.json$/i, 'application/json'],
  [/\.ya?ml$/i, 'application/yaml'],
  [/\.(txt|md|asc)$|^[A-Z0-9]+SUMS$/i, 'text/plain; charset=utf-8']
]

/** The media type under which a file is sent. */
export function assetType(name: string): string {
  return types.find(([end]) => end.test(name))?.[1] ?? 'application/octet-stream'
}

/**
 * Reads what an asset is to be from a file: its size and its SHA-256, part by part.
 * @param path the path of the file
 * @param label what GitHub shows instead of the name; empty for none
 */
export async function readAssetFile(path: string, label = ''): Promise<AssetFile> {
  const [{ createHash }, { createReadStream }, { basename }] = await Promise.all([
    import('node:crypto'),
    import('node:fs'),
    import('node:path')
  ])
  const hash = createHash('sha256')
  let size = 0
  for await (const part of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(part)
    size += part.length
  }
  const given = basename(path)
  const digest = `sha256:${hash.digest('hex')}`
  return { path, name: assetNameOf(given), given, size, digest, label, type: assetType(given) }
}

/** A file that stands nowhere on disk: what it has is sent as UTF-8. */
export async function generatedFile(name: string, text: string, type = assetType(name)): Promise<AssetFile> {
  const { createHash } = await import('node:crypto')
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`
  return {
    path: name,
    text,
    name: assetNameOf(name),
    given: name,
    size: Buffer.byteLength(text),
    digest,
    label: '',
    type
  }
}
