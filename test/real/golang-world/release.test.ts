import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Prepared, prepare } from '#rehearsal/prepare'
import { rehearse } from '#rehearsal/rehearse'
import { moduleFolders } from '#rehearsal/sample/modules-history'
import { git } from '#rehearsal/world/git'
import { type Go, startGo } from './go.ts'

const modules = moduleFolders.map((folder) => `github.com/acme/ferry/${folder}`)
let folder: string
let prepared: Prepared

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-test-'))
  prepared = await prepare(
    { command: 'rehearse', sample: 'modules', runSteps: false, keep: false, json: false },
    folder
  )
  const listener = { happened: () => {}, judged: () => {}, progress: () => {} }
  const { conclusion } = await rehearse(prepared, listener, new AbortController().signal)
  expect(conclusion).toBe('success')
})

afterAll(async () => {
  await prepared.world.close()
  await rm(folder, { recursive: true, force: true })
})

const ways: [string, () => Record<string, string>][] = [
  ['by git alone', () => ({ ...insteadOf(), GOPROXY: 'direct' })],
  ['from the proxy', () => ({ GOPROXY: `${prepared.world.url}/_hosts/proxy.golang.org` })]
]

function insteadOf(): Record<string, string> {
  return {
    ...{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_VALUE_0: 'https://github.com/' },
    GIT_CONFIG_KEY_0: `url.${prepared.world.url}/.insteadOf`
  }
}

/** With one cache of what was compiled: it goes by the content. What is downloaded is everybody's own. */
const start = (more: Record<string, string>): Promise<Go> =>
  startGo(folder, { GONOSUMDB: '*', GOCACHE: join(folder, 'build'), ...more })

test.each(ways)('every module of every release is downloaded %s', async (_, more) => {
  const versions = ['v0.8.0', 'v0.9.0-alpha.1', 'v0.9.0']
  const wanted = versions.flatMap((version) => modules.map((module) => `${module}@${version}`))
  const found = await (await start(more())).download(...wanted)
  expect(found.map(({ Path, Version, Error: error }) => [`${Path}@${Version}`, error])).toEqual(
    wanted.map((each) => [each, undefined])
  )
})

test.each(ways)('a consumer of the last in the order gets the others with it, and builds, %s', async (_, more) => {
  const go = await start(more())
  const imports = modules.slice(0, 1).map((module) => `\t_ "${module}"\n`)
  await writeFile(join(go.folder, 'main.go'), `package main\n\nimport (\n${imports.join('')})\n\nfunc main() {}\n`)
  await go.run('get', `${modules[0]}@v0.9.0`)
  await go.run('build', './...')
  const listed = (await go.run('list', '-m', 'all')).trim().split('\n').slice(1)
  expect(listed).toEqual(
    ['csi-wrapper', 'ferry-adaptor', 'ferry-ctrl', 'shipyards'].map((name) => {
      return `github.com/acme/ferry/src/${name} v0.9.0`
    })
  )
})

test('who works in the repository builds it without the network, and nothing is left to tidy', async () => {
  const work = join(folder, 'work')
  await git(folder, ['clone', '--quiet', prepared.stage.repository.path, work])
  const go = await start({ GOPROXY: 'off', GOFLAGS: '-mod=readonly -modcacherw' })
  for (const module of moduleFolders) {
    await go.run('-C', join(work, module), 'build', './...')
    await go.run('-C', join(work, module), 'mod', 'tidy', '-diff')
  }
})
