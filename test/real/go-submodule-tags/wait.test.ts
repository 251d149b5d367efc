import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mirrorOf } from '#rehearsal/world/golang/mirror'
import type { Stage } from '../../actions/go-submodule-tags/staged.ts'
import { chain, consumers, pathOf, source, startGiven, withGo } from './given.ts'

type Texts = Readonly<Record<string, string>>

let stage: Stage
beforeEach(async () => {
  stage = await startGiven(chain)
  // The settings of a public repository, and the hosts of Go in the world: nothing is given but the minutes.
  writeFileSync(join(stage.folder, 'event.json'), JSON.stringify({ repository: { private: false } }))
})
afterEach(() => stage.close())

const routes = () =>
  ['proxy.golang.org', 'sum.golang.org'].map((host) => `${host}=${stage.world.url}/_hosts/${host}`).join(',')

const run = (texts: Texts = {}, env: Texts = {}) =>
  stage.run(
    { ...chain.inputs, 'wait-for-proxy': '1', ...texts },
    withGo({ GITHUB_EVENT_PATH: join(stage.folder, 'event.json'), SLIPWAY_ROUTES: routes(), ...env })
  )

const versions = chain.released.map(([path, version]) => `${pathOf(path)}@${version}`)

/** What a consumer does who is too early. */
const ask = (version: string) => {
  const [path, at] = version.split('@')
  return fetch(`${stage.world.url}/_hosts/proxy.golang.org/${path}/@v/${at}.info`)
}

/** What the servers of Go have kept: versions, what was not there, records of hashes. */
function kept() {
  const { versions: there, absences, records } = mirrorOf(stage.world.state)
  return [there, absences, records].map((each) => [...each.keys()].sort())
}

test('nobody is asked before the push in a way that is remembered, and after it everything is served and recorded', async () => {
  let before: unknown
  stage.world.arm({
    effect: { kind: 'create-ref', target: /refs\/tags/ },
    harm: 'run',
    when: 'before',
    run: () => {
      before = kept()
    }
  })
  const ran = await run()
  expect(ran.outputs.outcome).toBe('done')
  expect(before).toEqual([[], [], []])
  expect(ran.log).toContain('5 of 5 versions are served')
  expect(ran.modules.map(({ status }) => status)).toEqual(chain.released.map(() => 'served'))
  expect(kept()).toEqual([versions, [], versions])
  const said = await (await consumers(stage).direct()).download(...versions)
  const records = mirrorOf(stage.world.state).records
  expect(said.map(({ Sum }) => Sum)).toEqual(versions.map((version) => records.get(version)?.sum))
})

test('somebody who asked too early makes everybody wait, and the run says for what', async () => {
  const began = Date.now()
  let later = 0
  stage.world.state.now = () => began + later
  await ask(versions[1] ?? '')
  const running = run()
  while (kept()[2]?.length !== 4) await new Promise((resolve) => setTimeout(resolve, 50))
  later = 31 * 60_000
  const ran = await running
  expect(ran.outputs.outcome).toBe('done')
  expect(ran.log).toContain(`4 of 5 versions are served; waiting for ${versions[1]}: `)
  expect(ran.log).toContain('5 of 5 versions are served')
})

test('mode verify asks again, and writes nothing', async () => {
  await run({ 'wait-for-proxy': '0' })
  const refs = stage.world.journal.filter(({ kind }) => kind === 'create-ref').length
  const ran = await run({ mode: 'verify' })
  expect(ran.exitCode).toBe(0)
  expect(ran.modules.map(({ status }) => status)).toEqual(chain.released.map(() => 'served'))
  expect(stage.world.journal.filter(({ kind }) => kind === 'create-ref').length).toBe(refs)
})

test('a private repository is named to nobody', async () => {
  writeFileSync(join(stage.folder, 'event.json'), JSON.stringify({ repository: { private: true } }))
  const ran = await run()
  expect(ran.outputs.outcome).toBe('done')
  expect(ran.log).toContain('no module proxy is asked')
  expect(kept()).toEqual([[], [], []])
})

describe('a tag that was there with another content, which somebody has got', () => {
  const tags = chain.released.map(([path, version]) => `${path.slice(1)}/${version}`)
  let sha: string
  beforeEach(async () => {
    await stage.run({ ...chain.inputs, proxy: 'off' })
    const proxied = await consumers(stage).proxied()
    await proxied.run('get', ...versions)
    for (const version of versions) await fetch(`${stage.world.url}/_hosts/sum.golang.org/lookup/${version}`)
    await stage.git('push', '--quiet', 'origin', '--delete', ...tags)
    sha = await stage.push('Mend it', { 'src/ctrl/ctrl.go': `${source('ctrl')}// mended\n` })
  })

  test('is not given again, and the version to release instead is named', async () => {
    const ran = await run({ sha })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(ran.outputs.reason).toContain('src/ctrl/v0.9.0: https://proxy.golang.org has v0.9.0 of the commit')
    expect(ran.outputs.reason).toContain('it is burnt; release v0.9.1 instead')
    expect(await stage.tags()).toEqual({})
  })

  test('and which somebody has moved is an alarm: what it means and what to do, and Go says the same', async () => {
    for (const tag of tags) await stage.git('tag', '--force', tag, sha)
    await stage.git('push', '--quiet', 'origin', ...tags.map((tag) => `refs/tags/${tag}`))
    const ran = await run({ mode: 'verify', sha })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    const version = `${pathOf('/src/ctrl')}@v0.9.0`
    expect(ran.outputs.reason).toContain(`${version}: https://sum.golang.org has recorded h1:`)
    expect(ran.outputs.reason).toContain('go will refuse the tag to everybody as a security error')
    expect(ran.outputs.reason).toContain('leave the tag as it is, release the next patch version, and retract v0.9.0')
    const [known, moved] = [await consumers(stage).proxied(), await consumers(stage).direct()]
    await known.run('get', version)
    for (const file of ['go.mod', 'go.sum']) copyFileSync(join(known.folder, file), join(moved.folder, file))
    await expect(moved.run('mod', 'download')).rejects.toThrow('SECURITY ERROR')
  })
})
