import { join } from 'node:path'
import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import type { ChartContent } from '#core/chart/content'
import type { ChartMetadata } from '#core/chart/metadata'
import type { Packed } from '#core/chart/pack'
import type { Inputs } from './inputs.ts'
import type { ReadyChart } from './ready-chart.ts'
import type { Selected } from './select-charts.ts'
import type { Versions } from './versions.ts'

/** Where and how charts are packed. */
export interface Packing {
  readonly inputs: Inputs
  /** Where the charts are read: the workspace, or the copy of it in which their dependencies were fetched. */
  readonly root: string
  readonly versions: Versions
  /** Seconds since 1970. */
  readonly modified: number
  /** Takes the archives. */
  readonly folder: string
}

/** What Helm calls the archive of a chart. */
function fileOf({ name, version }: ChartMetadata): string {
  return `${name}-${version}.tgz`
}

async function readyChart(
  source: string,
  content: ChartContent,
  archive: Packed,
  modified: number
): Promise<ReadyChart> {
  const { chartManifest, chartMediaType } = await import('#core/chart/artifact')
  const { contentDigest } = await import('./content-digest.ts')
  const { metadata } = content
  const layer = { mediaType: chartMediaType, digest: archive.digest, size: archive.size }
  const artifact = await chartManifest(metadata, [layer], modified)
  return { source, content, contentDigest: contentDigest(content), archive, artifact, file: fileOf(metadata), modified }
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
  const { collectChart } = await import('#core/chart/collect')
  const { contentOf } = await import('#core/chart/content')
  const { packChart } = await import('#core/chart/pack')
  const written = inputs['require-chart-version'] ? { version: undefined, appVersion: undefined } : versions
  const options = { allow: inputs['allow-secrets'], forHelm: inputs.ecosystems.includes('helm') }
  const source = await collectChart(root, path, written, options)
  const wrong = inputs['require-chart-version'] ? mismatches(`${path}/Chart.yaml`, source.metadata, versions) : []
  if (wrong.length > 0) throw new Refusal(wrong)
  const content = await contentOf(source)
  const archive = await packChart(source, join(folder, `${number}-${fileOf(source.metadata)}`), modified)
  return { chart: await readyChart(path, content, archive, modified), warnings: source.warnings }
}

async function readArchive(
  path: string,
  packing: Packing
): Promise<{ chart: ReadyChart; warnings: readonly string[] }> {
  const { root, versions, modified } = packing
  const { readChartArchive } = await import('#core/chart/read-archive')
  const { describeArchive } = await import('./describe-archive.ts')
  const described = await describeArchive(root, path)
  const content = await readChartArchive(described.open())
  const wrong = mismatches(path, content.metadata, versions)
  if (wrong.length > 0) throw new Refusal(wrong)
  return { chart: await readyChart(path, content, described.packed, modified), warnings: [] }
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
  if (complaints.length > 0) throw new Refusal(complaints)
  return { charts, warnings }
}
