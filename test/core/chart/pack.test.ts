import { createHash } from 'node:crypto'
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collectChart } from '#core/chart/collect'
import { contentOf } from '#core/chart/content'
import { packChart } from '#core/chart/pack'
import { differences } from '#core/chart/same-content'
import { besideCharts, charts } from '../../fixtures/charts/charts.ts'
import { inFolder, newFolder, workspaceOf } from './folder.ts'
import { asTheyAre, commitTime, contentAt, packed } from './packed.ts'
import { chartYaml } from './refusals.ts'
import { roundTrip } from './round-trip.ts'

/** The archives of all fixtures, as this very code makes them; Node 20 and 24 and every machine of x86-64 agree on them. */
describe.each(Object.entries(charts))('a chart %s', (_, files) => {
  const workspace = workspaceOf({ ...besideCharts, ...inFolder('charts/app', files) })

  test('is the same archive in another folder, also when nothing but times differ', async () => {
    const other = newFolder()
    cpSync(workspace, other, { recursive: true, verbatimSymlinks: true })
    const [one, two] = [await packed(workspace, 'charts/app'), await packed(other, './charts/app/')]
    expect(two.digest).toBe(one.digest)
    expect(readFileSync(two.path).equals(readFileSync(one.path))).toBe(true)
  })

  test('holds exactly what was collected', async () => {
    const chart = await collectChart(workspace, 'charts/app', asTheyAre)
    const { path, size, digest } = await packed(workspace, 'charts/app')
    const bytes = readFileSync(path)
    expect(size).toBe(bytes.length)
    expect(digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
    const [ours, again] = [await contentOf(chart), await contentAt(path)]
    expect([...again.files]).toEqual([...ours.files])
    expect(again.metadata).toEqual(ours.metadata)
    expect(again.texts).toEqual(ours.texts)
    expect(differences(ours, again)).toEqual([])
  })
})

test('the header of the archive says nothing about when, where and under which name it was made', async () => {
  const { path } = await packed(workspaceOf(inFolder('app', { 'Chart.yaml': chartYaml })), 'app')
  const bytes = readFileSync(path)
  expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
  const header = gunzipSync(bytes).subarray(0, 512)
  const field = (at: number, length: number) =>
    header
      .subarray(at, at + length)
      .toString('latin1')
      .replace(/\0+$/, '')
  expect([field(0, 100), field(100, 8), field(108, 8), field(116, 8)]).toEqual([
    'app/Chart.yaml',
    '0000644',
    '0000000',
    '0000000'
  ])
  expect([field(136, 12), field(156, 1), field(265, 64)]).toEqual([commitTime.toString(8).padStart(11, '0'), '0', ''])
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a file is never overwritten, and no time is taken that a header has no room for', async () => {
  const chart = await collectChart(workspaceOf(inFolder('app', { 'Chart.yaml': chartYaml })), 'app', asTheyAre)
  const to = join(newFolder(), 'a.tgz')
  await packChart(chart, to, 0)
  await expect(packChart(chart, to, 0)).rejects.toThrow('EEXIST')
  for (const time of [-1, 1.5, 8 ** 11, Number.NaN])
    await expect(packChart(chart, `${to}2`, time)).rejects.toThrow('no time')
})

test('a file that changes between being collected and being packed is noticed', async () => {
  const workspace = workspaceOf(inFolder('app', { 'Chart.yaml': chartYaml, 'values.yaml': 'a: 1\n' }))
  const chart = await collectChart(workspace, 'app', asTheyAre)
  writeFileSync(join(workspace, 'app/values.yaml'), 'a: 2\n')
  await expect(packChart(chart, join(newFolder(), 'a.tgz'), 0)).rejects.toThrow('"app/values.yaml" was changed while')
})

test('whatever files a chart has, packed and read they are the same', async () => {
  await fc.assert(roundTrip, { numRuns: 12 })
})
