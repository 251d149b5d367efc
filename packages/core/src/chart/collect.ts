import type { ChartFile } from './chart-file.ts'
import type { ChartMetadata } from './metadata.ts'

/** A chart as it stands in the workspace, with its versions set, ready to be packed. */
export interface SourceChart {
  /** As given, below the workspace. */
  readonly folder: string
  /** With the versions set. */
  readonly metadata: ChartMetadata
  /** Sorted by path; Chart.yaml with the versions set. */
  readonly files: readonly ChartFile[]
  /** What the user should know and what is no reason to refuse. */
  readonly warnings: readonly string[]
}

/** The versions to set; undefined leaves what Chart.yaml says. */
export interface ChartVersions {
  readonly version: string | undefined
  readonly appVersion: string | undefined
}

/** What a chart may have that others may not. */
export interface CollectOptions {
  /** Paths below the chart that may hold what looks like a secret. */
  readonly allow?: readonly string[]
  /** Refuse rather than warn where Helm's users would not find the version. */
  readonly forHelm?: boolean
}

/**
 * Collects the files of a chart folder as Helm packs them.
 * @throws Refusal with every complaint
 */
export async function collectChart(
  _workspace: string,
  _folder: string,
  _versions: ChartVersions,
  _options: CollectOptions = {}
): Promise<SourceChart> {
  throw new Error('not written yet')
}
