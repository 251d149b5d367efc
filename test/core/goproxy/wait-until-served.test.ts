import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { getter } from '#core/goproxy/get'
import { proxySettings } from '#core/goproxy/settings'
import { type TaggedVersion, waitUntilServed } from '#core/goproxy/wait-until-served'
import { goModSumOf, type Serving, startServing } from './serving.ts'

const goMod = 'module example.com/team/app\n'
const sum = `h1:${'A'.repeat(43)}=`
const other = `h1:${'B'.repeat(43)}=`

let serving: Serving
let app: TaggedVersion
let api: TaggedVersion
let told: string[]
let pauses: number[]
beforeEach(async () => {
  serving = await startServing()
  const sums = { sum, goModSum: await goModSumOf(goMod) }
  app = { path: 'example.com/team/app', version: 'v1.2.0', sums }
  api = { path: 'example.com/team/api', version: 'v0.3.0', sums }
  told = []
  pauses = []
})
afterEach(() => serving.close())

/** What happens in each pause; beyond the last of these the deadline has come. */
function wait(events: readonly (() => void)[], env: Readonly<Record<string, string>> = {}, proxy = serving.origin) {
  const reading = proxySettings({ env, proxy, checksumDatabase: `${serving.origin}/db` })
  if (!reading.ok) throw new Error('the settings are right')
  const { settings } = reading
  const left = [...events]
  const waiting = {
    get: getter('proxy', {}),
    settings,
    modules: [app, api],
    deadline: Date.now() + 60_000,
    tell: (line: string) => told.push(line)
  }
  return waitUntilServed({
    ...waiting,
    pause: async (milliseconds) => {
      pauses.push(milliseconds)
      const event = left.shift()
      if (event === undefined) throw new Error('the test has ended')
      event()
    }
  })
}

const publish = (module: TaggedVersion) => {
  serving.serve(module, goMod)
  serving.record(module, module.sums)
}

test('what is served at once takes no pause', async () => {
  publish(app)
  publish(api)
  const result = await wait([])
  expect(result).toEqual({
    served: ['example.com/team/app@v1.2.0', 'example.com/team/api@v0.3.0'],
    missing: [],
    unasked: [],
    differing: []
  })
  expect(serving.heard.filter((one) => one.startsWith('cached'))).toEqual([])
})

test('each is asked for again until the proxy and the database have it', async () => {
  const nothing = () => {}
  const result = await wait([
    () => publish(api),
    () => serving.serve(app, goMod),
    nothing,
    nothing,
    nothing,
    () => publish(app)
  ])
  expect(result.served).toEqual(['example.com/team/api@v0.3.0', 'example.com/team/app@v1.2.0'])
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000])
  expect(told[0]).toMatch(/^0 of 2 versions are served; waiting for .*app@v1.2.0, .*api@v0.3.0: .*answers 404/)
  expect(told[1]).toMatch(/^1 of 2 versions are served; waiting for example.com\/team\/app@v1.2.0: /)
  expect(told.at(-1)).toBe('2 of 2 versions are served')
  expect(serving.heard.filter((one) => one.includes('v0.3.0.info'))).toHaveLength(2)
})

test('the deadline ends it, after each was asked for once', async () => {
  publish(api)
  const reading = proxySettings({ env: {}, proxy: serving.origin, checksumDatabase: 'off' })
  if (!reading.ok) throw new Error('the settings are right')
  const result = await waitUntilServed({
    get: getter('proxy', {}),
    settings: reading.settings,
    modules: [app, api],
    deadline: Date.now() - 1,
    tell: (line) => told.push(line),
    pause: () => Promise.reject(new Error('nothing is to be waited for'))
  })
  expect(result).toEqual({
    served: ['example.com/team/api@v0.3.0'],
    missing: ['example.com/team/app@v1.2.0'],
    unasked: [],
    differing: []
  })
})

test.each([
  ['the proxy has another go.mod', () => serving.serve(app, `${goMod}\n`), 'serves the go.mod h1:'],
  [
    'the database has another content',
    () => {
      serving.serve(app, goMod)
      serving.record(app, { ...app.sums, sum: other })
    },
    `has recorded ${other}, and the tag has ${sum}`
  ],
  [
    'the database has another go.mod',
    () => {
      serving.serve(app, goMod)
      serving.record(app, { ...app.sums, goModSum: other })
    },
    `has recorded ${other}, and the tag has h1:`
  ]
])('when %s, it is an alarm that ends it', async (_, event, problem) => {
  const result = await wait([event])
  const remedy = expect.stringContaining('release the next patch version, and retract v1.2.0')
  expect(result.differing).toEqual([
    { place: 'example.com/team/app@v1.2.0', problem: expect.stringContaining(problem), remedy }
  ])
  expect(result.missing).toEqual(['example.com/team/api@v0.3.0'])
})

test('a server that is out of order is waited for', async () => {
  serving.fail(500)
  const result = await wait([
    () => {
      serving.fail(0)
      publish(app)
      publish(api)
    }
  ])
  expect(result.served).toHaveLength(2)
  expect(told[0]).toContain('answers 500')
})

test('one of several proxies is enough', async () => {
  publish(app)
  publish(api)
  expect((await wait([], {}, `http://127.0.0.1:9|${serving.origin}`)).served).toHaveLength(2)
})

test('private modules are not asked for', async () => {
  publish(api)
  const result = await wait([], { GOPRIVATE: '*/*/app' })
  expect(result).toMatchObject({
    served: ['example.com/team/api@v0.3.0'],
    unasked: ['example.com/team/app@v1.2.0'],
    missing: []
  })
  expect(serving.heard.join()).not.toContain('app')
})
