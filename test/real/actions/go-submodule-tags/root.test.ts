import { afterEach, describe, expect, test } from '@jest/globals'
import { goMod, layouts } from '../../../actions/go-submodule-tags/layouts.ts'
import { type Stage, startStage } from '../../../actions/go-submodule-tags/staged.ts'

const at = 'github.com/acme/harbor'

type Texts = Readonly<Record<string, string>>

let stage: Stage
afterEach(() => stage.close())

async function run(files: Texts, texts: Texts) {
  stage = await startStage(files)
  return stage.run({ exclude: '', ...texts })
}

const created = () =>
  stage.world.journal
    .filter(({ kind, target }) => kind === 'create-ref' && target.includes('refs/tags/'))
    .map(({ target }) => target.replace(/^.*refs\/tags\//, ''))

describe('where modules are', () => {
  test.each(layouts)('$name', async ({ files, inputs, groups, tags }) => {
    const ran = await run(files, inputs)
    expect(ran.outputs).toMatchObject({ outcome: 'done' })
    expect(JSON.parse(ran.outputs.groups ?? '')).toEqual(groups)
    expect(created()).toEqual(tags.flat())
    const counts = [...ran.log.matchAll(/create (\d+) tags? at/g)].map(([, count]) => Number(count))
    expect(counts).toEqual(tags.map(({ length }) => length))
    expect(await stage.tags()).toEqual(Object.fromEntries(tags.flat().map((tag) => [tag, stage.sha])))
  })
})

describe('what Go would not find is refused', () => {
  test.each<[string, Texts, Texts, string]>([
    [
      'a major version without its suffix',
      { 'api/go.mod': goMod('/api') },
      { version: 'v2.0.0' },
      `api/go.mod:1: the module path "${at}/api" does not end in /v2`
    ],
    [
      'a suffix of another major version',
      { 'api/go.mod': goMod('/api/v2') },
      { version: 'v1.9.0' },
      `the module path "${at}/api/v2" ends in /v2, so Go does not take v1.9.0 for it`
    ],
    [
      'a folder for a major version that the path does not have',
      { 'api/v2/go.mod': goMod('/api') },
      { version: 'v1.0.0' },
      'api/v2/go.mod:1: the module path'
    ],
    [
      'two modules of one path, by folder and without',
      { 'api/go.mod': goMod('/api/v2'), 'api/v2/go.mod': goMod('/api/v2') },
      { version: 'v2.0.0' },
      'api/v2/go.mod:1:'
    ]
  ])('%s', async (_, files, inputs, reason) => {
    const ran = await run(files, inputs)
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(ran.outputs.reason).toContain(reason)
    expect(await stage.tags()).toEqual({})
  })
})
