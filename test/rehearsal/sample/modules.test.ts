import { expect, test } from '@jest/globals'
import { buildModules } from '#rehearsal/sample/modules'
import { moduleFolders, modulesLine } from '#rehearsal/sample/modules-history'
import { useSample } from './use-sample.ts'

const run = useSample(buildModules)

test('all modules but the nested one have their first release, and main went on', async () => {
  const found = (await run('ls-files', '*go.mod')).trim().split('\n')
  const folders = found.map((path) => path.replace('/go.mod', ''))
  expect(folders).toEqual([...moduleFolders, 'src/ferry-adaptor/image'].sort())
  const tags = (await run('tag', '--list')).trim().split('\n')
  expect(tags).toEqual([...moduleFolders.map((each) => `${each}/v0.8.0`), 'v0.8.0'].sort())
  expect((await run('rev-list', 'v0.8.0..main')).trim().split('\n')).toHaveLength(2)
  await expect(run('show', 'v0.8.0:src/ferry-adaptor/cmd/ferry-adaptor/main.go')).rejects.toThrow('but not in')
})

test('each module says its own path, and requires others at their release, from the folder beside', async () => {
  for (const module of moduleFolders) {
    const goMod = await run('show', `v0.8.0:${module}/go.mod`)
    expect(goMod).toMatch(new RegExp(`^module github\\.com/acme/ferry/${module}$`, 'm'))
    const required = [...goMod.matchAll(/github\.com\/acme\/ferry\/(\S+) (v\S+)/g)].map(([, path]) => path)
    const replaced = [...goMod.matchAll(/github\.com\/acme\/ferry\/(\S+) => \.\.\/(\S+)/g)].map(([, path]) => path)
    expect(replaced.sort()).toEqual(required.sort())
    expect(goMod.match(/ v\d\S+/g) ?? []).toEqual(required.map(() => ' v0.8.0'))
  }
})

test('the branch of the line before has a fix that main has too', async () => {
  expect((await run('rev-list', `v0.8.0..${modulesLine}`)).trim().split('\n')).toHaveLength(1)
  expect(await run('merge-base', 'main', modulesLine)).toBe(await run('rev-parse', 'v0.8.0'))
})

test('its overlays name the latest image, and its workflows take no value into a script', async () => {
  const overlays = await run('grep', '-h', 'newTag', 'main', '--', 'src/ferry-adaptor/install/overlays')
  expect(overlays.match(/"?latest"?/g)).toEqual(['latest', '"latest"', 'latest', 'latest'])
  const files = (await run('ls-files', '.github/workflows')).trim().split('\n')
  const texts = await Promise.all(files.map((file) => run('show', `main:${file}`)))
  const called = texts.join('').match(/(?<=slipway-release\/slipway\/\.github\/workflows\/)[\w-]+(?=\.yml@v1)/g)
  expect(called?.sort()).toEqual(['freeze', 'post-release', 'release-modules', 'release-modules'])
  const scripts = texts.flatMap((text) => [...text.matchAll(/^( *)run: (.*(?:\n\1 {2,}.*)*)/gm)].map(([all]) => all))
  expect(scripts).toHaveLength(1)
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
})
