import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mirrorOf } from '#rehearsal/world/golang/mirror'
import type { Stage } from '../../actions/go-submodule-tags/staged.ts'
import { chain, goMod, pathOf, source, startGiven, withGo } from './given.ts'

type Texts = Readonly<Record<string, string>>

let stage: Stage
beforeAll(async () => {
  stage = await startGiven(chain)
})
afterAll(() => stage.close())

/** Runs the action with the real Go, which gets everything else from the proxy of the world. */
const run = (texts: Texts, env: Texts = {}) =>
  stage.run(
    { ...chain.inputs, 'dry-run': 'true', ...texts },
    withGo({ GOPROXY: `${stage.world.url}/_hosts/proxy.golang.org`, GOSUMDB: 'off', ...env })
  )

/** What only a compiler sees: the code fits its go.mod, and is wrong. */
const ill = source('ctrl', ['/src/providers', 'providers']).replace('providers.Name', 'providers.Gone')

interface Case {
  readonly name: string
  readonly files: Texts
  readonly inputs?: Texts
  /** What is told, by each way to check; undefined where it is sound as far as that way can see. */
  readonly off?: string
  readonly resolve?: string
  readonly build?: string
}

const cases: readonly Case[] = [
  { name: 'a sound commit', files: {} },
  {
    name: 'a package that the tagged sibling does not have',
    files: { 'src/ctrl/ctrl.go': source('ctrl', ['/src/providers/extra', 'extra']) },
    build: 'src/providers/extra'
  },
  {
    name: 'a package in a folder that is a module of its own, and none that is released',
    files: {
      'src/adaptor/go.mod': goMod(
        '/src/adaptor',
        ['/src/ctrl v0.9.0', '/src/providers v0.9.0'],
        ['/src/ctrl => ../ctrl', '/src/providers => ../providers', '/src/adaptor/podvm => ./podvm']
      ),
      'src/adaptor/adaptor.go': source('adaptor', ['/src/ctrl', 'ctrl'], ['/src/adaptor/podvm', 'podvm'])
    },
    build: 'src/adaptor/podvm'
  },
  {
    name: 'an older version of a sibling, which has no tag',
    files: {
      'src/ctrl/go.mod': goMod('/src/ctrl', ['/src/providers v0.8.0'])
    },
    inputs: { include: 'src/ctrl, src/webhook', exclude: '' },
    resolve: '"github.com/acme/harbor/src/providers" at "v0.8.0", which nobody can get',
    build: '"github.com/acme/harbor/src/providers" at "v0.8.0", which nobody can get'
  },
  {
    name: 'a version of a foreign module that is nowhere, behind a replace',
    files: {
      'src/webhook/go.mod': `${goMod('/src/webhook')}require github.com/acme/gone v1.0.0\nreplace github.com/acme/gone => ../providers\n`
    },
    resolve: 'github.com/acme/gone',
    build: 'github.com/acme/gone'
  },
  {
    name: 'a name that the package of the sibling does not have',
    files: { 'src/ctrl/ctrl.go': ill },
    build: 'undefined: providers.Gone'
  }
]

describe.each(['off', 'resolve', 'build'] as const)('check: %s', (check) => {
  test.each(cases)('$name', async ({ name, files, inputs, [check]: told }) => {
    const sha = await stage.push(`${name} for ${check}`, { ...chain.files, ...files })
    const ran = await run({ check, sha, ...inputs })
    expect([ran.outputs.outcome, ran.exitCode]).toEqual(told === undefined ? ['planned', 0] : ['refused', 1])
    if (told !== undefined) expect(ran.outputs.reason).toContain(told)
    await stage.push(`Take back: ${name} for ${check}`, chain.files)
  })
})

test('no proxy has heard of what is not tagged yet', () => {
  const { versions, absences } = mirrorOf(stage.world.state)
  const heard = [...versions.keys(), ...absences.keys()].filter((each) => each.startsWith(pathOf('')))
  expect(heard).toEqual([`${pathOf('/src/providers')}@v0.8.0`])
  expect(stage.world.journal.filter(({ kind }) => kind === 'mirror-module')).toEqual([])
})

describe('on a machine without Go', () => {
  let bare: Texts
  beforeAll(() => {
    const bin = join(stage.folder, 'bin')
    mkdirSync(bin)
    const git = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'git'))
    const found = git.find(existsSync)
    symlinkSync(found ?? '', join(bin, 'git'))
    bare = { PATH: bin }
  })

  test('to resolve is to read, and says so', async () => {
    const ran = await run({ check: 'resolve' }, bare)
    expect(ran).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
    expect(ran.log).toContain('there is no go on PATH: only the go.mod files were checked')
  })

  test('to build is refused', async () => {
    const ran = await run({ check: 'build' }, bare)
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(ran.outputs.reason).toContain('add actions/setup-go before this step')
  })
})
