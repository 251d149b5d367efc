import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Failure } from '#core/action/errors'
import { packModules } from '#core/goproxy/pack-modules'
import { plantTree } from '../../core/goproxy/planted-tree.ts'
import { type Files, goMod, leftIn, makeWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})
afterEach(() => world.end())

const at = 'example.com/app'

/** Two modules that require each other, one of a second major version, a program, and one without packages. */
const good: Files = {
  'go.work': 'go 1.24\n\nuse (\n\t.\n\t./api\n)\n',
  'go.mod': goMod('', `require ${at}/api v1.2.0`, `require ${at}/lib/v2 v2.0.0`, `replace ${at}/api => ./api`),
  'app.go': `package app\n\nimport (\n\t"${at}/api"\n\t"${at}/internal/own"\n)\n\nconst Name = api.Name + own.Name\n`,
  'internal/own/own.go': 'package own\n\nconst Name = "own"\n',
  'cmd/run/main.go': `package main\n\nimport "${at}"\n\nfunc main() { println(app.Name) }\n`,
  'api/go.mod': goMod('api', `require ${at} v1.2.0`, `replace ${at} => ../`),
  'api/api.go': 'package api\n\nconst Name = "api"\n',
  'lib/v2/go.mod': goMod('lib/v2'),
  'lib/v2/lib.go': 'package lib\n',
  'docs/go.mod': goMod('docs'),
  'docs/read.me': 'no package\n'
}
const versionOf = (folder: string) => (folder === 'lib/v2' ? '2.0.0' : '1.2.0')

test('a release that everybody can use, with a cycle, replaces and a workspace', async () => {
  const { complaints, sums } = await world.consume(good, 'build', {}, versionOf)
  expect(complaints).toEqual([])
  const expected = new Map<string, unknown>()
  const modules = [...sums.keys()].map((folder) => {
    return { folder, path: folder === '' ? at : `${at}/${folder}`, version: `v${versionOf(folder)}` }
  })
  for await (const { module, sums: own } of packModules(plantTree(good), modules)) expected.set(module.folder, own)
  expect(sums).toEqual(expected)
  expect([...sums.keys()].sort()).toEqual(['', 'api', 'docs', 'lib/v2'])
  expect(world.heard).toEqual([])
  expect(leftIn(world.temporary)).toEqual([])
})

describe('what a module requires', () => {
  const files = (line: string, more = ''): Files => ({
    'go.mod': goMod('', line, more),
    'app.go': 'package app\n',
    'api/go.mod': goMod('api', `require ${at} v1.2.0`),
    'api/api.go': 'package api\n'
  })

  test.each([
    ['a sibling at a version that is not released', `require ${at}/api v1.3.0`, '', 'v1.2.0, as it is released now'],
    [
      'a module that only a replace has',
      `require ${at}/gone v0.0.0`,
      `replace ${at}/gone => ./api`,
      'a version that is'
    ],
    ['a placeholder', `require ${at}/gone v0.0.0-00010101000000-000000000000`, '', 'a version that is released'],
    ['what is nowhere', 'require example.org/gone v1.0.0', '', 'a version that is released']
  ])('is looked up: %s', async (_, line, more, remedy) => {
    const { complaints } = await world.consume(files(line, more), 'resolve')
    const [, path, version] = line.split(' ')
    expect(complaints).toEqual([
      {
        place: 'go.mod:5',
        problem: expect.stringContaining(`requires "${path}" at "${version}", which nobody can get`),
        remedy: expect.stringContaining(remedy)
      }
    ])
    expect(complaints[0]?.problem).toContain('404 Not Found')
    expect(complaints[0]?.problem.includes('replace on line 6 hides that here')).toBe(more !== '')
    expect(complaints[0]?.problem).not.toContain(world.folder)
  })

  test('is told to other proxies only where it is not of this release', async () => {
    await world.consume(files('require example.org/gone v1.0.0', `replace example.org/gone => ./api`), 'resolve')
    expect(new Set(world.heard)).toEqual(new Set(['/example.org/gone/@v/v1.0.0.info']))
  })
})

