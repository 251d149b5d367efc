import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { Refusal } from '#core/action/errors'
import { chartMediaType } from '#core/chart/artifact'
import { pushBlobs } from '#core/oci/push-blob'
import { pushManifest, TagTaken } from '#core/oci/push-manifest'
import { formatReference, type Reference } from '#core/oci/reference'
import type { Session } from '#core/oci/session'
import { lookUp } from './look-up.ts'
import type { ReadyChart } from './ready-chart.ts'

/** What is published, and how. */
export interface Push {
  readonly chart: ReadyChart
  readonly reference: Reference
  readonly session: Session
  /** Another repository of the registry that has the archive. */
  readonly mountFrom: string | undefined
}

/**
 * The digest of what has come to stand under the tag since it was looked up; undefined while nothing does.
 * @throws Refusal when it is something else than ours
 */
async function standingNow({
  session,
  reference,
  chart
}: Pick<Push, 'session' | 'reference' | 'chart'>): Promise<string | undefined> {
  const found = await lookUp(session, reference, chart)
  if (!('differences' in found)) return undefined
  if (found.differences.length === 0) return found.digest
  const problem = `somebody has published ${found.digest} there in the meantime: ${found.differences.slice(0, 3).join(', ')}`
  const remedy = 'what is published is never overwritten: release the next version'
  throw new Refusal([{ place: formatReference(reference), problem, remedy }])
}

/** Publishes a manifest under a tag that is free, or finds that the same content stands there by now. Gives its digest. */
export async function publish(
  push: Push,
  digest: string,
  manifest: { mediaType: string; bytes: Uint8Array }
): Promise<string> {
  const { session, reference } = push
  try {
    await pushManifest(session, reference.repository, reference.tag, manifest)
    return digest
  } catch (thrown) {
    // It has looked right before it wrote. Another digest may be the same chart, which somebody else has packaged.
    const there = thrown instanceof TagTaken ? await standingNow(push) : undefined
    if (there === undefined) throw thrown
    return there
  }
}

const opening = (bytes: Uint8Array) => (from: number) => Readable.from([bytes.subarray(from)], { objectMode: false })

/** Pushes a chart: its content first, and what makes it seen last. Gives the digest that stands under the tag. */
export async function pushChart(push: Push): Promise<string> {
  const { chart, session, reference, mountFrom } = push
  const { repository } = reference
  const { archive, artifact, provenance } = chart
  const { path, digest, size } = archive
  const open = (from: number) => createReadStream(path, { start: from })
  const parts = [
    { mediaType: chartMediaType, digest, size, open },
    { ...artifact.configDescriptor, open: opening(artifact.config) },
    ...(provenance === undefined ? [] : [{ ...provenance.layer, open: opening(provenance.bytes) }])
  ]
  await pushBlobs(session, repository, parts, mountFrom)
  return publish(push, artifact.digest, { mediaType: artifact.mediaType, bytes: artifact.manifest })
}
