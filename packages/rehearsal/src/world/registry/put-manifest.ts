import { perform } from '../effect.ts'
import { locationOf, type RegistryAnswer, type RegistryCall, targetOf } from './call.ts'
import { digestOf, isDigest } from './digest.ts'
import { RegistryError } from './errors.ts'
import { refuseImmutable } from './immutable-tag.ts'
import { linkRepository } from './link-repository.ts'
import { type ManifestContent, readManifest } from './manifest-content.ts'
import { isTag } from './paths.ts'
import { type Package, packageFor } from './registry.ts'

/** Takes a manifest whose parts are all there, and has its tag lead to it. */
export async function putManifest(call: RegistryCall): Promise<RegistryAnswer> {
  const { state, registry, name, reference, body, headers, via, by } = call
  const into = packageFor(registry, name)
  const digest = digestOf(body, reference)
  refuseWrong(call, digest)
  const content = readManifest(body, headers['content-type'])
  demandParts(into, content)
  const tag = isDigest(reference) ? undefined : reference
  const old = tag === undefined ? (into.manifests.has(digest) ? digest : undefined) : into.tags.get(tag)
  if (tag !== undefined && old !== undefined) refuseImmutable(call, tag, old === digest)
  const before = old === undefined ? {} : { old }
  const effect = { kind: 'push-manifest', target: targetOf(call, reference), ...before, new: digest, via, by }
  await perform(state, effect, () => {
    linkRepository(call, into, content)
    into.manifests.set(digest, { digest, mediaType: content.mediaType, bytes: body })
    if (tag !== undefined) into.tags.set(tag, digest)
  })
  const subject =
    content.subject === undefined || !registry.settings.referrers ? {} : { 'OCI-Subject': content.subject }
  const location = locationOf(call, `/v2/${name}/manifests/${reference}`)
  return { status: 201, headers: { Location: location, 'Docker-Content-Digest': digest, ...subject } }
}

/** The distribution specification lets registries refuse larger manifests. */
const largest = 4 * 1024 * 1024

function refuseWrong({ reference, body }: RegistryCall, digest: string): void {
  if (body.length > largest) throw new RegistryError(413, 'MANIFEST_INVALID', 'manifest too large')
  if (reference.includes(':') && digest !== reference) {
    throw new RegistryError(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content')
  }
  if (!reference.includes(':') && !isTag(reference))
    throw new RegistryError(400, 'TAG_INVALID', 'manifest tag did not match URI')
}

/** What a manifest refers to must be there; only its subject may come later. */
function demandParts({ blobs, manifests }: Package, content: ManifestContent): void {
  const missing = [
    ...content.blobs.filter((digest) => !blobs.has(digest)),
    ...content.manifests.filter((digest) => !manifests.has(digest))
  ]
  if (missing.length > 0) {
    throw new RegistryError(404, 'MANIFEST_BLOB_UNKNOWN', `blob unknown to registry: ${missing.join(', ')}`)
  }
}
