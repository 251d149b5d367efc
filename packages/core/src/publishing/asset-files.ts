import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Failure, messageOf } from '../action/errors.ts'
import { inert, quote } from '../action/untrusted.ts'
import { assetNameOf } from './asset-name.ts'
import type { AssetFile } from './asset-plan.ts'
import { sumsName, writeSums } from './asset-sums.ts'

/** Media types by the end of the name; browsers are offered everything else as bytes. */
const types: readonly (readonly [end: RegExp, type: string])[] = [
  [/\.(tgz|gz)$/i, 'application/gzip'],
  [/\.zip$/i, 'application/zip'],
  [/\.json$/i, 'application/json'],
  [/\.ya?ml$/i, 'application/yaml'],
  [/\.(txt|md|asc)$|^[A-Z0-9]+SUMS$/i, 'text/plain; charset=utf-8']
]

type Opened = Pick<AssetFile, 'path' | 'text' | 'source'> & { readonly size?: number }

/** The media type under which a file is sent. */
export function assetType(name: string): string {
  return types.find(([end]) => end.test(name))?.[1] ?? 'application/octet-stream'
}

/** So much is read at a time: each read is a way to another thread and back. */
const PART = 262_144

async function openFile({ path, source = path, size }: Omit<Opened, 'text'>): Promise<FileHandle> {
  const [{ constants }, { open }] = await Promise.all([import('node:fs'), import('node:fs/promises')])
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const changed = (said: string) =>
    new Failure(`${quote(source)} ${said}: let nothing else write in the workspace, and run it again`)
  const file = await open(path, flags).catch((thrown: unknown) => {
    throw changed(`cannot be read (${inert(messageOf(thrown))})`)
  })
  const stat = await file.stat()
  if (stat.isFile() && (size === undefined || stat.size === size)) return file
  await file.close()
  throw changed(stat.isFile() ? `has ${stat.size} bytes now, and had ${size}` : 'is no file any more')
}

/**
 * Opens a file to be read once. Where something else has come into its place since it was looked at, a link is not followed,
 * and a pipe does not hold the run.
 * @throws Failure when it is gone, or is no file of `size` bytes any more
 */
export async function openAsset({ text, ...opened }: Opened): Promise<Readable> {
  if (text !== undefined) return (await import('node:stream')).default.Readable.from([Buffer.from(text)])
  return (await openFile(opened)).createReadStream()
}

/**
 * Reads what an asset is to be from a file: its size and its SHA-256, part by part.
 * @param path the path of the file, which is no symbolic link
 * @param label what GitHub shows instead of the name; empty for none
 * @param source what people know it by, and where its name comes from
 */
export async function readAssetFile(path: string, label = '', source = path): Promise<AssetFile> {
  const [{ createHash }, { basename }] = await Promise.all([import('node:crypto'), import('node:path')])
  const hash = createHash('sha256')
  let size = 0
  const file = await openFile({ path, source })
  try {
    const part = Buffer.allocUnsafe(PART)
    for (let read = -1; read !== 0; size += read) {
      read = (await file.read(part, 0, PART, null)).bytesRead
      hash.update(part.subarray(0, read))
    }
  } finally {
    await file.close()
  }
  const given = basename(source)
  const digest = `sha256:${hash.digest('hex')}`
  return { path, source, name: assetNameOf(given), given, size, digest, label, type: assetType(given) }
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

/** `SHA256SUMS` of the other files of a release. */
export function sumsFile(files: readonly AssetFile[]): Promise<AssetFile> {
  return generatedFile(sumsName, writeSums(files))
}
