import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { besideCharts, charts } from '../../fixtures/charts/charts.ts'
import { inFolder, newFolder, workspaceOf } from './folder.ts'
import { commitTime, packed } from './packed.ts'

test('the archives are the same on this Node and on Node 24, also of a chart of some size', async () => {
  // Text that compresses, and does not repeat itself within the window of the compressor.
  const large = Array.from({ length: 60_000 }, (_, index) => `key-${(index * 7919) % 65_521}: ${index ** 2 % 4093}\n`)
  const all = { ...charts, large: { ...charts.plain, 'files/large.yaml': large.join('') } }
  const workspaces = Object.values(all).map((files) =>
    workspaceOf({ ...besideCharts, ...inFolder('charts/app', files) })
  )
  const here: string[] = []
  for (const workspace of workspaces) here.push((await packed(workspace, 'charts/app')).digest)
  const input = JSON.stringify({ workspaces, folder: newFolder(), modified: commitTime })
  const script = fileURLToPath(new URL('./pack-on.mjs', import.meta.url))
  const { stdout, stderr } = spawnSync(process.env.SLIPWAY_NODE24 ?? '', [script], { input, encoding: 'utf8' })
  expect(stderr).toBe('')
  const [version, ...there] = JSON.parse(stdout) as string[]
  expect(version).toMatch(/^v24\./)
  expect(there).toEqual(here)
})
