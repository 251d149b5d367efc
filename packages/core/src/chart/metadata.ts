import type { Complaint } from '../action/plan.ts'

/** Who keeps a chart. */
export interface Maintainer {
  readonly name?: string
  readonly email?: string
  readonly url?: string
}

/** A dependency as a Chart.yaml, a Chart.lock or a requirements.yaml names it; fields as Helm's chart.Dependency. */
export interface Dependency {
  readonly name: string
  readonly version?: string
  readonly repository: string
  readonly condition?: string
  readonly tags?: readonly string[]
  readonly enabled?: boolean
  readonly 'import-values'?: readonly unknown[]
  readonly alias?: string
}

/** What a Chart.yaml says; fields as Helm's chart.Metadata. Unknown ones are dropped, as Helm drops them. */
export interface ChartMetadata {
  readonly name: string
  readonly home?: string
  readonly sources?: readonly string[]
  readonly version: string
  readonly description?: string
  readonly keywords?: readonly string[]
  readonly maintainers?: readonly Maintainer[]
  readonly icon?: string
  readonly apiVersion: string
  readonly condition?: string
  readonly tags?: string
  readonly appVersion?: string
  readonly deprecated?: boolean
  readonly annotations?: Readonly<Record<string, string>>
  readonly kubeVersion?: string
  readonly dependencies?: readonly Dependency[]
  readonly type?: string
}

/** A Chart.yaml that was read, or everything that is wrong with it. */
export type MetadataReading =
  | { readonly ok: true; readonly metadata: ChartMetadata }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** Reads and validates a Chart.yaml as Helm does. `place` is its path, for the complaints. */
export async function readMetadata(_chartYaml: string, _place = 'Chart.yaml'): Promise<MetadataReading> {
  throw new Error('not written yet')
}
