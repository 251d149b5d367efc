import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Stage } from '../../actions/go-submodule-tags/staged.ts'
import type { Go } from '../golang-world/go.ts'
import { chain, consumers, goMod, type Layout, pathOf, source, startGiven } from './given.ts'

const layouts: readonly Layout[] = [
  chain,
  {
    name: 'a root of the second major version, with a folder for it and without',
    files: {
      'go.mod': goMod('/v2', ['/api/v2 v2.1.0'], ['/api/v2 => ./api/v2']),
      'harbor.go': source('harbor', ['/api/v2', 'api']),
      'api/go.mod': goMod('/api'),
      'api/api.go': source('api'),
      'api/v2/go.mod': goMod('/api/v2'),
      'api/v2/api.go': source('api'),
      'cmd/go.mod': goMod('/cmd/v2', ['/v2 v2.1.0', '/api/v2 v2.1.0']),
      'cmd/cmd.go': source('cmd', ['/v2', 'harbor'])
    },
    inputs: { version: 'v2.1.0', exclude: 'api', via: 'api', lightweight: 'true' },
    released: [
      ['/v2', 'v2.1.0'],
      ['/api/v2', 'v2.1.0'],
      ['/cmd/v2', 'v2.1.0']
    ]
  },
  {
    name: 'a prerelease of a root and a module that require each other, in sets of their own',
    files: {
      'versions.yaml': [
        'module-sets:',
        `  stable: {version: v1.0.0-rc.1, modules: [${pathOf('')}]}`,
        `  beta: {version: v0.3.0, modules: [${pathOf('/x')}]}`,
        ''
      ].join('\n'),
      'go.mod': goMod('', ['/x v0.3.0'], ['/x => ./x']),
      'harbor.go': source('harbor', ['/x', 'x']),
      'x/go.mod': goMod('/x', [' v1.0.0-rc.1'], [' => ../']),
      'x/x.go': source('x'),
      'x/uses/uses.go': source('uses', ['', 'harbor'])
    },
    inputs: { version: '', exclude: '', 'module-sets': 'versions.yaml', events: 'all' },
    released: [
      ['', 'v1.0.0-rc.1'],
      ['/x', 'v0.3.0']
    ]
  }
]

describe.each(layouts)('$name', (layout) => {
  const modules = layout.released.map(([path, version]) => `${pathOf(path)}@${version}`)
  let stage: Stage
  let first: Go
  beforeAll(async () => {
    stage = await startGiven(layout)
    const ran = await stage.run(layout.inputs)
    expect(ran.outputs.outcome).toBe('done')
    first = await consumers(stage).direct()
  })
  afterAll(() => stage.close())

  const ways: readonly [string, () => Promise<Go>][] = [
    ['by git alone', async () => first],
    ['from the module proxy', () => consumers(stage).proxied()],
    ['from the folder that Go keeps of it', () => consumers(stage).fromFolder(first)]
  ]

  test.each(ways)('every module is downloaded, required and built on %s', async (_, start) => {
    const go = await start()
    const downloaded = await go.download(...modules)
    expect(downloaded.map(({ Path, Version, Error: error }) => [`${Path}@${Version}`, error])).toEqual(
      modules.map((module) => [module, undefined])
    )
    const imports = layout.released.map(([path]) => `import _ "${pathOf(path)}"\n`)
    await writeFile(join(go.folder, 'main.go'), `package main\n\n${imports.join('')}\nfunc main() {}\n`)
    await go.run('get', ...modules)
    await go.run('build', './...')
    const listed = (await go.run('list', '-m', 'all')).trim().split('\n').slice(1)
    expect(listed.sort()).toEqual(modules.map((module) => module.replace('@', ' ')).sort())
  })

  test('each alone brings what it needs, and nothing of it is from elsewhere', async () => {
    const go = await consumers(stage).proxied()
    for (const module of modules) {
      await writeFile(join(go.folder, 'go.mod'), 'module example.com/user\n\ngo 1.24\n')
      await writeFile(
        join(go.folder, 'main.go'),
        `package main\n\nimport _ "${module.replace(/@.*/, '')}"\n\nfunc main() {}\n`
      )
      await go.run('get', module)
      await go.run('build', './...')
    }
    expect(stage.world.unsupported).toEqual([])
  })
})