describe('packages', () => {
  const files: Files = {
    'go.mod': goMod('', `require ${at}/api v1.2.0`),
    'app.go': `package app\n\nimport _ "${at}/api/forgotten"\n`,
    'api/go.mod': goMod('api'),
    'api/api.go': 'package api\n\nconst Name = missing\n',
    'lib/go.mod': goMod('lib'),
    'lib/lib.go': 'package lib\n'
  }

  test('are built, and each module hears of its own', async () => {
    const { complaints } = await world.consume(files, 'build')
    expect(complaints).toEqual([
      {
        place: 'go.mod:1',
        problem: expect.stringMatching(
          /requires example.com\/app v1.2.0 cannot use it.*app.go:3:8.*does not contain package example.com\/app\/api\/forgotten/
        ),
        remedy: expect.stringContaining('commit the package')
      },
      {
        place: 'api/go.mod:1',
        problem: expect.stringMatching(
          /requires example.com\/app\/api v1.2.0 cannot use it.*api.go:3:14: undefined: missing/
        ),
        remedy: expect.stringContaining('replaces taken out')
      }
    ])
    expect(JSON.stringify(complaints)).not.toContain('slipway')
  })

  test('are not looked at when only the graph is to resolve', async () => {
    expect((await world.consume(files, 'resolve')).complaints).toEqual([])
  })

  test('are built with the tags of the job', async () => {
    const tagged = { 'go.mod': goMod(''), 'app.go': '//go:build special\n\npackage app\n\nconst Name = missing\n' }
    expect((await world.consume(tagged, 'build')).complaints).toEqual([])
    const { complaints } = await world.consume(tagged, 'build', { GOFLAGS: '-v -tags=special' })
    expect(complaints).toHaveLength(1)
  })
})

describe('before Go is asked', () => {
  test('files that no module may have are refused, and nothing is looked up', async () => {
    const { complaints, sums } = await world.consume(
      { ...good, 'api/a:b': '', 'api/go.mod': goMod('api', 'require example.org/gone v1.0.0') },
      'build',
      {},
      versionOf
    )
    expect(complaints).toMatchObject([{ place: 'api/a:b', problem: 'has the character : (U+003A) in it' }])
    expect([...sums.keys()].sort()).toEqual(['', 'docs', 'lib/v2'])
    expect(world.heard).toEqual([])
  })

  test('a go.sum that has another hash of the release is refused', async () => {
    const line = `${at}/api v1.2.0 h1:${'A'.repeat(43)}=\n`
    const { complaints } = await world.consume({ ...good, 'go.work.sum': line }, 'resolve', {}, versionOf)
    expect(complaints.map(({ place }) => place)).toEqual(['go.work.sum:1'])
  })
})

describe('private modules', () => {
  test('of the release are served all the same, and no proxy hears of one', async () => {
    const env = { GOPRIVATE: 'example.com/*' }
    expect((await world.consume(good, 'resolve', env, versionOf)).complaints).toEqual([])
    const foreign = { 'go.mod': goMod('', 'require example.com/other/private v1.0.0') }
    await expect(
      world.consume(foreign, 'resolve', { ...env, GOVCS: '*:off', HTTPS_PROXY: 'http://127.0.0.1:9' })
    ).rejects.toThrow(Failure)
    expect(world.heard).toEqual([])
  })

  test('beside it stay unheard too', async () => {
    const foreign = { 'go.mod': goMod('', 'require example.org/private v1.0.0') }
    const env = { GOPRIVATE: 'example.org', HTTPS_PROXY: 'http://127.0.0.1:9' }
    await expect(world.consume(foreign, 'resolve', env)).rejects.toThrow('no good answer from')
    expect(world.heard).toEqual([])
  })
})

describe('it is nobody’s mistake', () => {
  const foreign = { 'go.mod': goMod('', 'require example.org/dep v1.0.0') }

  test.each([
    ['when a proxy does not answer', { GOPROXY: 'http://127.0.0.1:9' }, 'no good answer from 127.0.0.1:9'],
    ['when go is told to ask nobody', { GOPROXY: 'off' }, 'change GOPROXY or GOVCS']
  ])('%s', async (_, env, message) => {
    const consumed = world.consume(foreign, 'resolve', env)
    await expect(consumed).rejects.toThrow(message)
    await expect(consumed).rejects.toBeInstanceOf(Failure)
  })

  test('when Go is too old', async () => {
    const newer = { 'go.mod': `module ${at}\n\ngo 1.99\n`, 'app.go': 'package app\n' }
    await expect(world.consume(newer, 'build')).rejects.toThrow('this Go is too old for the modules')
  })
})

test('a hundred modules take seconds', async () => {
  const many = Array.from({ length: 100 }, (_, index) => {
    const before = index === 0 ? '' : `require ${at}/m${index - 1} v1.2.0`
    return [
      [`m${index}/go.mod`, goMod(`m${index}`, before)],
      [`m${index}/m.go`, index === 0 ? 'package m\n' : `package m\n\nimport _ "${at}/m${index - 1}"\n`]
    ]
  })
  const began = Date.now()
  expect((await world.consume(Object.fromEntries(many.flat()), 'resolve')).complaints).toEqual([])
  expect(Date.now() - began).toBeLessThan(30_000)
})
