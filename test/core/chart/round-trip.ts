import { expect } from '@jest/globals'
import fc from 'fast-check'
import { collectChart } from '#core/chart/collect'
import { contentOf } from '#core/chart/content'
import { inFolder, workspaceOf } from './folder.ts'
import { asTheyAre, contentAt, packed } from './packed.ts'
import { chartYaml } from './refusals.ts'

const segment = fc.string({
  unit: fc.constantFrom('a', 'B', '.', '-', ' ', 'é', '日', '🚢', '(', "'"),
  minLength: 1,
  maxLength: 60
})
const isPath = (path: string) =>
  !/(^|\/)\.{1,2}(\/|$)|^\.\.|^[^/]*$/.test(path) && !/^(charts|Chart|templates)/i.test(path)
const path = fc
  .array(segment, { minLength: 2, maxLength: 6 })
  .map((parts) => parts.join('/'))
  .filter(isPath)
const content = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc.string().map((text) => new TextEncoder().encode(text))
)

const files = fc.uniqueArray(fc.tuple(path, content), { selector: ([one]) => one.split('/')[0], maxLength: 8 })
/** Whatever files a chart has, what is packed and read again is what was collected. */
export const roundTrip = fc.asyncProperty(files, async (some) => {
  const all = Object.fromEntries(some.map(([at, bytes]) => [`f/${at}`, bytes]))
  const workspace = workspaceOf(inFolder('app', { 'Chart.yaml': chartYaml, ...all }))
  const ours = await contentOf(await collectChart(workspace, 'app', asTheyAre))
  const again = await contentAt((await packed(workspace, 'app')).path)
  expect([...again.files]).toEqual([...ours.files])
  expect([...again.files.keys()].sort()).toEqual(['Chart.yaml', ...Object.keys(all)].sort())
})
