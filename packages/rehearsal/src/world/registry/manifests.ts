import { perform } from '../effect.ts'
import { type RegistryAnswer, type RegistryCall, targetOf } from './call.ts'
import { isDigest } from './digest.ts'
import { RegistryError, unsupported } from './errors.ts'
import { putManifest } from './put-manifest.ts'
import { findPackage, type Manifest, type Package } from './registry.ts'

/** Answers for one manifest, by its tag or its digest. */
export async function serveManifest(call: RegistryCall): Promise<RegistryAnswer> {
  const { method, registry, name, reference } = call
  if (method === 'PUT') return putManifest(call)
  if (method !== 'GET' && method !== 'HEAD' && method !== 'DELETE') throw unsupported()
  if (method === 'DELETE' && !registry.settings.deletes) throw unsupported()
  const found = findPackage(registry, name)
  const manifest = found && manifestAt(found, reference)
  if (found === undefined || manifest === undefined)
    throw new RegistryError(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
  if (method === 'DELETE') return remove(call, found, manifest)
  const { digest, mediaType, bytes } = manifest
  return { status: 200, headers: { 'Content-Type': mediaType, 'Docker-Content-Digest': digest }, body: bytes }
}

function manifestAt({ manifests, tags }: Package, reference: string): Manifest | undefined {
  return manifests.get(isDigest(reference) ? reference : (tags.get(reference) ?? ''))
}

/** A tag ends alone; a digest ends with all tags that lead to it. */
async function remove(call: RegistryCall, found: Package, { digest }: Manifest): Promise<RegistryAnswer> {
  const { state, reference, via, by } = call
  const isTag = !isDigest(reference)
  const kind = isTag ? 'delete-tag' : 'delete-manifest'
  await perform(state, { kind, target: targetOf(call, reference), old: digest, via, by }, () => {
    if (isTag) return found.tags.delete(reference)
    for (const [tag, at] of found.tags) if (at === digest) found.tags.delete(tag)
    return found.manifests.delete(digest)
  })
  return { status: 202 }
}
