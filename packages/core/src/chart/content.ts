import type { SourceChart } from './collect.ts'
import type { ChartMetadata } from './metadata.ts'

/** What a file of a chart is known by. */
export interface FileIdentity {
  /** In bytes. */
  readonly size: number
  /** In hexadecimal digits. */
  readonly sha256: string
}

/** What is in a packed chart. */
export interface ChartContent {
  readonly metadata: ChartMetadata
  /** By the path below the chart's name. */
  readonly files: ReadonlyMap<string, FileIdentity>
  /** The text of every Chart.yaml and Chart.lock, also of subcharts, by its path: Helm writes them anew. */
  readonly texts: ReadonlyMap<string, string>
}

/** The content of a chart that was collected. */
export async function contentOf(_chart: SourceChart): Promise<ChartContent> {
  throw new Error('not written yet')
}
