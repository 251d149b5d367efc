import { quote } from '#core/action/untrusted'
import { chartMediaType, configMediaType, provenanceMediaType } from '#core/chart/artifact'
import { readChartArchive, UnreadableArchive } from '#core/chart/read-archive'
import { differences } from '#core/chart/same-content'
import type { Descriptor } from '#core/oci/descriptor'
import { manifestTypes, type NoManifest } from '#core/oci/manifest'
import { pullBlob } from '#core/oci/pull-blob'
import { type PulledManifest, pullManifest } from '#core/oci/pull-manifest'
import type { Reference } from '#core/oci/reference'
import type { Session } from '#core/oci/session'
import { shapeOf } from './layers.ts'
import type { ReadyChart } from './ready-chart.ts'

/** What stands under a tag. */
export interface Published {
  readonly digest: string
  /** What it has other than our chart; empty for the same content. */
  readonly differences: readonly string[]
  readonly archive: Descriptor | undefined
  readonly hasProvenance: boolean
}

async function compare(session: Session, reference: Reference, chart: ReadyChart, layer: Descriptor) {
  if (layer.digest === chart.archive.digest) return []
  try {
    return differences(chart.content, await readChartArchive(pullBlob(session, reference.repository, layer)))
  } catch (thrown) {
    if (thrown instanceof UnreadableArchive) return [`its archive ${thrown.problem}`]
    throw thrown
  }
}

async function judge(
  session: Session,
  reference: Reference,
  chart: ReadyChart,
  pulled: PulledManifest
): Promise<Published> {
  const { digest, bytes, mediaType } = pulled
  const shape = shapeOf(bytes)
  const archive = shape.layer(chartMediaType)
  const hasProvenance = shape.layer(provenanceMediaType) !== undefined
  const told = { digest, archive, hasProvenance }
  if (shape.type !== configMediaType || archive === undefined) {
    const what =
      shape.type === configMediaType
        ? 'a Helm chart without an archive'
        : `no Helm chart but ${quote(shape.type ?? mediaType)}`
    return { ...told, differences: [`it is ${what}`] }
  }
  return { ...told, differences: await compare(session, reference, chart, archive) }
}

/**
 * Looks up what stands under a tag, and compares its files with those of our chart: archives differ in their bytes where
 * only times or compression do. Charts are image manifests; whatever else stands there must be seen too.
 * @returns why nothing can be seen there, where that is so
 */
export async function lookUp(
  session: Session,
  reference: Reference,
  chart: ReadyChart
): Promise<Published | NoManifest> {
  const pulled = await pullManifest(session, reference, manifestTypes)
  return pulled.found ? judge(session, reference, chart, pulled) : pulled
}
