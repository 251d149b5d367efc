import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { machineVariables } from '#rehearsal/service/machine'
import { type Modules, startModules } from '../../rehearsal/world/golang/modules-fixture.ts'
import { type Go, startGo } from './go.ts'

let modules: Modules
beforeEach(async () => {
  modules = await startModules()
})
afterEach(() => modules.close())

const top = 'github.com/acme/harbor'
const files = { 'go.mod': `module ${top}\n`, 'harbor.go': 'package harbor\n' }

/** Go with what a job of a rehearsal has. */
const start = (more: Record<string, string> = {}): Promise<Go> =>
  startGo(modules.folder, { ...machineVariables(modules.world), ...more })

/** What makes Go get modules by git from the world in the place of GitHub. */
const direct = () => ({
  ...{ GOPROXY: 'direct', GIT_CONFIG_COUNT: '1', GIT_CONFIG_VALUE_0: 'https://github.com/' },
  GIT_CONFIG_KEY_0: `url.${modules.world.url}/.insteadOf`
})

test('Go verifies the log of the checksum database, however long it is', async () => {
  const tags = Array.from({ length: 300 }, (_, at) => `v1.0.${at}`)
  await modules.release(files, ...tags)
  const go = await start()
  const module = (patch: number) => `${top}@v1.0.${patch}`
  for (const patch of [0, 1, 2]) expect(await go.download(module(patch))).toHaveLength(1)
  for (let patch = 3; patch < 300; patch += 1) await modules.lookUp(module(patch))
  const found = await go.download(module(299), module(3), module(255), module(256))
  expect(found.map(({ Error: error }) => error)).toEqual(Array(4).fill(undefined))
  expect((await (await start()).download(module(100)))[0]?.Sum).toMatch(/^h1:/)
}, 300_000)

test('Go takes a tag that has moved for an attack', async () => {
  await modules.release(files, 'v1.0.0')
  expect(await (await start()).download(`${top}@v1.0.0`)).toHaveLength(1)
  await modules.release({ ...files, 'harbor.go': 'package harbor\n\nconst Two = 2\n' }, 'v1.0.0')
  await expect((await start(direct())).run('mod', 'download', `${top}@v1.0.0`)).rejects.toThrow('SECURITY ERROR')
})

test('Go does not take the log for the one of Google, nor a record that somebody forged', async () => {
  await modules.release(files, 'v1.0.0')
  const { GOSUMDB = '' } = machineVariables(modules.world)
  const others = GOSUMDB.replace(/^\S+/, 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8')
  const refused = (await start({ GOSUMDB: others })).run('mod', 'download', `${top}@v1.0.0`)
  await expect(refused).rejects.toThrow('note has no verifiable signatures')
  const body = await (await fetch(`${modules.host('sum')}/lookup/${top}@v1.0.0`)).text()
  const forged = { status: 200, body: body.replace(/ h1:\S/g, (sign) => (sign.endsWith('A') ? ' h1:B' : ' h1:A')) }
  modules.world.arm({
    request: { path: /\/lookup\// },
    harm: 'answer',
    answer: forged,
    times: Number.POSITIVE_INFINITY
  })
  await expect((await start()).run('mod', 'download', `${top}@v1.0.0`)).rejects.toThrow(
    'cannot authenticate record data'
  )
})
