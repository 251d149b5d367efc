import { quote } from '../action/untrusted.ts'
import type { ChartContent, ChartData } from './content.ts'
import { goJson, sorted } from './go-json.ts'
import type { ChartMetadata } from './metadata.ts'

/**
 * What differs between two packed charts, a line each; empty for the same chart, also when Helm has packaged it: it writes
 * Chart.yaml and Chart.lock anew, so these are compared by what they say. All other files are compared by their bytes.
 */
export function differences(ours: ChartContent, theirs: ChartContent): readonly string[] {
  const paths = [...new Set([...ours.files.keys(), ...theirs.files.keys()])].sort()
  return paths.flatMap((path) => {
    const [our, their] = [ours.files.get(path), theirs.files.get(path)]
    if (our === undefined) return [`${quote(path)} is only in theirs`]
    if (their === undefined) return [`${quote(path)} is only in ours`]
    if (our.sha256 === their.sha256) return []
    const [ourData, theirData] = [ours.data.get(path), theirs.data.get(path)]
    if (ourData !== undefined && theirData !== undefined) return compareData(path, ourData, theirData)
    const sizes = our.size === their.size ? '' : `: ${our.size} bytes in ours, ${their.size} in theirs`
    return [`${quote(path)} has other content${sizes}`]
  })
}

function compareData(path: string, ours: ChartData, theirs: ChartData): string[] {
  const [our, their] = [fieldsOf(ours), fieldsOf(theirs)]
  const names = [...new Set([...Object.keys(our), ...Object.keys(their)])]
  return names.flatMap((name) => {
    const [one, other] = [said(our[name]), said(their[name])]
    return one === other ? [] : [`${quote(path)} has another ${name}: ${one} in ours, ${other} in theirs`]
  })
}

/** Helm leaves the dependencies of a chart of apiVersion v1 out of the Chart.yaml that it writes. */
function fieldsOf(data: ChartData): Record<string, unknown> {
  if (data.kind === 'lock') return { ...data.lock }
  const { dependencies, ...rest }: ChartMetadata = data.metadata
  return rest.apiVersion === 'v1' || dependencies === undefined ? rest : { ...rest, dependencies }
}

function said(value: unknown): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'string' ? quote(value) : quote(goJson(sorted(value)))
}
