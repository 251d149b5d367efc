import { perform } from '../effect.ts'
import { nextNumber } from '../identifiers.ts'
import { judge } from './access.ts'
import { locationOf, type RegistryAnswer, type RegistryCall, targetOf } from './call.ts'
import { digestOf, isDigest } from './digest.ts'
import { RegistryError, unsupported } from './errors.ts'
import { packageFor, type Upload } from './registry.ts'

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
  const mounted = query.get('mount')
  if (mounted !== null && isMountable(call, mounted)) return mount(call, mounted)
  const upload: Upload = { name, parts: [], size: 0 }
  const id = `upload-${nextNumber(state, `upload ${registry.host}`)}`
  await perform(state, { kind: 'begin-upload', target: targetOf(call), via, by }, () =>
    registry.uploads.set(id, upload)
  )
  return { status: 202, headers: { ...progress(call, id, upload), 'Docker-Upload-UUID': id } }
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

/** Takes a chunk: the next one, whole or as much of it as came, so that a broken upload can go on. */
async function append(call: RegistryCall, upload: Upload): Promise<RegistryAnswer> {
  const { state, body, reference, headers, via, by } = call
  const [, start, end] = /^(?:bytes[ =])?(\d+)-(\d+)/.exec(headers['content-range'] ?? '') ?? []
  const isNext = start === undefined || Number(start) === upload.size
  if (!isNext) {
    throw new RegistryError(416, 'BLOB_UPLOAD_INVALID', 'blob upload invalid', progress(call, reference, upload))
  }
  if (call.isComplete && end !== undefined && Number(end) - Number(start) + 1 !== body.length) {
    throw new RegistryError(400, 'SIZE_INVALID', 'provided length did not match content length')
  }
  const range = `${upload.size}-${upload.size + body.length - 1}`
  await perform(state, { kind: 'upload-chunk', target: targetOf(call), new: range, via, by }, () => {
    upload.parts.push(body)
    upload.size += body.length
  })
  return { status: 202, headers: progress(call, reference, upload) }
}

async function finish(call: RegistryCall, upload: Upload): Promise<RegistryAnswer> {
  const { registry, reference, query, body, headers } = call
  const [, start] = /^(?:bytes[ =])?(\d+)-/.exec(headers['content-range'] ?? '') ?? []
  if (start !== undefined && Number(start) !== upload.size) {
    throw new RegistryError(416, 'BLOB_UPLOAD_INVALID', 'blob upload invalid', progress(call, reference, upload))
  }
  const answer = await store(call, query.get('digest') ?? '', Buffer.concat([...upload.parts, body]))
  registry.uploads.delete(reference)
  return answer
}

async function store(call: RegistryCall, digest: string, bytes: Buffer): Promise<RegistryAnswer> {
  const { state, registry, name, via, by } = call
  if (!isDigest(digest) || digestOf(bytes, digest) !== digest) {
    throw new RegistryError(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
  }
  const known = registry.packages.get(name)?.blobs.has(digest) ? { old: digest } : {}
  const effect = { kind: 'upload-blob', target: targetOf(call, digest), ...known, new: digest, via, by }
  await perform(state, effect, () => {
    registry.blobs.set(digest, bytes)
    packageFor(registry, name).blobs.add(digest)
  })
  return stored(call, digest)
}

function stored(call: RegistryCall, digest: string): RegistryAnswer {
  const location = locationOf(call, `/v2/${call.name}/blobs/${digest}`)
  return { status: 201, headers: { Location: location, 'Docker-Content-Digest': digest } }
}

async function cancel(call: RegistryCall): Promise<RegistryAnswer> {
  const { state, registry, reference, via, by } = call
  await perform(state, { kind: 'cancel-upload', target: targetOf(call), via, by }, () =>
    registry.uploads.delete(reference)
  )
  return { status: 204 }
}

function progress(call: RegistryCall, id: string, { name, size }: Upload): Readonly<Record<string, string>> {
  const location = locationOf(call, `/v2/${name}/blobs/uploads/${id}`)
  return { Location: location, Range: `0-${Math.max(0, size - 1)}` }
}
