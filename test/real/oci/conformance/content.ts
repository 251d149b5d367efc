import { createHash, randomBytes } from 'node:crypto'
import { ask, locationOf, type Subject } from './subject.ts'

export const imageType = 'application/vnd.oci.image.manifest.v1+json'
export const indexType = 'application/vnd.oci.image.index.v1+json'
export const configType = 'application/vnd.oci.image.config.v1+json'
export const binary = { 'content-type': 'application/octet-stream' }

export function digestOf(bytes: Buffer, algorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
}

/** The digest of something that no registry has. */
export const unknown = digestOf(Buffer.from('nobody has ever pushed this'))

/** A name that nothing stands under. */
export function newName({ prefix }: Subject): string {
  return `${prefix}${randomBytes(6).toString('hex')}`
}

/** Bytes that nobody has. */
export function newBlob(size = 64): Buffer {
  return randomBytes(size)
}

export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

export function descriptorOf(bytes: Buffer, mediaType: string): Descriptor {
  return { mediaType, digest: digestOf(bytes), size: bytes.length }
}

/** A manifest, ready to be sent. */
export interface Manifest extends Descriptor {
  readonly bytes: Buffer
}

/** Any document that is sent as a manifest. */
export function manifestOf(document: object, mediaType = imageType): Manifest {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...document }))
  return { bytes, ...descriptorOf(bytes, mediaType) }
}

/** Uploads a blob: an upload is begun and ended. */
export async function pushBlob(subject: Subject, name: string, bytes: Buffer): Promise<void> {
  const begun = await ask(subject, 'POST', `${name}/blobs/uploads/`)
  const query = { digest: digestOf(bytes) }
  const { status } = await ask(subject, 'PUT', locationOf(begun), { query, headers: binary, body: bytes })
  if (status !== 201) throw new Error(`a blob was answered by ${status}`)
}

/** Sends a manifest under a tag or by its digest, and gives what came back. */
export function putManifest(subject: Subject, name: string, manifest: Manifest, reference = manifest.digest) {
  const headers = { 'content-type': manifest.mediaType }
  return ask(subject, 'PUT', `${name}/manifests/${reference}`, { headers, body: manifest.bytes })
}

/** An image with a new config and a new layer, which are pushed; the manifest is not. */
export async function newImage(subject: Subject, name: string, more: object = {}): Promise<Manifest> {
  const [config, layer] = [newBlob(), newBlob()]
  await Promise.all([config, layer].map((bytes) => pushBlob(subject, name, bytes)))
  const parts = { config: descriptorOf(config, configType), layers: [descriptorOf(layer, 'application/octet-stream')] }
  return manifestOf({ ...parts, ...more })
}

/** An image that stands under a tag. */
export async function publish(subject: Subject, name: string, tag: string, more: object = {}): Promise<Manifest> {
  const image = await newImage(subject, name, more)
  const { status, bytes } = await putManifest(subject, name, image, tag)
  if (status !== 201) throw new Error(`a manifest was answered by ${status}: ${bytes}`)
  return image
}

/** Reads a manifest in the form in which all of them are asked for. */
export function getManifest(subject: Subject, name: string, reference: string, method = 'GET') {
  return ask(subject, method, `${name}/manifests/${reference}`, { headers: { accept: `${imageType}, ${indexType}` } })
}
