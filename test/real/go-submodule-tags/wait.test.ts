import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mirrorOf } from '#rehearsal/world/golang/mirror'
import type { Stage } from '../../actions/go-submodule-tags/staged.ts'
import { chain, consumers, pathOf, source, startGiven, withGo } from './given.ts'

type Texts = Readonly<Record<string, string>>

let stage: Stage
beforeEach(async () => {
  stage = await startGiven(chain)
  // A public repository, and the hosts of Go in the world: nothing is given but the minutes.
  writeFileSync(join(stage.folder, 'event.json'), JSON.stringify({ repository: { private: false } }))
})
afterEach(() => stage.close())

function run(texts: Texts) {
  const routes = ['proxy.golang.org', 'sum.golang.org'].map((host) => `${host}=${stage.world.url}/_hosts/${host}`)
  const env = { GITHUB_EVENT_PATH: join(stage.folder, 'event.json'), SLIPWAY_ROUTES: routes.join(',') }
  return stage.run({ ...chain.inputs, ...texts }, withGo(env))
}

const versions = chain.released.map(([path, version]) => `${pathOf(path)}@${version}`)

test('what is waited for has the hashes of what Go gets by git, with Go having resolved it before', async () => {
  const ran = await run({ 'wait-for-proxy': '1', check: 'resolve' })
  expect(ran.outputs.outcome).toBe('done')
  expect(ran.modules.map(({ status }) => status)).toEqual(chain.released.map(() => 'served'))
  const { records, absences } = mirrorOf(stage.world.state)
  const said = await (await consumers(stage).direct()).download(...versions)
  expect(said.map(({ Sum }) => Sum)).toEqual(versions.map((version) => records.get(version)?.sum))
  expect(absences.size).toBe(0)
})

test('a tag that somebody has moved is an alarm, and Go says the same to those who have the content of before', async () => {
  await run({})
  const known = await consumers(stage).proxied()
  await known.run('get', ...versions)
  for (const version of versions) await fetch(`${stage.world.url}/_hosts/sum.golang.org/lookup/${version}`)
  const sha = await stage.push('Mend it', { 'src/ctrl/ctrl.go': `${source('ctrl')}// mended\n` })
  const moved = chain.released.map(([path, version]) => `+${sha}:refs/tags${path}/${version}`)
  await stage.git('push', '--quiet', 'origin', ...moved)
  const ran = await run({ mode: 'verify', sha, 'wait-for-proxy': '1' })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
  expect(ran.outputs.reason).toContain(`${pathOf('/src/ctrl')}@v0.9.0: https://sum.golang.org has recorded h1:`)
  expect(ran.outputs.reason).toContain('go will refuse the tag to everybody as a security error')
  const other = await consumers(stage).direct()
  for (const file of ['go.mod', 'go.sum']) copyFileSync(join(known.folder, file), join(other.folder, file))
  await expect(other.run('mod', 'download')).rejects.toThrow('SECURITY ERROR')
})
