import { perform } from '../effect.ts'
import { type RegistryAnswer, type RegistryCall, targetOf } from './call.ts'
import { isDigest } from './digest.ts'
import { RegistryError, unsupported } from './errors.ts'

/** Answers for one blob: whether it is there, its bytes or a part of them, its end. */
export async function serveBlob(call: RegistryCall): Promise<RegistryAnswer> {
  const { registry, name, reference: digest, method } = call
  if (!isDigest(digest))
    throw new RegistryError(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
  const owned = registry.packages.get(name)?.blobs.has(digest)
  const bytes = owned ? registry.blobs.get(digest) : undefined
  if (method !== 'GET' && method !== 'HEAD' && method !== 'DELETE') throw unsupported()
  if (method === 'DELETE' && !registry.settings.deletes) throw unsupported()
  if (bytes === undefined) throw new RegistryError(404, 'BLOB_UNKNOWN', 'blob unknown to registry')
  if (method === 'DELETE') return remove(call)
  return part(bytes, call)
}

async function remove(call: RegistryCall): Promise<RegistryAnswer> {
  const { state, registry, name, reference: digest, via, by } = call
  const effect = { kind: 'delete-blob', target: targetOf(call, digest), old: digest, via, by }
  await perform(state, effect, () => registry.packages.get(name)?.blobs.delete(digest))
  return { status: 202 }
}

/** All of a blob, or the range that was asked for (RFC 9110, section 14), so that a broken download can go on. */
function part(bytes: Buffer, { headers, reference }: RegistryCall): RegistryAnswer {
  const common = {
    'Content-Type': 'application/octet-stream',
    'Docker-Content-Digest': reference,
    'Accept-Ranges': 'bytes'
  }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? []
  if (from === undefined) return { status: 200, headers: common, body: bytes }
  const start = Number(from)
  const end = to === undefined || to === '' ? bytes.length : Math.min(Number(to) + 1, bytes.length)
  if (start >= end) return { status: 416, headers: { 'Content-Range': `bytes */${bytes.length}` } }
  const range = { 'Content-Range': `bytes ${start}-${end - 1}/${bytes.length}` }
  return { status: 206, headers: { ...common, ...range }, body: bytes.subarray(start, end) }
}
