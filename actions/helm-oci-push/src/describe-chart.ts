import { createHash } from 'node:crypto'
import { chartManifest, chartMediaType, provenanceMediaType } from '#core/chart/artifact'
import type { ChartContent } from '#core/chart/content'
import type { ChartMetadata } from '#core/chart/metadata'
import type { Packed } from '#core/chart/pack'
import type { Packing } from './prepare.ts'
import type { ReadyChart } from './ready-chart.ts'

/** What Helm calls the archive of a chart. */
export function fileOf({ name, version }: ChartMetadata): string {
  return `${name}-${version}.tgz`
}

/** Names what is in a chart by its files alone: archives that differ in compression or times have the same name. */
function contentDigest({ files }: ChartContent): string {
  const hash = createHash('sha256')
  for (const path of [...files.keys()].sort()) hash.update(`${path}\0${files.get(path)?.sha256}\n`)
  return `sha256:${hash.digest('hex')}`
}

/** Signs for an archive; with the time of the commit, so that the same key gives the same bytes in every run. */
async function provenanceOf(
  { metadata, texts }: ChartContent,
  { path, digest }: Packed,
  packing: Packing
): Promise<ReadyChart['provenance']> {
  const { inputs, runner, modified } = packing
  if (!inputs.provenance) return undefined
  const { makeProvenance } = await import('#core/signing/provenance')
  const archive = { path, name: fileOf(metadata), sha256: digest.replace(/^sha256:/, '') }
  const key = { key: inputs['gpg-private-key'], passphrase: inputs['gpg-passphrase'] }
  const bytes = await makeProvenance(archive, texts.get('Chart.yaml') ?? '', key, runner, modified)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { bytes, layer: { mediaType: provenanceMediaType, digest: `sha256:${sha256}`, size: bytes.length } }
}

/** Says everything about a packed chart that publishing it needs. */
export async function describeChart(
  source: string,
  content: ChartContent,
  archive: Packed,
  packing: Packing
): Promise<ReadyChart> {
  const { modified } = packing
  const { metadata } = content
  const provenance = await provenanceOf(content, archive, packing)
  const layer = { mediaType: chartMediaType, digest: archive.digest, size: archive.size }
  const layers = provenance === undefined ? [layer] : [layer, provenance.layer]
  const artifact = await chartManifest(metadata, layers, modified)
  const digest = contentDigest(content)
  return { source, content, contentDigest: digest, archive, provenance, artifact, file: fileOf(metadata), modified }
}
