import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { patienceToPush } from '#core/oci/persist'
import type { Blob } from '#core/oci/push-blob'
import { type Opening, openSession, type Session } from '#core/oci/session'
import { newBlob } from '../conformance/content.ts'
import type { Account } from '../registries/accounts.ts'

/** A blob whose bytes are at hand. */
export interface GivenBlob extends Blob {
  readonly bytes: Buffer
}

export const archiveType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip'
export const configType = 'application/vnd.cncf.helm.config.v1+json'

/** In parts, as a file is read. */
function* partsOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

/** A blob of these bytes. */
export function blobOf(bytes: Buffer, mediaType = archiveType): GivenBlob {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const open = (from: number) => Readable.from(partsOf(bytes.subarray(from)), { objectMode: false })
  return { mediaType, digest, size: bytes.length, bytes, open }
}

/** Random bytes: an archive is nothing else to a registry. */
export function archiveOf(size: number): GivenBlob {
  return blobOf(newBlob(size))
}

/** Our own client, as somebody or nobody. It waits less than it would in a release. */
export function sessionFor(registry: string, as: Account | undefined, more: Partial<Opening> = {}): Session {
  const credentials = as === undefined ? undefined : { ...as, from: 'the inputs' }
  const patience = { ...patienceToPush, firstWaitMs: 50 }
  return openSession({ registry, known: { credentials, note: undefined }, env: {}, patience, mayPush: true, ...more })
}

/** All that comes. */
export async function read(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}
