import { isDigest } from './digest.ts'
import { RegistryError } from './errors.ts'

/** What a manifest says, as far as a registry looks. */
export interface ManifestContent {
  readonly mediaType: string
  /** The digests of the config and the layers. */
  readonly blobs: readonly string[]
  /** The digests of the manifests that an index lists. */
  readonly manifests: readonly string[]
  readonly subject: string | undefined
  readonly artifactType: string | undefined
  readonly annotations: Readonly<Record<string, string>>
  readonly config: string | undefined
}

interface Descriptor {
  readonly digest?: unknown
  readonly mediaType?: unknown
  readonly urls?: unknown
}

/** The fields of images and indexes: https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md */
interface Fields {
  readonly mediaType?: unknown
  readonly config?: Descriptor
  readonly layers?: readonly Descriptor[]
  readonly manifests?: readonly Descriptor[]
  readonly subject?: Descriptor
  readonly artifactType?: unknown
  readonly annotations?: Readonly<Record<string, string>>
}

/** Reads a manifest. Throws RegistryError for what is none, and for one that says another type than its header. */
export function readManifest(bytes: Buffer, contentType = ''): ManifestContent {
  const fields = parse(bytes)
  const mediaType = contentType.replace(/\s*;.*$/, '') || fields.mediaType
  if (typeof mediaType !== 'string' || (fields.mediaType !== undefined && fields.mediaType !== mediaType)) {
    throw invalid('the media type of the manifest is not that of the request')
  }
  const config = digestOf(fields.config)
  const layers = list(fields.layers).filter(({ urls }) => urls === undefined)
  const artifactType = fields.artifactType ?? fields.config?.mediaType
  return {
    mediaType,
    blobs: [...(config === undefined ? [] : [config]), ...layers.map(demandDigest)],
    manifests: list(fields.manifests).map(demandDigest),
    subject: digestOf(fields.subject),
    artifactType: typeof artifactType === 'string' ? artifactType : undefined,
    annotations: fields.annotations ?? {},
    config
  }
}

function parse(bytes: Buffer): Fields {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Said below, as for every other text that is no manifest.
  }
  throw invalid('manifest invalid')
}

function list(value: readonly Descriptor[] | undefined): readonly Descriptor[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw invalid('manifest invalid')
  return value
}

function digestOf(descriptor: Descriptor | undefined): string | undefined {
  return descriptor === undefined || descriptor === null ? undefined : demandDigest(descriptor)
}

function demandDigest(descriptor: Descriptor): string {
  const digest = descriptor?.digest
  if (typeof digest !== 'string' || !isDigest(digest)) throw invalid('a descriptor of the manifest has no digest')
  return digest
}

function invalid(message: string): RegistryError {
  return new RegistryError(400, 'MANIFEST_INVALID', message)
}
