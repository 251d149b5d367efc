import type { WorldState } from '../state.ts'
import { digestOf } from './digest.ts'
import { splitImage } from './paths.ts'
import { packageFor, registryOf } from './registry.ts'

/** How an image comes into a registry before anything happens. */
export interface PublishedImage {
  /** As the registry makes new packages, when absent. */
  readonly visibility?: 'public' | 'private'
  /** `owner/name` of the repository that it is linked to. */
  readonly repository?: string
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const configuration = 'application/vnd.oci.image.config.v1+json'

/**
 * Puts an image without layers into a registry as if it had always been there: nothing is written down for it. Gives its
 * digest, which is the same for the same reference in every world.
 * @param reference with host and tag: `ghcr.io/acme/app:1.2.3`
 */
export function publishImage(state: WorldState, reference: string, options: PublishedImage = {}): string {
  const image = splitImage(reference)
  if (image === undefined) {
    throw new Error(`"${reference}" is no image with host and tag, as in ghcr.io/acme/app:1.2.3`)
  }
  const { host, name, tag } = image
  const registry = registryOf(state, host)
  const into = packageFor(registry, name)
  into.visibility = options.visibility ?? into.visibility
  into.repository = options.repository ?? into.repository
  const config = Buffer.from(JSON.stringify({ architecture: 'amd64', os: 'linux', config: { Labels: { reference } } }))
  const configDigest = digestOf(config)
  registry.blobs.set(configDigest, config)
  into.blobs.add(configDigest)
  const part = { mediaType: configuration, digest: configDigest, size: config.length }
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: manifestType, config: part, layers: [] }))
  const digest = digestOf(bytes)
  into.manifests.set(digest, { digest, mediaType: manifestType, bytes })
  into.tags.set(tag, digest)
  return digest
}
