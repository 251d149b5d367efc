import { Refusal } from '#core/action/errors'
import { type CollectOptions, collectChart } from '#core/chart/collect'
import { type ChartFiles, inFolder, workspaceOf } from './folder.ts'
import { asTheyAre } from './packed.ts'

/** The least chart. */
export const chartYaml = 'apiVersion: v2\nname: app\nversion: 1.2.3\n'

/** What a chart of these files is refused for: place and problem, a line each; nothing when it is fine. */
export async function refusalsOf(
  files: ChartFiles,
  options: CollectOptions = {},
  beside: ChartFiles = {}
): Promise<readonly string[]> {
  const workspace = workspaceOf({ ...beside, ...inFolder('charts/app', { 'Chart.yaml': chartYaml, ...files }) })
  return refusalsIn(workspace, options)
}

/** The same for the chart in `charts/app` of a workspace. */
export async function refusalsIn(workspace: string, options: CollectOptions = {}): Promise<readonly string[]> {
  try {
    await collectChart(workspace, 'charts/app', asTheyAre, options)
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.complaints.map(({ place, problem }) => `${place.replace('charts/app/', '')}: ${problem}`)
  }
}
