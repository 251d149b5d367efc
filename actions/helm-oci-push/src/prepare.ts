import { join } from 'node:path'
import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { collectChart } from '#core/chart/collect'
import { contentOf } from '#core/chart/content'
import type { ChartMetadata } from '#core/chart/metadata'
import { packChart } from '#core/chart/pack'
import { describeChart, fileOf } from './describe-chart.ts'
import type { Inputs } from './inputs.ts'
import type { ReadyChart } from './ready-chart.ts'
import type { Selected } from './select-charts.ts'
import type { Versions } from './versions.ts'

/** Where and how charts are packed. */
export interface Packing {
  readonly inputs: Inputs
  readonly runner: Runner
  /** Where the charts are read: the workspace, or the copy of it in which their dependencies were fetched. */
  readonly root: string
  readonly versions: Versions
  /** Seconds since 1970. */
  readonly modified: number
  /** Takes the archives. */
  readonly folder: string
}

/** What a chart says itself must be what is released, where nobody may write it for the chart. */
function mismatches(source: string, metadata: ChartMetadata, { version, appVersion }: Versions): Complaint[] {
  const pairs = [
    ['version', metadata.version, version],
    ['appVersion', metadata.appVersion ?? '', appVersion]
  ] as const
  return pairs
    .filter(([, own, wanted]) => wanted !== undefined && own !== wanted)
    .map(([name, own, wanted]) => ({
      place: `${source}: ${name}`,
      problem: `chart-version-mismatch: the chart says ${quote(own)}, and the release is ${quote(wanted ?? '')}`,
      remedy: 'write the version into Chart.yaml first (update-manifests), or run on the commit that has it'
    }))
}

async function packFolder(
  path: string,
  number: number,
  packing: Packing
): Promise<{ chart: ReadyChart; warnings: readonly string[] }> {
  const { inputs, root, versions, modified, folder } = packing
  const written = inputs['require-chart-version'] ? { version: undefined, appVersion: undefined } : versions
  const options = { allow: inputs['allow-secrets'], forHelm: inputs.ecosystems.includes('helm') }
  const source = await collectChart(root, path, written, options)
  const wrong = inputs['require-chart-version'] ? mismatches(`${path}/Chart.yaml`, source.metadata, versions) : []
  if (wrong.length > 0) throw new Refusal(wrong)
  const content = await contentOf(source)
  const archive = await packChart(source, join(folder, `${number}-${fileOf(source.metadata)}`), modified)
  return { chart: await describeChart(path, content, archive, packing), warnings: source.warnings }
}

async function readArchive(
  path: string,
  packing: Packing
): Promise<{ chart: ReadyChart; warnings: readonly string[] }> {
  const { root, versions, inputs } = packing
  const { readReady } = await import('./ready-archive.ts')
  const { described, content, warnings } = await readReady(root, path, inputs)
  const wrong = mismatches(path, content.metadata, versions)
  if (wrong.length > 0) throw new Refusal(wrong)
  return { chart: await describeChart(path, content, described.packed, packing), warnings }
}

/** A file that two readers stumble over is one complaint. */
function eachOnce(complaints: readonly Complaint[]): Complaint[] {
  return [...new Map(complaints.map((one) => [`${one.place}\0${one.problem}`, one])).values()]
}

/** Two charts of one name would fight for one place. */
function doubles(charts: readonly ReadyChart[]): Complaint[] {
  const seen = new Map<string, string>()
  return charts.flatMap(({ source, content }) => {
    const { name } = content.metadata
    const other = seen.get(name)
    seen.set(name, source)
    if (other === undefined) return []
    const problem = `is the chart ${quote(name)}, which ${quote(other)} is already`
    return [{ place: source, problem, remedy: 'name one of them in charts, or give the other chart its own name' }]
  })
}

/**
 * Packs every chart.
 * @throws Refusal with all complaints about all charts
 */
export async function prepare(
  selected: readonly Selected[],
  packing: Packing
): Promise<{ readonly charts: readonly ReadyChart[]; readonly warnings: readonly string[] }> {
  const charts: ReadyChart[] = []
  const warnings: string[] = []
  const complaints: Complaint[] = []
  for (const { path, kind } of selected) {
    try {
      const ready = await (kind === 'folder' ? packFolder(path, charts.length, packing) : readArchive(path, packing))
      charts.push(ready.chart)
      warnings.push(...ready.warnings)
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
      complaints.push(...thrown.complaints)
    }
  }
  complaints.push(...doubles(charts))
  if (complaints.length > 0) throw new Refusal(eachOnce(complaints))
  return { charts, warnings }
}
