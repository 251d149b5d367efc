import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Stage, startStage } from '../../../actions/go-submodule-tags/staged.ts'

const at = 'github.com/acme/harbor'
const goMod = (folder: string, ...requires: readonly string[]) =>
  `module ${at}/${folder}\n\ngo 1.22\n\n${requires.map((require) => `require ${at}/${require}\n`).join('')}`

const versions = `
module-sets:
  stable:
    version: v1.4.0
    modules:
      - ${at}/api
      - ${at}/client
  experimental:
    version: v0.12.0-rc.1
    modules:
      - ${at}/x/trace
      - ${at}/x/metric
excluded-modules:
  - ${at}/internal/tools
`

const files = {
  'versions.yaml': versions,
  'api/go.mod': goMod('api'),
  'client/go.mod': goMod('client', 'api v1.4.0'),
  'x/trace/go.mod': goMod('x/trace', 'client v1.4.0'),
  'x/metric/go.mod': goMod('x/metric', 'api v1.4.0', 'x/trace v0.12.0-rc.1'),
  'internal/tools/go.mod': goMod('internal/tools', 'api v0.0.0-00010101000000-000000000000')
}

let stage: Stage
beforeAll(async () => {
  stage = await startStage(files)
})
afterAll(() => stage.close())

const run = (texts: Readonly<Record<string, string>>) =>
  stage.run({ version: '', exclude: '', 'module-sets': 'versions.yaml', ...texts })

describe('two sets with versions of their own', () => {
  test('one that is named is tagged, in its order, with its version', async () => {
    const ran = await run({ sets: 'stable', message: '{tag} of {module}' })
    expect(ran.outputs.outcome).toBe('done')
    expect(ran.modules.map(({ dir, version, tag, set, status }) => [dir, version, tag, set, status])).toEqual([
      ['api', 'v1.4.0', 'api/v1.4.0', 'stable', 'created'],
      ['client', 'v1.4.0', 'client/v1.4.0', 'stable', 'created']
    ])
    expect(await stage.tags()).toEqual({ 'api/v1.4.0': stage.sha, 'client/v1.4.0': stage.sha })
    expect(await stage.show('client/v1.4.0')).toContain(`\n\nclient/v1.4.0 of ${at}/client`)
  })

  test('without a name all are, each with its own; what is there stays, and the excluded module gets none', async () => {
    const ran = await run({})
    expect(ran.outputs.outcome).toBe('done')
    expect(JSON.parse(ran.outputs.groups ?? '')).toEqual([['api'], ['client'], ['x/trace'], ['x/metric']])
    expect(ran.modules.map(({ status }) => status)).toEqual(['existing', 'existing', 'created', 'created'])
    expect(Object.keys(await stage.tags())).toEqual([
      'api/v1.4.0',
      'client/v1.4.0',
      'x/metric/v0.12.0-rc.1',
      'x/trace/v0.12.0-rc.1'
    ])
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a set that the file does not have', { sets: 'stabel' }, 'sets: versions.yaml has no set "stabel"; name some of'],
    ['a file elsewhere', { 'module-sets': '../../../actions/versions.yaml' }, 'module-sets:'],
    ['nothing left of a set', { sets: 'stable', exclude: 'api, client' }, 'no module is left to release']
  ])('%s is refused', async (_, texts, reason) => {
    const ran = await run(texts)
    expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(ran.outputs.reason).toContain(reason)
  })
})

test('what does not fit together is told at once: a module of no set, one that is not there, a sibling at another version', async () => {
  const sha = await stage.push('Add a module and forget its set', {
    ...files,
    'versions.yaml': versions.replace(`      - ${at}/x/trace\n`, `      - ${at}/x/traces\n`),
    'x/metric/go.mod': goMod('x/metric', 'api v1.3.0\nreplace github.com/acme/harbor/api => ../../api')
  })
  const ran = await run({ sha })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
  for (const part of [`${at}/x/trace`, `${at}/x/traces`, 'x/metric/go.mod:5: requires']) {
    expect(ran.outputs.reason).toContain(part)
  }
})
