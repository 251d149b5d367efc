import type { ChartMetadata } from './metadata.ts'

/** What a manifest says of a blob; an OCI descriptor. */
export interface Layer {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly annotations?: Readonly<Record<string, string>>
}

/** The media types of a chart in a registry, as Helm's pkg/registry has them. */
export const configMediaType = 'application/vnd.cncf.helm.config.v1+json'
export const chartMediaType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip'
export const provenanceMediaType = 'application/vnd.cncf.helm.chart.provenance.v1.prov'
export const manifestMediaType = 'application/vnd.oci.image.manifest.v1+json'

/** A chart's config and manifest, byte by byte. */
export interface ChartArtifact {
  readonly config: Uint8Array
  readonly configDescriptor: Layer
  readonly manifest: Uint8Array
  /** `sha256:...` of the manifest. */
  readonly digest: string
  readonly mediaType: string
}

/** The manifest of a chart as Helm makes it; `created` in seconds since 1970. */
export async function chartManifest(
  _metadata: ChartMetadata,
  _layers: readonly Layer[],
  _created: number
): Promise<ChartArtifact> {
  throw new Error('not written yet')
}

/** The tag under which Helm looks for a version: `+` becomes `_`. */
export function tagOf(version: string): string {
  return version.replaceAll('+', '_')
}
