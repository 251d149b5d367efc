import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Stage, startStage, writeFiles } from '../../../actions/helm-oci-push/staged.ts'

let stage: Stage

beforeEach(async () => {
  stage = await startStage()
})

afterEach(() => stage.close())

/** Folders in which no archive can be left, what is said of them, and what is in the workspace. */
const refused: readonly (readonly [name: string, folder: string, said: string, prepare?: () => void])[] = [
  [
    'a folder behind a link',
    'out/sub',
    '"out/sub" is reached through a symbolic link',
    () => {
      mkdirSync(join(stage.folder, 'elsewhere'))
      symlinkSync('../elsewhere', join(stage.work, 'out'))
    }
  ],
  ['a file', 'charts/harbor/values.yaml', 'is no folder'],
  [
    'a folder in the place of the archive',
    'out',
    '"out/harbor-1.2.3.tgz" is a folder',
    () => mkdirSync(join(stage.work, 'out/harbor-1.2.3.tgz'), { recursive: true })
  ],
  ['the chart, which would grow with each run', 'charts/harbor/files', 'is in the chart "charts/harbor"'],
  ['where charts are looked for', 'charts', 'is where charts are looked for']
]

describe('output-dir', () => {
  test.each(refused)('is refused before anything is pushed: %s', async (_, folder, said, prepare = () => {}) => {
    prepare()
    const ran = await stage.run({ 'output-dir': folder })
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['refused', expect.stringContaining(said)])
    expect(stage.news()).toEqual([])
    if (folder === 'out/sub') expect(readdirSync(join(stage.folder, 'elsewhere'))).toEqual([])
  })

  test('takes no two charts whose archives have one name', async () => {
    writeFiles(stage.work, {
      'charts/a/Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0-b-1.0.0\n',
      'charts/a-1.0.0-b/Chart.yaml': 'apiVersion: v2\nname: a-1.0.0-b\nversion: 1.0.0\n'
    })
    const ran = await stage.run({ 'output-dir': 'out', 'chart-version': 'keep' })
    const said = 'two charts would be "out/a-1.0.0-b-1.0.0.tgz"'
    expect([ran.outputs.outcome, ran.outputs.reason]).toEqual(['refused', expect.stringContaining(said)])
    expect(stage.news()).toEqual([])
  })

  test('may be in a chart that leaves it out', async () => {
    writeFiles(stage.work, { 'charts/harbor/.helmignore': '*.bak\ndist/\n' })
    const ran = await stage.run({ 'output-dir': 'charts/harbor/dist' })
    expect(ran.outputs.outcome).toBe('done')
    expect((await stage.run({ 'output-dir': 'charts/harbor/dist' })).outputs.outcome).toBe('already-done')
  })

  test('is written through no link that the repository has planted', async () => {
    const victim = join(stage.folder, 'victim')
    writeFileSync(victim, 'unharmed')
    mkdirSync(join(stage.work, 'out'))
    for (const name of ['harbor-1.2.3.tgz', '.harbor-1.2.3.tgz.slipway'])
      symlinkSync(victim, join(stage.work, 'out', name))
    const ran = await stage.run({ 'output-dir': 'out' })
    expect([ran.outputs.outcome, readFileSync(victim, 'utf8')]).toEqual(['done', 'unharmed'])
    expect(lstatSync(join(stage.work, 'out/harbor-1.2.3.tgz')).isFile()).toBe(true)
    expect(readdirSync(join(stage.work, 'out'))).toEqual(['harbor-1.2.3.tgz'])
  })
})
