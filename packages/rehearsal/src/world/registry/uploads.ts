import { perform } from '../effect.ts'
import { nextNumber } from '../identifiers.ts'
import { judge } from './access.ts'
import { type RegistryAnswer, type RegistryCall, targetOf } from './call.ts'
import { RegistryError, unsupported } from './errors.ts'
import { packageFor, type Upload } from './registry.ts'
import { progress, store, stored } from './store-blob.ts'
import { append, finish } from './upload-parts.ts'

/**
 * Answers for uploads of blobs: at once (POST, or POST and PUT), in chunks (PATCH), from another repository (mount), and
 * how far one has come (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs).
 */
export async function serveUpload(call: RegistryCall): Promise<RegistryAnswer> {
  const { method, reference, registry, name } = call
  if (method === 'POST' && reference === '') return begin(call)
  const upload = registry.uploads.get(reference)
  if (upload === undefined || upload.name !== name) {
    throw new RegistryError(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry')
  }
  if (method === 'GET') return { status: 204, headers: progress(call, reference, upload) }
  if (method === 'PATCH') return append(call, upload)
  if (method === 'PUT') return finish(call, upload)
  if (method === 'DELETE') return cancel(call)
  throw unsupported()
}

async function begin(call: RegistryCall): Promise<RegistryAnswer> {
  const { state, registry, name, query, via, by } = call
  const digest = query.get('digest')
  if (digest !== null) return store(call, digest, call.body)
  if (registry.settings.wantsRepositories && !registry.packages.has(name)) {
    throw new RegistryError(404, 'NAME_UNKNOWN', `The repository with name '${name}' does not exist in the registry`)
  }
  const mounted = query.get('mount')
  if (mounted !== null && isMountable(call, mounted)) return mount(call, mounted)
  const upload: Upload = { name, parts: [], size: 0 }
  const id = `upload-${nextNumber(state, `upload ${registry.host}`)}`
  await perform(state, { kind: 'begin-upload', target: targetOf(call), via, by }, () =>
    registry.uploads.set(id, upload)
  )
  const least = registry.settings.smallestChunk
  const chunk = least > 0 ? { 'OCI-Chunk-Min-Length': String(least) } : {}
  return { status: 202, headers: { ...progress(call, id, upload), 'Docker-Upload-UUID': id, ...chunk } }
}

/** Whether the blob is where the caller may read it: in the repository named, or in any where none is. */
function isMountable({ state, registry, query, caller }: RegistryCall, digest: string): boolean {
  const from = query.get('from')
  if (from === null) return false
  const isReadable = judge(state, registry, from, caller, 'pull') === 'allowed'
  return isReadable && registry.packages.get(from)?.blobs.has(digest) === true
}

async function mount(call: RegistryCall, digest: string): Promise<RegistryAnswer> {
  const { state, registry, name, via, by } = call
  const effect = { kind: 'mount-blob', target: targetOf(call, digest), new: digest, via, by }
  await perform(state, effect, () => packageFor(registry, name).blobs.add(digest))
  return stored(call, digest)
}

async function cancel(call: RegistryCall): Promise<RegistryAnswer> {
  const { state, registry, reference, via, by } = call
  await perform(state, { kind: 'cancel-upload', target: targetOf(call), via, by }, () =>
    registry.uploads.delete(reference)
  )
  return { status: 204 }
}
