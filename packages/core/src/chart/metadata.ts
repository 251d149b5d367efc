import type { Complaint } from '../action/plan.ts'
import { EditFault } from '../manifest/fault.ts'
import { metadataComplaints } from './metadata-rules.ts'
import { type Fields, readFields } from './read-fields.ts'
import { askMapping } from './yaml-mapping.ts'

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

/** The fields of a dependency, in Helm's order (pkg/chart/v2/dependency.go). */
export const dependencyFields: Fields = {
  name: 'clean text',
  version: 'clean text',
  repository: 'clean text',
  condition: 'clean text',
  tags: 'clean texts',
  enabled: 'flag',
  'import-values': 'values',
  alias: 'text'
}

/** The fields of a Chart.yaml, in Helm's order (pkg/chart/v2/metadata.go). */
export const metadataFields: Fields = {
  name: 'clean text',
  home: 'clean text',
  sources: 'clean texts',
  version: 'text',
  description: 'clean text',
  keywords: 'clean texts',
  maintainers: [{ name: 'clean text', email: 'clean text', url: 'clean text' }],
  icon: 'clean text',
  apiVersion: 'text',
  condition: 'clean text',
  tags: 'clean text',
  appVersion: 'clean text',
  deprecated: 'flag',
  annotations: 'text by key',
  kubeVersion: 'clean text',
  dependencies: [dependencyFields],
  type: 'text'
}

/** The complaint that a file is not what it should be. */
export function faultComplaint(place: string, { problem, remedy, line }: EditFault): Complaint {
  // Whoever edits manifests can leave a file out, or edit it in another way; a chart cannot do without this one.
  const needed = remedy.replace(/, or take it out of files$/, '')
  const forEdits = /\bout of files\b|\bregex\b|\bset document\b|\bplace into it\b/.test(needed)
  const plain = 'write it as one document of plain keys and values, as helm create does'
  return { place: line > 0 ? `${place}:${line}` : place, problem, remedy: forEdits ? plain : needed }
}

/** A dependency with what Helm writes in every case. */
export function completeDependency(read: Record<string, unknown>): Dependency {
  return { name: '', repository: '', ...read } as unknown as Dependency
}

/**
 * Reads and validates a Chart.yaml as Helm does (Metadata.Validate). `place` is its path, for the complaints. Of a chart that
 * others have made (`foreign`), only what Helm itself demands is asked; of our own that also which registries demand.
 */
export async function readMetadata(chartYaml: string, place = 'Chart.yaml', foreign = false): Promise<MetadataReading> {
  try {
    return await askMapping(chartYaml, (file, root) => {
      const complaints: Complaint[] = []
      const read = readFields({ file, place, complaints }, root, metadataFields)
      const { dependencies = [], ...rest } = read as { dependencies?: Record<string, unknown>[] }
      const metadata = { name: '', version: '', apiVersion: foreign ? 'v1' : '', ...rest } as ChartMetadata
      const all = dependencies.map(completeDependency)
      const whole = all.length > 0 ? { ...metadata, dependencies: all } : metadata
      const lineOf = (key: string) => lineOfKey(root.find(key)?.key?.start, file.lineOf)
      if (foreign) complaints.length = 0
      complaints.push(...metadataComplaints(whole, (key) => `${place}${lineOf(key)}`, foreign))
      return complaints.length > 0 ? { ok: false, complaints } : { ok: true, metadata: whole }
    })
  } catch (error) {
    if (error instanceof EditFault) return { ok: false, complaints: [faultComplaint(place, error)] }
    throw error
  }
}

function lineOfKey(start: number | undefined, lineOf: (offset: number) => number): string {
  return start === undefined ? '' : `:${lineOf(start)}`
}
