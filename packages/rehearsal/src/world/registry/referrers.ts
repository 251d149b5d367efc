import type { RegistryAnswer, RegistryCall } from './call.ts'
import { isDigest } from './digest.ts'
import { RegistryError } from './errors.ts'
import { readManifest } from './manifest-content.ts'
import { findPackage, type Manifest } from './registry.ts'

const index = 'application/vnd.oci.image.index.v1+json'

/** Lists what refers to a manifest (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers). */
export function serveReferrers({ registry, name, method, reference, query }: RegistryCall): RegistryAnswer {
  if (method !== 'GET' || !registry.settings.referrers)
    throw new RegistryError(404, 'UNSUPPORTED', '404 page not found')
  if (!isDigest(reference)) throw new RegistryError(400, 'DIGEST_INVALID', 'invalid digest')
  const wanted = query.get('artifactType')
  const all = [...(findPackage(registry, name)?.manifests.values() ?? [])]
  const manifests = all.flatMap((manifest) => describe(manifest, reference, wanted))
  const filtered = wanted === null ? {} : { 'OCI-Filters-Applied': 'artifactType' }
  const body = JSON.stringify({ schemaVersion: 2, mediaType: index, manifests })
  return { status: 200, headers: { 'Content-Type': index, ...filtered }, body }
}

function describe({ digest, mediaType, bytes }: Manifest, subject: string, wanted: string | null): unknown[] {
  const content = readManifest(bytes, mediaType)
  const { artifactType, annotations } = content
  if (content.subject !== subject || (wanted !== null && artifactType !== wanted)) return []
  const type = artifactType === undefined ? {} : { artifactType }
  const notes = Object.keys(annotations).length === 0 ? {} : { annotations }
  return [{ mediaType, digest, size: bytes.length, ...type, ...notes }]
}
