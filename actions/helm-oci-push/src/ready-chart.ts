import type { ChartArtifact } from '#core/chart/artifact'
import type { ChartContent } from '#core/chart/content'
import type { Packed } from '#core/chart/pack'
import type { Descriptor } from '#core/oci/descriptor'

/** A chart that is packed and waits to be published. */
export interface ReadyChart {
  /** The folder or archive in the workspace. */
  readonly source: string
  readonly content: ChartContent
  /** `sha256:…` of its files and their names: the same however they are compressed. */
  readonly contentDigest: string
  /** On disk, in a folder of this process's own. */
  readonly archive: Packed
  /** What Helm's users can check it with, and how the manifest names that. */
  readonly provenance: { readonly bytes: Uint8Array; readonly layer: Descriptor } | undefined
  readonly artifact: ChartArtifact
  /** `harbor-operator-1.2.3.tgz`, as Helm calls it. */
  readonly file: string
  /** Seconds since 1970: the time of everything in it. */
  readonly modified: number
}
