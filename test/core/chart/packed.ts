import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { collectChart } from '#core/chart/collect'
import { type Packed, packChart } from '#core/chart/pack'
import { readChartArchive } from '#core/chart/read-archive'
import type { ChartVersions } from '#core/chart/set-versions'
import { newFolder } from './folder.ts'

/** The versions that stand in Chart.yaml already. */
export const asTheyAre: ChartVersions = { version: undefined, appVersion: undefined }

/** A time within a second, as a commit has one. */
export const commitTime = 1_700_000_000

/** Collects and packs a chart of a workspace into a file of its own. */
export async function packed(workspace: string, folder: string, versions = asTheyAre): Promise<Packed> {
  const chart = await collectChart(workspace, folder, versions)
  return packChart(chart, join(newFolder(), 'chart.tgz'), commitTime)
}

/** What is in an archive on disk. */
export function contentAt(path: string) {
  return readChartArchive(createReadStream(path))
}
