import type { SourceChart } from './collect.ts'
import type { ChartLock } from './lock.ts'
import type { ChartMetadata } from './metadata.ts'

/** What a file of a chart is known by. */
export interface FileIdentity {
  /** In bytes. */
  readonly size: number
  /** In hexadecimal digits. */
  readonly sha256: string
}

/** What a Chart.yaml or a Chart.lock says; Helm writes both anew, so that their bytes tell nothing. */
export type ChartData =
  | { readonly kind: 'metadata'; readonly metadata: ChartMetadata }
  | { readonly kind: 'lock'; readonly lock: ChartLock }

/** What is in a packed chart. */
export interface ChartContent {
  /** As Helm has it: with the dependencies of requirements.yaml, for a chart of apiVersion v1. */
  readonly metadata: ChartMetadata
  /** By the path below the chart's name. */
  readonly files: ReadonlyMap<string, FileIdentity>
  /** What every Chart.yaml and Chart.lock says, also of subcharts, by its path. */
  readonly data: ReadonlyMap<string, ChartData>
  /** The texts of the chart's own Chart.yaml, Chart.lock and requirements.yaml, as far as they are there. */
  readonly texts: ReadonlyMap<string, string>
}

/** Is the file at a path one whose text is kept? */
export function isText(path: string): boolean {
  return path === 'Chart.yaml' || path === 'Chart.lock' || path === 'requirements.yaml'
}

/** The content of a chart that was collected. */
export async function contentOf({ metadata, files, data }: SourceChart): Promise<ChartContent> {
  const identities = files.map(({ path, size, sha256 }): [string, FileIdentity] => [path, { size, sha256 }])
  const texts = new Map<string, string>()
  for (const file of files) if (isText(file.path)) texts.set(file.path, new TextDecoder().decode(await file.read()))
  return { metadata, files: new Map(identities), data, texts }
}
