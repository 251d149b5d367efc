import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Modules, startModules } from './modules-fixture.ts'

let modules: Modules
beforeEach(async () => {
  modules = await startModules()
})
afterEach(() => modules.close())

const top = 'github.com/acme/harbor'
const first = { 'go.mod': `module ${top}\n`, 'harbor.go': 'package harbor\n' }
const second = { ...first, 'harbor.go': 'package harbor\n\nconst Two = 2\n' }
const info = `${top}/@v/v1.0.0.info`

async function hashServed(): Promise<string> {
  return JSON.parse((await modules.ask(info))[1]).Origin.Hash
}

test('a tag that moves keeps the content that was first asked for', async () => {
  const sha = await modules.release(first, 'v1.0.0')
  const [sum, zip] = [await modules.lookUp(`${top}@v1.0.0`), await modules.ask(`${top}/@v/v1.0.0.zip`)]
  await modules.release(second, 'v1.0.0')
  modules.wait(1_000_000)
  expect(await hashServed()).toBe(sha)
  expect(await modules.lookUp(`${top}@v1.0.0`)).toBe(sum)
  expect(await modules.ask(`${top}/@v/v1.0.0.zip`)).toEqual(zip)
})

test('a tag that is moved before anybody asked has its new content', async () => {
  await modules.release(first, 'v1.0.0')
  const sha = await modules.release(second, 'v1.0.0')
  expect(await hashServed()).toBe(sha)
})

test('a tag that is deleted stays served and listed', async () => {
  const sha = await modules.release(first, 'v1.0.0', 'v1.1.0')
  await modules.ask(info)
  await modules.git('push', '--quiet', modules.remote('acme/harbor'), ':refs/tags/v1.0.0', ':refs/tags/v1.1.0')
  expect(await hashServed()).toBe(sha)
  expect(await modules.ask(`${top}/@v/list`)).toEqual([200, 'v1.0.0\n'])
})

test('who asks too early makes all others wait for half an hour', async () => {
  await modules.release(first)
  expect((await modules.ask(info))[0]).toBe(404)
  await modules.release(first, 'v1.0.0')
  modules.wait(29)
  expect(await modules.ask(info)).toEqual([404, expect.stringContaining('unknown revision v1.0.0')])
  expect(await modules.lookUp(`${top}@v1.0.0`)).toContain('unknown revision')
  modules.wait(1)
  expect((await modules.ask(info))[0]).toBe(200)
})

test.each<[string, string, Record<string, string>]>([
  ['with the header', '', { 'disable-module-fetch': 'true' }],
  ['from what is cached', 'cached-only/', {}]
])('who asks %s makes nobody wait, and is told what the proxy has', async (_, before, headers) => {
  await modules.release(first)
  expect(await modules.ask(before + info, headers)).toEqual([404, expect.stringContaining('was asked not to')])
  await modules.release(first, 'v1.0.0')
  expect((await modules.ask(before + info, headers))[0]).toBe(404)
  expect((await modules.ask(info))[0]).toBe(200)
  expect((await modules.ask(before + info, headers))[0]).toBe(200)
})

test('the checksum database gets what it has not, once, and numbers its records', async () => {
  await modules.release({ ...first, 'api/go.mod': `module ${top}/api\n` }, 'v1.0.0', 'api/v1.0.0')
  const record = async (module: string) =>
    (await (await fetch(`${modules.host('sum')}/lookup/${module}@v1.0.0`)).text()).split('\n')
  const [number, sum, goModSum, ...head] = await record(`${top}/api`)
  expect(number).toBe('0')
  expect(head).toEqual([
    ...['', 'go.sum database tree', '1', expect.stringMatching(/^[\w+/]{43}=$/), ''],
    ...[expect.stringMatching(/^\u2014 sum\.golang\.org [\w+/]{90,}=*$/), '']
  ])
  expect(sum).toMatch(/^github\.com\/acme\/harbor\/api v1\.0\.0 h1:[\w+/]{43}=$/)
  expect(goModSum).toMatch(/^github\.com\/acme\/harbor\/api v1\.0\.0\/go\.mod h1:[\w+/]{43}=$/)
  expect([(await record(top))[0], (await record(`${top}/api`))[0]]).toEqual(['1', '0'])
  expect(await modules.lookUp('example.org/x@v1.0.0')).toContain('not part of this rehearsal')
  expect(await modules.lookUp(top)).toContain('not found')
})

test('what is kept is in the journal and in the end state, each once', async () => {
  await modules.release(first, 'v1.0.0')
  const from = modules.world.journal.length
  await Promise.all(['info', 'mod', 'zip'].map((kind) => modules.ask(`${top}/@v/v1.0.0.${kind}`)))
  for (let time = 0; time < 2; time += 1) await modules.lookUp(`${top}@v1.0.0`)
  const state = await modules.world.endState()
  const sums = state['proxy.golang.org'] as Record<string, string>
  const sum = sums[`${top}@v1.0.0`]
  expect(state).toMatchObject({ 'sum.golang.org': sums })
  expect(modules.world.journal.slice(from)).toEqual([
    {
      n: from + 1,
      kind: 'mirror-module',
      target: `proxy.golang.org ${top}@v1.0.0`,
      new: sum,
      via: expect.stringMatching(/^GET https:\/\/proxy\.golang\.org\/\{module\}\/@v\/\{version\}\.(?:info|mod|zip)$/),
      by: ''
    },
    {
      ...{ n: from + 2, kind: 'record-checksum', target: `sum.golang.org ${top}@v1.0.0`, new: sum, by: '' },
      via: 'GET https://sum.golang.org/lookup/{module}@{version}'
    }
  ])
})

test('faults strike the proxy as everything else', async () => {
  await modules.release(first, 'v1.0.0')
  modules.world.arm({ request: { path: /@v\/v1\.0\.0\.info$/ }, harm: 'answer', answer: { status: 502 } })
  expect((await modules.ask(info))[0]).toBe(502)
  modules.world.arm({ effect: { kind: 'record-checksum' }, harm: 'refuse' })
  expect(await modules.lookUp(`${top}@v1.0.0`)).toContain('a fault of the rehearsal')
  expect(await modules.lookUp(`${top}@v1.0.0`)).toContain(' h1:')
  modules.world.arm({ request: { path: /\.zip$/ }, harm: 'truncate', bytes: 10 })
  await expect(modules.ask(`${top}/@v/v1.0.0.zip`)).rejects.toThrow()
})
