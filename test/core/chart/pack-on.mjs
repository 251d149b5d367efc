// Packs the charts that standard input lists, on whatever Node runs this, and tells the digest of each.
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { collectChart } from '../../../packages/core/src/chart/collect.ts'
import { packChart } from '../../../packages/core/src/chart/pack.ts'

const { workspaces, folder, modified } = JSON.parse(await text(process.stdin))
const digests = []
for (const [index, workspace] of workspaces.entries()) {
  const chart = await collectChart(workspace, 'charts/app', { version: undefined, appVersion: undefined })
  digests.push((await packChart(chart, join(folder, `${index}.tgz`), modified)).digest)
}
process.stdout.write(JSON.stringify([process.version, ...digests]))
