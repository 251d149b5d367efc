import { perform } from '../effect.ts'
import { locationOf, type RegistryAnswer, type RegistryCall, targetOf } from './call.ts'
import { digestOf, isDigest } from './digest.ts'
import { RegistryError } from './errors.ts'
import { packageFor, type Upload } from './registry.ts'

/** Keeps a blob that came whole, under its digest. */
export async function store(call: RegistryCall, digest: string, bytes: Buffer): Promise<RegistryAnswer> {
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

/** Says where a blob is. */
export function stored(call: RegistryCall, digest: string): RegistryAnswer {
  const location = locationOf(call, `/v2/${call.name}/blobs/${digest}`)
  return { status: 201, headers: { Location: location, 'Docker-Content-Digest': digest } }
}

/** Where an upload goes on, and how far it is. */
export function progress(call: RegistryCall, id: string, { name, size }: Upload): Readonly<Record<string, string>> {
  const location = locationOf(call, `/v2/${name}/blobs/uploads/${id}`)
  return { Location: location, Range: `0-${Math.max(0, size - 1)}` }
}
