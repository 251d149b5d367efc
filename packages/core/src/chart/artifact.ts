import { chartAnnotations } from './annotations.ts'
import { sha256Of } from './chart-file.ts'
import { compareBytes, goJson, inOrder, sorted } from './go-json.ts'
import { type ChartMetadata, type Dependency, dependencyFields, metadataFields } from './metadata.ts'

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

/**
 * The manifest of a chart as Helm makes it (pkg/registry/client.go, Push): a pure function of what it is given. `created` in
 * seconds since 1970.
 */
export async function chartManifest(
  metadata: ChartMetadata,
  layers: readonly Layer[],
  created: number
): Promise<ChartArtifact> {
  const encoder = new TextEncoder()
  const config = encoder.encode(configJson(metadata))
  const digest = `sha256:${await sha256Of(config)}`
  const configDescriptor = { mediaType: configMediaType, digest, size: config.length }
  const inOrderOfDigest = [...layers].sort((a, b) => compareBytes(a.digest, b.digest))
  const manifest = encoder.encode(
    goJson({
      schemaVersion: 2,
      config: descriptor(configDescriptor),
      layers: inOrderOfDigest.map(descriptor),
      annotations: sorted(chartAnnotations(metadata, created))
    })
  )
  return {
    config,
    configDescriptor,
    manifest,
    digest: `sha256:${await sha256Of(manifest)}`,
    mediaType: manifestMediaType
  }
}

function descriptor(layer: Layer): ReadonlyMap<string, unknown> {
  const fields = inOrder(layer, ['mediaType', 'digest', 'size'])
  return layer.annotations === undefined ? fields : new Map([...fields, ['annotations', sorted(layer.annotations)]])
}

/** The config of a chart: what its Chart.yaml says, in JSON, with the fields in Helm's order. */
export function configJson(metadata: ChartMetadata): string {
  const { maintainers, annotations, dependencies } = metadata
  const inner = {
    ...(maintainers && { maintainers: maintainers.map((one) => inOrder(one, ['name', 'email', 'url'])) }),
    ...(annotations && { annotations: sorted(annotations) }),
    ...(dependencies && { dependencies: dependencies.map(dependencyJson) })
  }
  return goJson(inOrder({ ...metadata, ...inner }, Object.keys(metadataFields)))
}

function dependencyJson(dependency: Dependency): ReadonlyMap<string, unknown> {
  const values = dependency['import-values']
  const inner = values === undefined ? {} : { 'import-values': sorted(values) }
  return inOrder({ ...dependency, ...inner }, Object.keys(dependencyFields))
}

/** The tag under which Helm looks for a version: `+` becomes `_`. */
export function tagOf(version: string): string {
  return version.replaceAll('+', '_')
}
