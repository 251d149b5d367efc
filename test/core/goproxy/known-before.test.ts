import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { getter } from '#core/goproxy/get'
import { type ComingVersion, knownBefore } from '#core/goproxy/known-before'
import { proxySettings } from '#core/goproxy/settings'
import { goModSumOf, type Serving, startServing } from './serving.ts'

const path = 'example.com/team/app'
const goMod = `module ${path}\n`
const sum = `h1:${'A'.repeat(43)}=`
const other = `h1:${'B'.repeat(43)}=`
const [here, elsewhere] = ['a'.repeat(40), 'b'.repeat(40)]

let serving: Serving
let module: ComingVersion
beforeEach(async () => {
  serving = await startServing()
  const goModSum = await goModSumOf(goMod)
  module = { path, version: 'v1.2.0', tag: 'app/v1.2.0', goModSum, sum, commit: here, remedy: 'release v1.2.1' }
})
afterEach(() => serving.close())

function ask(
  modules: readonly ComingVersion[] = [module],
  env: Readonly<Record<string, string>> = {},
  proxy = serving.origin
) {
  const reading = proxySettings({ env, proxy, checksumDatabase: `${serving.origin}/db` })
  if (!reading.ok) throw new Error('the settings are right')
  return knownBefore(getter('proxy', {}), reading.settings, modules)
}

test('a version that no proxy has is asked for once, and the database hears nothing', async () => {
  expect(await ask()).toEqual({ complaints: [], warnings: [] })
  expect(serving.heard).toEqual(['cached v1.2.0.info'])
})

test.each([
  ['with the record of the database', true, here],
  ['which says nothing of the commit', false, undefined]
])('a version that comes back as it was, %s, is worth a warning', async (_, recorded, commit) => {
  serving.serve(module, goMod, commit)
  if (recorded) serving.record(module, { sum, goModSum: module.goModSum })
  const { complaints, warnings } = await ask()
  expect(complaints).toEqual([])
  expect(warnings).toEqual([expect.stringContaining('the tag was there before and comes back as it was')])
  expect(serving.heard).toEqual(['cached v1.2.0.info', 'cached v1.2.0.mod', 'database app@v1.2.0'])
})

test('a version without a zip of ours is compared by its go.mod alone', async () => {
  serving.serve(module, goMod, here)
  serving.record(module, { sum: other, goModSum: module.goModSum })
  expect((await ask([{ ...module, sum: undefined }])).complaints).toEqual([])
})

test.each([
  ['go.mod', (at: Serving) => at.serve(module, `${goMod}\n`, here), 'has v1.2.0 with the go.mod h1:'],
  ['commit', (at: Serving) => at.serve(module, goMod, elsewhere), `has v1.2.0 of the commit ${elsewhere}`],
  [
    'content',
    (at: Serving) => {
      at.serve(module, goMod, here)
      at.record(module, { ...module, sum: other })
    },
    `has v1.2.0 with the content ${other}`
  ],
  [
    'recorded go.mod',
    (at: Serving) => {
      at.serve(module, goMod, here)
      at.record(module, { sum, goModSum: other })
    },
    `has v1.2.0 with the go.mod ${other}`
  ]
])('another %s burns the version', async (_, prepare, problem) => {
  prepare(serving)
  const { complaints, warnings } = await ask()
  expect(complaints).toEqual([
    { place: 'app/v1.2.0', problem: expect.stringContaining(problem), remedy: 'release v1.2.1' }
  ])
  expect(warnings).toEqual([])
})

test('of many versions nobody speaks about there is one warning', async () => {
  serving.fail(503)
  const many = Array.from({ length: 40 }, (_, at) => ({ ...module, version: `v1.2.${at}` }))
  const { complaints, warnings } = await ask(many)
  expect(complaints).toEqual([])
  expect(warnings).toEqual([expect.stringMatching(/gave no answer about 40 versions.*answers 503/)])
  // Those that were under way when the first was left without an answer, and none after them.
  expect(serving.heard.length).toBeLessThanOrEqual(16)
})

test('a second proxy is asked as well', async () => {
  serving.serve(module, `${goMod}\n`, here)
  const { complaints, warnings } = await ask([module], {}, `http://127.0.0.1:9,${serving.origin}`)
  expect([complaints.length, warnings.length]).toEqual([1, 1])
})

test('nobody hears of a private module', async () => {
  await ask([module], { GOPRIVATE: 'example.com/team' })
  expect(serving.heard).toEqual([])
})
